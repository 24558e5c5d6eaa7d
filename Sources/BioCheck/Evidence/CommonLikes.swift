/// What everyone likes, and the words that such likes stand among.
enum CommonLikes {
  static let words = WordSet(
    """
    hiking hike hikes hikers hiker cooking cook reading reader read reads books book bookworm novel novels music \
    movies movie films film cinema travel travels traveling travelling traveler traveller trip trips yoga pilates \
    family families friends friend loved food foodie foods cuisine cuisines coffee tea wine beer cocktails pizza \
    chocolate chocoholic running run runs runner cycling biking bike bikes swimming swim swims walking walk walks \
    nature outdoors outdoor gardening garden photography sports sport gym fitness crossfit exercise exercising dog \
    dogs cat cats pet pets pup pups puppy puppies furbaby furbabies animals animal baking bake dancing dance singing \
    art arts camping skiing netflix meditation meditating beach beaches mountains mountain lake sea ocean sunset \
    sunsets sunshine sun brunch dinner dinners restaurant restaurants theatre theater concerts concert museums museum \
    grilling barbecue barbecues bbq bbqs games game golf golfing tennis football soccer podcasts tv television \
    shopping relaxing travelled kids children kid child wife husband partner spouse boys girls sons daughters son \
    daughter grandchildren grandkids mom mum mother dad father mama mommy mummy parent grandmother grandfather \
    grandma grandpa exploring laughing laughter adventure adventures skating surfing snowboarding kayaking fishing \
    boating paddleboarding volunteering writing painting drawing journaling socialising socializing kitchen weekends \
    culinary community values people kindness honesty love life wellness health connection creativity faith hope home \
    learning ski sing paint cuddles babies
    """
  )

  /// Words that frame likes and say nothing themselves.
  static let frame = WordSet(
    """
    in on at of to the a an and or for with when while not isn't aren't working work works worker is are be being \
    been am outside away beyond office desk studio clinic classroom practice room from spare free down downtime off \
    day days time times weekend evening evenings spending spend spends good great quality new long short things all \
    kinds sorts types trying try watching watch playing play plays going go goes listening listen taking take getting \
    having hanging out drinking drink eating eat planning plan visiting visit doing seeing can could found find finds \
    you'll also as well other another her his their our its ones beautiful lovely gorgeous amazing wonderful \
    delicious fine fresh local nice different some lots plenty over such like likes liked liking about into up around \
    she's he's i'm that too more most next my me who which there usually often always mostly sometimes probably will \
    will's would has have keen proud passionate self-confessed self-professed self-proclaimed total huge big major \
    serious devoted dedicated happy lifelong fur furry four-legged baby little young two three four five cuddling \
    cuddle snuggles binge-watching binge binging course courses trails trail shows series world places countries \
    cultures cups cup glass glasses interests interest interested include includes hobbies hobby passions enjoyment \
    living fun loves loving enjoy enjoys enjoying active staying keeping fit healthy i avid i'll both anything
    """
  )

  /// What is a hobby for certain, and what somebody is called for one.
  static let hobbies = WordSet(labelWords + " netflix cuddles brunch outdoors")

  /// Common likes, and what somebody is called for them, that stand in a list of nothing else; beside `words`.
  static let alsoLiked = WordSet(
    """
    cricket rugby opera chess badminton squash cyclist cyclists swimmer walker gardener drinker skier climber \
    photographer baker curry prosecco gin pub pubs sofa takeaway spa nutella cake cakes dancer golfer crosswords \
    sudoku jogging jog bingo gardens market markets vinyl records bouldering climbing houseplants plants candles \
    roast roasts toast pancakes blanket blankets newspaper newspapers papers gig gigs festival festivals jazz cider \
    whisky whiskey rum ale ales espresso latte sushi tapas tacos cheese snacks cream rosé fizz bubbles knitting \
    crochet sewing gaming puzzles nap naps documentaries comedy comedies crafting crafts spin zumba surf bath baths \
    picnic picnics boxset boxsets toddler toddlers teenager teenagers teens twins nephew nephews niece nieces \
    godchildren stepchildren grandson granddaughter girlfriend boyfriend fiancé fiancée spaniel spaniels labrador \
    labradors lab labradoodle cockapoo cavapoo cockerpoo retriever retrievers poodle terrier terriers collie whippet \
    whippets dachshund beagle pug bulldog kitten kittens hound horse rabbit rabbits hens yogi runners footballer \
    footie match matches ballet musicals galleries gallery playground playgrounds padel volleyball basketball \
    baseball hockey pickleball sailing rowing paddle box thriller thrillers sourdough recipe recipes series
    """
  )
  /// What somebody is called for any liking.
  static let likers = WordSet(
    "avid lover lovers addict addicts enthusiast enthusiasts fan fans fanatic aficionado junkie"
  )

  /// Where somebody is met who is not at work: "you'll find me", "can be spotted".
  static let finding = WordSet("find found spot spotted catch")
  /// What somebody does with a like, for a rest.
  static let restingWords =
    "recharge recharges unwind unwinds relax relaxes fuelled fueled powered happiest"

  /// The hashes of all likes and of what somebody is called for them: a sentence with fewer than three lists none.
  static var hashes: [UInt64] {
    [words, labels, alsoLiked, likers, finding, WordSet(restingWords)].flatMap { Array($0.hashes) }
  }

  /// Whether a word is one of those that everyone likes, or what somebody is called for liking it.
  static func isLiked(_ word: UInt64) -> Bool { words.contains(word) || labels.contains(word) }

  /// Whether a word is one of those that everyone likes or values.
  static func isCommonplace(_ word: UInt64) -> Bool {
    isLiked(word) || valuedByAll.contains(word)
  }

  private static let labelWords = """
    reader traveler traveller foodie lover lovers addict chocoholic hobby hobbies interests enthusiast pastimes
    """
  private static let labels = WordSet(labelWords)

  private static let valuedByAll = WordSet(
    """
    purpose possibility possibilities growth joy truth death respect integrity trust compassion empathy gratitude \
    curiosity balance freedom beauty peace change passion authenticity humour humor plants friends work rain
    """
  )
}
