/// The words by which a rejection is told.
extension PredatoryRejection {
  /// How many tokens before and behind a match are looked at.
  static let reach = 18

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
  static let endured = WordSet("lasted survived endured")
  static let years = WordHash.of("years")

  static let own = WordSet("i we i'll we'll i'd i've i'm my")
  static let making = WordSet("call build make create sell design use write")
  static let reader = WordSet("you you're your")
  static let limits = WordSet(
    """
    just only merely simply ignore miss skip overlook waste lose run neglect afraid fear worry underestimate let \
    stop rest wait sleep mind lack shy beats beat hesitate look further ashamed regret
    """
  )
  static let conditions = WordSet("if when unless why")
  static let hindrances = WordSet(
    "refuse hard impossible difficult lost invisible fail fails"
  )
  static let undoing = WordSet("without unless until yet like too better faster as sooner earlier")
  static let turns = WordSet(
    "but until unless so yet then today now because while though although yes hello"
  )
  static let relatives = WordSet("who that which whom")
  static let little = WordSet(
    "the a an of to into for that and or in on at by with without from your"
  )
  static let joints = WordSet("and or")
  static let starters = WordSet(
    "i i'm i'll i've i'd we we're we'll we've you you'll you're it's it it'll they he she today now so but which"
  )
  static let undertaking = WordSet(
    """
    build sell write do make help create start run teach close generate fill grow become design convert turn get \
    find
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
  /// Words that leave behind what they have as their object, unless what follows is a purpose.
  static let partings = WordSet(
    """
    stopped quit left leaving gave given abandoned abandoning fled sacked fired retired former formerly ex deleted \
    ditched ditching scrapped scrapping binned binning burned burnt resigned dropped threw chucked outgrew
    """
  )
  static let weary = WordSet(
    """
    tired sick weary wary worn exhausted harmed hurt bruised fed bored spared wounded damaged drained recovering \
    short free safe sorry enough ruined stung robbed swindled cheated scammed fooled tricked duped pestered hounded \
    cured suspicious sceptical skeptical cynical opposite refund refunds recovered rescued
    """
  )
  static let links = WordSet("by of from with up for out")
  static let sayings = WordSet(
    """
    says said told tells asked asks called suggests suggested advises advised insists insisted claims claimed \
    recommends recommended measured wanted treated taught trained swears swore heard
    """
  )
  static let calls = WordHash.of("calls")
  static let called = WordSet("it them this that me us you")
  static let others = WordSet(
    "competitors competitor others gurus guru salesman salesmen salespeople marketers"
  )
  static let determiners = WordSet("my where other most while the a")
  static let being = WordSet("are is am be were was you're i'm we're they're")
  static let rather = WordSet("rather sooner i'd")
  static let perfect = WordSet("have i've we've has")
  static let afterwards = WordSet("after")
  static let once = WordHash.of("once")
  static let beforehand = WordHash.of("before")
  static let pastSigns = WordSet("once before spent")
  static let thirds = WordSet("his her")
  static let naming = WordSet("word words term phrase expression")
  static let makes = WordSet("make makes made leave leaves left")
  static let gains = WordSet("rich money happy proud glad")
  static let denials = WordSet("isn't aren't are is wasn't weren't")
  static let distance = WordSet("not my for here me nobody")
  static let verdicts = WordSet(
    """
    wrong wicked lie lies nonsense ugly cruel dishonest rubbish ashamed repel repels bore bores disgust disgusts \
    broke embarrass embarrasses sicken sickens sadden saddens frighten frightens annoy annoys thief lying cried \
    theft hives creeps crawl crawls headache headaches shudder shiver wince nausea prey preys hurt hurts harm harms \
    horrify horrifies baffle baffles elsewhere
    """
  )

  // Those who speak or do instead of the writer.

  /// What anyone says, when it is others who say it.
  static let opinions = WordSet(
    "say saying tell call think insist claim advise swear suggest heard"
  )
  static let anyone = WordSet(
    """
    email letter advert leaflet some many people they others everyone everybody friends gurus experts marketers \
    consultants colleagues competitors books websites blogs folk
    """
  )
  static let acquaintances = WordSet(
    "friend man salesman guru colleague chap bloke fellow"
  )
  static let someone = WordSet("a one some another")
  static let peers = WordSet("other else")
  static let perceiving = WordSet("see hear smell meet")
  static let when = WordHash.of("when")
  static let i = WordHash.of("i")
  static let hearsay = WordSet("apparently supposedly allegedly according")
  static let kin = WordSet(
    """
    brother sister cousin uncle aunt father mother dad mum mom son daughter nephew niece grandmother grandfather \
    gran grandad neighbour neighbor landlord flatmate brother-in-law sister-in-law father-in-law mother-in-law \
    son-in-law daughter-in-law ex ex-husband ex-wife husband wife stepfather stepmother stepson lodger
    """
  )
  static let supposed = WordSet("supposed meant expected")
  static let defined = WordSet("is was are were means meant")

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
  static let forSet = WordSet("for")
  static let not = WordHash.of("not")
  static let affirmed = WordSet("are is")
  /// What would make a pleasure of the refusal: "things I can't live without".
  static let double = WordSet("without enough stop miss regret wait")
  static let lost = WordHash.of("lost")
  static let had = WordHash.of("had")
  static let tastes = WordSet("taste appetite stomach faith heart patience")
  static let forcing = WordSet("made forced paid ordered pushed had")
  static let learning = WordSet("learn figure find discover")
  static let behind = WordSet("behind beneath")
  static let failed = WordHash.of("failed")
  static let because = WordHash.of("because")
  static let forget = WordHash.of("forget")
  static let until = WordHash.of("until")
  static let marvels = WordSet("believe imagine guess")
  static let marvelled = WordSet("how what")
  static let everyone = WordSet("everyone everybody anyone anybody all")
  static let fit = WordSet("ready right cut fit made suited worthy qualifies")
  static let stops = WordSet(verbs: "stop")
  /// What would drive a writer away.
  static let drove = WordSet("drove drives drive")
  static let ways = WordSet("out away mad up crazy to")
  /// What is wrong with a thing that somebody would mend: "I can't stand empty sales funnels".
  static let faulty = WordSet("empty leaky leaking broken idle clogged weak")
  static let over = WordHash.of("over")
  static let down = WordHash.of("down")
  static let with = WordHash.of("with")
  static let finished = WordSet("done through finished")
  static let preferring = WordSet("prefer choose chose pick lost")
  static let compared = WordSet("to over")
  static let beating = WordSet("beats beat beating")
  static let selves = WordSet("myself ourselves")
  static let swaps = WordSet("swapped traded exchanged swap trade")
  static let leavings = WordSet("left leaving quit gave given abandoned dropped resigned")
  static let begun = WordSet(
    """
    great good brilliant excellent started began built opened joined founded became moved went learned sold ran \
    created launched
    """
  )
  static let suffered = WordSet("sold pitched promised offered")
  static let been = WordSet("was were been being be get got getting")
  static let deceived = WordSet("fell fallen falling")
  static let were = WordSet("was were been being")
  static let call = WordHash.of("call")
  static let feeling = WordSet("feels feel felt like")
  static let unskilled = WordSet("hopeless useless terrible rubbish bad awful dreadful clueless")
  static let myBeing = WordSet("i'm am we're was")
  static let spotting = WordSet("spot recognise recognize smell dodge escape resist unmask")
  static let pretended = WordSet("false fake artificial")
  static let pursuing = WordSet("nurture chase hunt capture upsell target attract score qualify")
  static let articles = WordSet("a an the every any their")
  static let openings = WordSet("opportunity opportunities chance chances moment moments")
  static let served = WordSet(
    """
    leads lead prospects prospect market markets audience audiences customers customer clients client demographic \
    avatar persona group
    """
  )
  static let firstSubject = WordSet("i we i've we've i'm")
  static let books = WordSet("read reading reads book books novel manual")
  /// Words by which a book is the writer's own.
  static let authors = WordSet(
    "my our wrote write writing written author published course programme"
  )
  static let reading = WordSet("read reading reads wrote book novel called play film watched sang")

  // What takes a negation back.

  static let but = WordHash.of("but")
  static let you = WordHash.of("you")
  static let `do` = WordHash.of("do")
  static let no = WordHash.of("no")
  static let drawing = WordSet(
    """
    attract attracts attracting magnetise magnetises magnetize magnetizes earn earns win wins pull pulls draw draws \
    nurture nurtures convert converts close closes generate generates build builds sell sells automate automates \
    captivate captivates seduce seduces
    """
  )
  static let drawn = WordSet("them leads clients customers prospects buyers")
  static let escaping = WordSet(
    "lost slip slips escape escapes wasted missed unanswered leak leaks leaking idle empty dry"
  )
  static let arriving = WordSet("come comes find flow chase")

  /// Words of blame that say so only of the word itself: "are sad", "I find them vulgar".
  static let blames = WordSet(
    """
    sad creepy sinister vulgar grubby boring silly absurd daft evil horrible hideous depressing insulting tiresome \
    grotesque lonely manipulative
    """
  )
  static let copulas = WordSet("is are was were feel feels seem seems a an so rather very")
  static let lacking = WordSet("place room business")
  static let expecting = WordSet("expect")
  static let `where` = WordSet("where")
  /// What a reader is warned to regret is no denial: "you will regret not having a funnel".
  static let missing = WordSet("regret regretted risk mistake")

  // What turns a reader away.

  static let supposing = WordSet("if when anyone whoever should")
  static let speaker = WordSet("me us")
  /// Where a reader is told to go, or not to.
  static let address = WordSet("me us here elsewhere")
  static let unsuited = WordSet("your the for who")
}
