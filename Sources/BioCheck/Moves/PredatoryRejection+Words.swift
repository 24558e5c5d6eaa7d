/// The words by which a rejection is told.
extension PredatoryRejection {
  /// How many tokens before and behind a match are looked at.
  static let reach = 18

  /// What somebody does to the writer, where "me" follows: "a guru sold me".
  static let doneToMe = WordSet(
    """
    sold promised offered pitched drew sell sells selling offer offers offering promise promises send sends sending \
    pitch pitches
    """
  )
  static let than = WordHash.of("than")
  static let used = WordHash.of("used")
  static let what = WordHash.of("what")
  static let without = WordHash.of("without")
  static let worked = WordHash.of("worked")
  /// "I survived": what the writer came through.
  static let endured = WordSet("lasted survived endured")
  static let years = WordHash.of("years")

  /// The writer, as the subject or the owner of what is named.
  static let own = WordSet("i we i'll we'll i'd i've i'm my")
  /// Whoever reads the page.
  static let reader = WordSet("you you're your")
  /// What makes a negation the contrary of one: "don't just", "never stop", "don't be afraid".
  static let limits = WordSet(
    """
    just only merely simply ignore miss skip overlook waste lose run neglect afraid fear worry underestimate let stop \
    rest wait sleep mind lack shy beats beat hesitate look further ashamed regret
    """
  )
  /// What a negation hangs on that is asked of the reader: "if you don't".
  static let conditions = WordSet("if when unless why")
  /// What one cannot do without the thing that is sold: "hard to grow without".
  static let hindrances = WordSet(
    "refuse hard impossible difficult lost invisible fail fails"
  )
  /// What takes a negation back behind the word: "not yet", "not without".
  static let undoing = WordSet("without unless until yet like too better faster as sooner earlier")
  /// Where the sentence turns, so that nothing before it reaches the word.
  static let turns = WordSet(
    "but until unless so yet then today now because while though although yes hello"
  )
  /// What tells that something is said of those people alone.
  static let relatives = WordSet("who that which whom")
  static let joints = WordSet("and or")
  /// What begins a clause of its own.
  static let starters = WordSet(
    "i i'm i'll i've i'd we we're we'll we've you you'll you're it's it it'll they he she today now so but which"
  )
  /// What one begins "to" do, so that leaving came before it: "I quit to build".
  static let undertaking = WordSet(
    """
    build sell write do make help create start run teach close generate fill grow become design convert turn get find
    """
  )
  /// Words that reject whatever they have as their object.
  static let refusals = WordSet(
    verbs: """
      hate loathe refuse reject dislike avoid detest despise mistrust distrust resist oppose deplore abhor condemn \
      mock scorn shun resent escape unlearn
      """,
    and: """
      forget against instead anti survivors survivor allergic allergy horror ban banned beware warn warned laugh \
      laughed hell object objects objection jargon
      """
  )
  /// Words of leaving a trade, for another one where "for" follows.
  private static let leavingWords = "left leaving quit gave given abandoned dropped resigned"
  static let leavings = WordSet(leavingWords)
  /// Words that leave behind what they have as their object, unless what follows is a purpose.
  static let partings = WordSet(
    """
    \(leavingWords) stopped abandoning fled sacked fired retired former formerly ex deleted \
    ditched ditching scrapped scrapping binned binning burned burnt threw chucked outgrew
    """
  )
  /// What one is of a thing, where "of", "by" or "from" follows.
  static let weary = WordSet(
    """
    tired sick weary wary worn exhausted harmed hurt bruised fed bored spared wounded damaged drained recovering \
    short free safe sorry enough ruined stung robbed swindled cheated scammed fooled tricked duped pestered hounded \
    cured suspicious sceptical skeptical cynical opposite refund refunds recovered rescued
    """
  )
  /// What stands between a weariness and its cause.
  static let links = WordSet("by of from with up for out")
  /// The forms of "to be".
  static let being = WordSet("are is am be were was you're i'm we're they're")
  /// "I'd rather … than".
  static let rather = WordSet("rather sooner i'd")
  /// What makes a past one that goes on: "I have spent".
  static let perfect = WordSet("have i've we've has")
  /// "After ten years of it".
  static let afterwards = WordSet("after")
  static let once = WordHash.of("once")
  static let beforehand = WordHash.of("before")
  /// What tells of a job that is over.
  static let pastSigns = WordSet("once before spent")
  /// Whose word it is, when it is another's.
  static let thirds = WordSet("his her")
  /// What names a word instead of using it: "the phrase".
  static let naming = WordSet("word words term phrase expression")

  // What is left behind, suffered or refused in more than one word.

