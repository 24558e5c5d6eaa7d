/// The most frequent little words of some languages in Latin script, chosen to differ from each other.
enum LittleWords {
  static let codes = [
    "en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "pl", "fi", "tr", "cs", "ro", "hu",
  ]

  private static let lists = [
    "the of and to in is that for with as was his her he she it my i have from this are by on at who has",
    "der die und das ist ich nicht mit für von ein eine den dem zu im auf auch sich wie mein bin habe aber",
    "le les des est et une dans pour que qui je pas sur avec au ce mon ma plus mais suis du nous",
    "el los las y que en una por con para es mi soy del se su como pero más yo lo muy al desde",
    "il che di e per una sono con del della mi non nel gli mio le ho anche più ma come dei",
    "de het een en ik van dat niet met voor zijn op te aan mijn ook maar wat ben bij als",
    "o os que do da em uma para com não eu meu minha por mais como mas sou na no ao",
    "och att det är jag som på en för med inte av till den har mig om min ett men",
    "og at det er jeg som på en for med ikke af til den har mig om min et men",
    "i w na z do się jest nie że jestem od dla jak po ale mam przez tym oraz są",
    "ja on ei se että olen minä joka mutta kun niin myös tai ovat oli minun kanssa",
    "ve bir bu için ile da de çok ben olarak ama gibi daha en benim var olan kadar",
    "a je na se v že jsem s do to pro jako ale z by mě si který jsou mám",
    "și de în la cu este o să nu sunt pe din că mai care am pentru un dar ale",
    "a az és hogy nem egy is van meg én vagyok de csak mint már volt amely ezt",
  ]

  static let table: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for (index, list) in lists.enumerated() {
      for word in WordHash.words(of: list) { table[word, default: 0] |= 1 << UInt32(index) }
    }
    return table
  }()
}
