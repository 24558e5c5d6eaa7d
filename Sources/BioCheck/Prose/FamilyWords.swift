/// The words for a family, for all lists that hold them.
enum FamilyWords {
  /// What a child calls those who bring it up.
  static let parents = """
    mother mum mam mom mummy mama father dad daddy papa parent stepmother stepmum stepmom stepfather stepdad
    """
  /// Those with whom one is likely to live now.
  static let near = """
    \(parents) sister brother stepsister stepbrother twin son daughter stepson stepdaughter wife husband partner \
    spouse ex-wife ex-husband boyfriend girlfriend fiancé fiancée cousin niece nephew mother-in-law father-in-law \
    sister-in-law brother-in-law son-in-law daughter-in-law
    """
  /// Those whose home is likely one of long ago.
  static let elders = """
    gran granny grandmother grandfather grandad granddad grandpa grandma nan nana aunt auntie uncle great-aunt \
    great-uncle great-grandmother great-grandfather oma opa nonna
    """
}