  /// What says so in two words or three, of what stands behind them.
  static let farewells = WordSet.phrases(
    [
      "away from", "back on", "back from", "goodbye to", "farewell to", "clear of", "in place of",
      "wrong end", "felt like", "i feel like",
    ]
      + ["was", "were", "been", "being", "be", "get", "got", "getting"].map { "\($0) out of" }
      + [
        "poem", "poems", "song", "songs", "sonnet", "ballad", "joke", "jokes", "nightmare",
        "nightmares", "leaflet", "satire",
      ].map { "\($0) about" }
  )
  /// "For", where a set is asked for.
  static let forSet = WordSet("for")
  static let not = WordHash.of("not")
  static let lost = WordHash.of("lost")
  /// What one loses for it: "lost my taste for".
  static let tastes = WordSet("taste appetite stomach faith heart patience")
  static let failed = WordHash.of("failed")
  static let because = WordHash.of("because")
  static let forget = WordHash.of("forget")
  static let until = WordHash.of("until")
  /// "I can't believe how": a negation that marvels.
  static let marvels = WordSet("believe imagine guess")
  /// What one marvels at.
  static let marvelled = WordSet("how what")
  /// All of whom a negation excepts some: "not everyone".
  static let everyone = WordSet("everyone everybody anyone anybody all")
  /// What some are and others are not: "not everyone is ready".
  static let fit = WordSet("ready right cut fit made suited worthy qualifies")
  /// What bids the reader not to refuse: "stop resisting".
  static let stops = WordSet(verbs: "stop")
  /// What is wrong with a thing that somebody would mend: "I can't stand empty sales funnels".
  static let faulty = WordSet("empty leaky leaking broken idle clogged weak")
  static let down = WordHash.of("down")
  static let with = WordHash.of("with")
  /// "I'm done with".
  static let finished = WordSet("done through finished")
  /// "I prefer a kettle to".
  static let preferring = WordSet("prefer choose chose pick lost")
  /// What stands before the less liked of two.
  static let compared = WordSet("to over")
  /// "A kettle beats".
  static let beating = WordSet("beats beat beating")
  /// Who parts with nothing but gives: "I gave myself".
  static let selves = WordSet("myself ourselves")
  /// "I swapped it for a kettle".
  static let swaps = WordSet("swapped traded exchanged swap trade")
  /// What follows "and" where an undertaking of its own begins: "and started", "and great at".
  static let begun = WordSet(
    """
    great good brilliant excellent started began built opened joined founded became moved went learned sold ran \
    created launched
    """
  )
  /// What was done to the writer: "I was sold".
  static let suffered = WordSet("sold pitched promised offered")
  /// What makes a passive.
  static let been = WordSet("was were been being be get got getting")
  /// "I fell for".
  static let deceived = WordSet("fell fallen falling")
  /// "I'm useless at".
  static let unskilled = WordSet("hopeless useless terrible rubbish bad awful dreadful clueless")
  /// The writer's own "to be".
  static let myBeing = WordSet("i'm am we're was")
  /// What one does against it: "how to spot a".
  static let spotting = WordSet("spot recognise recognize smell dodge escape resist unmask")
  /// What makes a thing a sham.
  static let pretended = WordSet("false fake artificial")
  /// What one begins "to" do with people.
  static let pursuing = WordSet("nurture chase hunt capture upsell target attract score qualify")
  /// What stands before one of a kind.
  static let articles = WordSet("a an the every any their")
  /// What one spots gladly: "how to spot a sales opportunity".
  static let openings = WordSet("opportunity opportunities chance chances moment moments")
  /// Those who are served, by a name that may be called hunting.
  static let served = WordSet(
    """
    leads lead prospects prospect market markets audience audiences customers customer clients client demographic \
    avatar persona group
    """
  )
  /// The writer as the subject.
  static let firstSubject = WordSet("i we i've we've i'm")

  // What takes a negation back.

  static let but = WordHash.of("but")
  static let you = WordHash.of("you")
  static let `do` = WordHash.of("do")
  static let no = WordHash.of("no")
  /// What is done instead: "I don't chase leads, I attract them".
  static let drawing = WordSet(
    """
    attract attracts attracting magnetise magnetises magnetize magnetizes earn earns win wins pull pulls draw draws \
    nurture nurtures convert converts close closes generate generates build builds sell sells automate automates \
    captivate captivates seduce seduces
    """
  )
  /// Whom it is done to.
  static let drawn = WordSet("them leads clients customers prospects buyers")
  /// What happens to those who are not caught: "never let a lead slip".
  static let escaping = WordSet(
    "lost slip slips escape escapes wasted missed unanswered leak leaks leaking idle empty dry"
  )
  /// What happens when nothing is missing any more: "no more chasing, leads come to you".
  static let arriving = WordSet("come comes find flow chase")

  /// What a reader is warned to regret is no denial: "you will regret not having a funnel".
  static let missing = WordSet("regret regretted risk mistake")
}
