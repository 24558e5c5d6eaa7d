/// The words that stand beside the doubtful words where people are meant by them.
extension PredatoryScene {
  static let landing = WordSet(verbs: "land")
  static let a = WordHash.of("a")
  static let spans = WordSet("day week month quarter year")
  static let am = WordHash.of("am")
  static let are = WordHash.of("are")
  static let `as` = WordHash.of("as")
  static let follow = WordHash.of("follow")
  static let leads = WordHash.of("leads")
  static let our = WordHash.of("our")
  static let out = WordHash.of("out")
  static let that = WordHash.of("that")
  static let them = WordHash.of("them")
  static let up = WordHash.of("up")
  static let your = WordHash.of("your")

  static let objectStart = WordSet(
    "me us you him her them it the a an some many most my our your their his people clients patients visitors"
  )
  static let leadKinds = WordSet(
    "quality hot cold warm dead fresh qualified inbound exclusive paying guaranteed sales b2b"
  )
  static let owners = WordSet("my your our the a these those their")
  static let filled = WordSet("my your our full sales client")
  static let calls = WordSet("calls enquiries inquiries")
  static let gain = WordSet(
    "money value profit profits revenue cash sales spend penny pennies pound pounds dollar dollars cent income"
  )
  static let pipes = WordSet("pipeline list flow stream supply database")
  static let sealed = WordSet(
    "sell sells sales buy buys convert closed close closing funnel cold upsell market marketing"
  )
  /// Verbs that have people as their game.
  static let gathering = WordSet(
    verbs: """
      track deliver attract generate capture collect qualify convert nurture chase close call turn warm target \
      reactivate score double triple boost increase waste
      """,
    and: """
      get gets getting buy buys buying sell sells selling sold find finds finding bring brings bringing brought up \
      lose loses losing grow grows growing
      """
  )
  static let milking = WordSet(verbs: "milk")
  static let mailing = WordSet("mailing email list subscribers followers audience")
  static let pages = WordSet(
    """
    page pages copy website websites site sites email emails funnel funnels ads ad words headline headlines offers \
    posts newsletters landing webinar webinars sequences videos scripts
    """
  )
  static let better = WordSet("better at well higher like and while more into")
  static let building = WordSet(
    verbs: "create design fill automate optimise optimize",
    and: "build builds built building sell sells selling sold write writes writing wrote"
  )
  static let movements = WordSet("down into through in")
  static let bringing = WordSet("brings brought converts converting sells closes")
  static let being = WordSet("is are isn't aren't be been being not")
  static let raising = WordSet(
    verbs: "increase drive boost optimise optimize maximise maximize track improve double triple"
  )
  static let welcome = WordSet("welcome")
  static let investigators = WordSet(PredatoryWords.investigators)
  static let listed = WordSet("exclusive shared inbox dashboard spreadsheet scored qualified")
  static let everybody = WordSet("everyone everybody anyone anybody")
  static let timers = WordSet("timer timers")
  static let on = WordHash.of("on")
  static let be = WordHash.of("be")
  static let time = WordHash.of("time")
  static let pushing = WordSet(verbs: "push nudge tip pull", and: "get gets getting bring brings")
  static let everyone = WordSet("every each everyone everybody anyone anybody any")
  static let funnelKinds = WordSet("evergreen webinar email automated simple quiz little own")
  static let waiting = WordSet("waiting ready ripe")
  static let dealers = WordSet(
    "i we funnel funnels webinar webinars page pages always usually only"
  )
  static let percent = WordSet("per percent")
  static let phone = WordSet("call calls phone")
  static let pressing = WordSet(
    verbs: "push persuade nudge pressure convince",
    and: "make makes making made get gets getting got"
  )
  static let contracts = WordSet(
    "contract contracts subscription subscriptions retainer retainers membership memberships"
  )
  static let labouring = WordSet("does works runs makes earns books fills prints")
  static let asleep = WordSet("sleep sleeping asleep autopilot")
  static let closeness = WordSet(
    "my our your his her their few some very of among other three two"
  )
  static let tracking = WordSet(verbs: "retarget cold-call")
  static let retargeting = WordHash.of("retargeting")
  static let catching = WordSet(verbs: "hook snare trap lock")
  static let purchase = WordSet("buy buys sale pay offer card until")
  /// Those who hook on purpose: the writer, and whoever is taught to.
  static let catchers = WordSet("i we i'll we'll you to can and always")
  static let hurry = WordSet(
    "fast early quickly instantly before within until and then from"
  )
  static let means = WordSet("in with by")
  static let tricks = WordSet(
    """
    second seconds minute minutes line lines sentence sentences headline headlines fear guilt shame promise promises \
    urgency curiosity
    """
  )
  /// What traps people without meaning to.
  static let forces = WordSet(
    "flood floods river storm storms snow ice lift tide avalanche sea wind blizzard fog rain mud fire"
  )
  static let ways = WordSet("up down out across back outside upstairs onto over away")
  static let hookEnds = WordSet("in on and before early fast with")
  static let gifts = WordSet(
    "free freebie freebies quiz offer offers discount webinar class download ebook bonus sale"
  )
  static let first = WordSet("i we i'm we're i'll we'll you also always only")
  static let acquiring = WordSet(
    verbs: "acquire target retain convert hunt milk",
    and: "upsell upsells upselling upsold"
  )
  static let crushing = WordSet(
    verbs: "crush smash handle neutralise neutralize destroy demolish melt dissolve kill bust",
    and: "overcome overcomes overcoming overcame beat beats beating down break breaks breaking"
  )
  static let details = WordSet("details data numbers")
  static let ofPeople = WordSet("contact visitors customers clients phone personal")
  static let exploiting = WordSet(verbs: exploitation)
  static let exploitation = "leverage exploit trigger"
  static let leverage = WordSet(
    verbs: exploitation + " use create add",
    and: "build builds built building"
  )
  static let tactics = WordSet(
    "tactics tactic triggers trigger marketing timer timers bonus bonuses"
  )
  static let offers = WordSet("offer offers product products page")
  static let shelf = WordSet(
    """
    books links articles library page free list department director shelf worksheets community public natural kiln \
    lathe loom workshop tools machines printer
    """
  )
  static let billing = WordSet(
    "bench billed billable onsite offshore deployed deploy headcount utilisation utilization staffing payroll"
  )
  static let staff = WordSet("people employees staff clients workers engineers developers")
  static let staffed = WordSet("our my are as")
  static let placeWords = WordSet("with at in within across")
  static let unitWords = WordSet("clients hit hitting sold sell sales")
  static let unitPeople = WordSet("clients people sales customers")
  static let reducing = WordSet(
    verbs: "reduce lower",
    and: "cut cuts cutting member client customer subscriber"
  )
  static let rates = WordSet("rate rates among")
  static let driving = WordSet(
    verbs: "drive convert generate",
    and: "drove buy buys buying bought paid cold organic web website"
  )
  static let sources = WordSet("out from")
  static let counting = WordSet(
    "more sales higher your for website landing"
  )
}
