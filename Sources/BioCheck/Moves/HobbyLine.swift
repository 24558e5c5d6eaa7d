/// Whether a sentence lists what everyone likes and holds no word that would make one thing of it somebody's own.
///
/// The line alone decides. How revealing it is read to be does not: words of dogs, food and family weigh much there.
struct HobbyLine {
  /// Whether three likes stand in it, or two with a label such as "avid" or "lover", and nothing but likes, what frames them and the page's own name.
  let isCommon: Bool

  init(_ sentence: MoveSentence) {
    let tokens = sentence.tokens
    let opening = Self.opening(of: tokens)
    var (likes, labels) = (0, 0)
    var firstLike = tokens.endIndex
    var isOwn = false
    // In "when I'm not teaching" one word may be any.
    var spare = opening.isNegated ? 1 : 0
    for place in tokens.indices where tokens[place].kind != .mark {
      let token = tokens[place]
      if Self.likes.contains(token.hash) {
        likes += 1
        firstLike = min(firstLike, place)
        continue
      }
      if Self.labels.contains(token.hash) {
        labels = 1
        continue
      }
      if Self.isFrame(token, names: sentence.page.prose.names) { continue }
      if place < opening.end {
        if Self.callers.contains(token.hash) || token.classes & Self.professional != 0 { continue }
        if spare > 0, token.byte != 0, !token.form.contains(.capital) {
          spare -= 1
          continue
        }
      }
      isOwn = true
      break
    }
    isCommon = !isOwn && likes + labels >= 3 && !Self.isDenied(firstLike, opening.end, sentence)
  }

  /// Where a clause like "when I'm not working" ends that the sentence begins with, and whether it denies.
  private static func opening(of tokens: ArraySlice<Token>) -> (end: Int, isNegated: Bool) {
    let start = tokens.startIndex
    guard let first = tokens.first, openers.contains(first.hash) else { return (start, false) }
    var isNegated = false
    for place in tokens.indices.prefix(12) {
      if tokens[place].byte == 0x2C, tokens[place].kind == .mark { return (place + 1, isNegated) }
      if tokens[place].signs.contains(.negation) { isNegated = true }
      // Without a comma, the clause ends where the person comes back: "when I'm not working you'll find me".
      let isSecond = tokens[place].pronoun == .firstSubject || tokens[place].pronoun == .you
      if isSecond, place > start + 2 { return (place, isNegated) }
    }
    return (start, false)
  }

  /// Whether the liking is denied: "I don't enjoy hiking or cooking".
  private static func isDenied(_ like: Int, _ opening: Int, _ sentence: MoveSentence) -> Bool {
    let tokens = sentence.tokens
    // What is liked may stand within the opening, as family does in "outside of family life".
    guard like > opening else { return false }
    let range = opening..<tokens.endIndex
    return sentence.page.prose.tokens.withUnsafeBufferPointer { all in
      range.contains { place in
        let isAsked = place == like || tokens[place].classes.has(.enjoy)
        return isAsked && place <= like && Negation.reaches(all, place, range)
      }
    }
  }

  private static func isFrame(_ token: Token, names: [UInt64]) -> Bool {
    token.pronoun != .none || frame.contains(token.hash) || token.classes.has(.enjoy)
      || token.form.contains(.capital) && names.contains(token.hash)
  }

  private static let professional = WordClass.professional | WordClass.help.bit

  private static let callers = WordSet(
    "clients client patients customers students helping seeing teaching treating training coaching serving"
  )
  private static let openers = WordSet(
    "when when she when he while if outside away in on at beyond"
  )

  private static let likes = WordSet(
    """
    hiking hike hikes hikers hiker cooking cook reading reader read reads books book bookworm novel novels music \
    movies movie films film cinema travel travels traveling travelling traveler traveller trip trips yoga pilates \
    family families friends friend loved food foodie foods cuisine cuisines coffee tea wine beer cocktails pizza \
    chocolate chocoholic running run runs runner cycling biking bike bikes swimming swim swims walking walk walks \
    nature outdoors outdoor gardening garden photography sports sport gym fitness crossfit exercise exercising dog \
    dogs cat cats pet pets pup pups puppy puppies furbaby furbabies animals animal baking bake dancing dance singing \
    art arts camping skiing netflix meditation meditating beach beaches mountains mountain lake sea ocean sunset \
    sunsets sunshine sun brunch dinner dinners restaurant restaurants theatre theater concerts concert museums \
    museum grilling barbecue barbecues bbq bbqs games game golf golfing tennis football soccer podcasts tv television shopping relaxing travelled kids \
    children kid child wife husband partner spouse boys girls sons daughters son daughter grandchildren grandkids \
    mom mum mother dad father mama mommy mummy parent grandmother grandfather grandma grandpa exploring laughing \
    laughter adventure adventures skating surfing snowboarding kayaking fishing boating paddleboarding volunteering \
    writing painting drawing journaling socialising socializing kitchen weekends culinary \
    community values people kindness honesty love life
    """
  )

  private static let labels = WordSet(
    "avid lover lovers addict addicts enthusiast enthusiasts fan fans fanatic aficionado junkie"
  )

  private static let frame = WordSet(
    """
    in on at of to the a an and or for with when while not isn't aren't working work works worker is are be being been \
    am outside away beyond office desk studio clinic classroom practice room from spare free down downtime off day \
    days time times weekend evening evenings spending spend spends good great quality new long short things all \
    kinds sorts types trying try watching watch playing play plays going go goes listening listen taking take getting \
    having hanging out drinking drink eating eat planning plan visiting visit doing seeing can could found find finds \
    you'll also as well other another her his their our its ones beautiful lovely gorgeous amazing wonderful \
    delicious fine fresh local nice different some lots plenty over such like likes liked liking about into up around \
    she's he's i'm that too more most next my me who which there usually often always mostly sometimes probably \
    will will's would has have keen proud passionate self-confessed self-professed self-proclaimed total huge big \
    major serious devoted dedicated happy lifelong \
    fur furry four-legged baby babies little young two three four five cuddles cuddling cuddle snuggles binge-watching \
    binge binging course courses trails trail shows series world places countries cultures cups cup glass glasses \
    interests interest interested include includes hobbies hobby passions enjoyment living fun home \
    loves love loving loved enjoy enjoys enjoying active staying keeping fit healthy
    """
  )
}
