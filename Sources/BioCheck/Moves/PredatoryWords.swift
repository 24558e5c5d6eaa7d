/// The words by which the sense of a doubtful word is told.
enum PredatoryWords {
  static let at = WordHash.of("at")
  static let `for` = WordHash.of("for")
  static let `in` = WordHash.of("in")
  static let into = WordHash.of("into")
  static let me = WordHash.of("me")
  static let more = WordHash.of("more")
  static let of = WordHash.of("of")
  static let to = WordHash.of("to")

  /// What denies whatever follows it.
  static let negators = WordSet(
    """
    not no never nor neither without nobody nobody's nothing none hardly \(Negation.contractions) hadn't dont
    """
  )

  /// Whose relative somebody may be, or what befell them.
  static let mine = WordSet("my our his her")
  /// Whose buyers they are: the writer's or the reader's.
  static let possessives = WordSet("my our your")
  /// What is done to somebody in being sold more.
  static let taken = WordSet("upsold cross-sold converted closed captured retargeted cold-called")

  /// What somebody may do to the writer.
  static let taking = WordSet(
    verbs: "close convert target retarget chase hunt hook cold-call",
    and: "upsell upsells upselling upsold cross-sell cross-sells cross-selling cross-sold"
  )
  /// What has nobody in it who could be prey.
  static let deals = WordSet("deal deals sale sales")

  private static let buyerWords =
    "clients client customers customer buyers buyer prospects prospect leads"

  /// Those whom one serves, by any name.
  static let people = WordSet(
    """
    people \(buyerWords) patients patient visitors strangers followers readers subscribers audience audiences \
    students pupils members women men mothers mums moms fathers dads parents viewers listeners browsers contacts \
    users shoppers guests employees staff fans friends enquiries inquiries callers widows families seniors pensioners \
    couples teenagers traffic
    """
  )
  /// Those who buy.
  static let buyers = WordSet("\(buyerWords) lead consumers patients")
  /// Those who buy, more than one of them.
  static let manyBuyers = WordSet("clients customers buyers prospects leads consumers patients")
  /// What one closes when one sells.
  static let closed = WordSet(
    """
    \(buyerWords) lead sale sales deal deals enquiry enquiries inquiry inquiries patients
    """
  )
  /// What people become when they pay.
  static let paid = WordSet(
    """
    clients client customers customer buyers buyer sales sale cash revenue income bookings payers leads profit \
    profits money subscribers
    """
  )
  /// Those who are looked at one by one as they come to a page.
  static let callers = WordSet(
    "visitor visitors lead leads prospect prospects buyer buyers customer customers"
  )
  /// What people are made into by those who count them.
  static let followers = WordSet(
    "fans superfans followers advocates evangelists ambassadors members fan"
  )
  /// What a stranger is made into, one or many.
  static let payers = WordSet("buyer buyers customer customers client clients payer payers")
  /// What is collected of those who come to a page.
  static let addresses = WordSet(
    """
    email emails addresses leads lead contacts prospects clients customers subscribers
    """
  )
  /// Those who are many, and whom one has.
  static let crowd = WordSet(
    """
    audience audiences community students followers list members readers clients patients people tribe network fans \
    subscribers listeners customers pupils
    """
  )
  /// Those whom a sale is aimed at as what they are.
  static let objects = WordSet(
    "people women men mothers mums moms parents widows seniors pensioners couples families teenagers clients client"
  )

  /// Words that may stand between a verb and the people that it has as its object.
  static let modifiers = WordSet(
    """
    the a an my your our their his her every each all more new some any many most few fewer over about nearly almost \
    up than of half one \(NumberWords.toTwelve) \(NumberWords.teens) \(NumberWords.tens) hundred hundreds thousand \
    thousands dozen dozens these those such potential prospective paying ideal dream perfect premium high-end \
    high-paying high-ticket high-value big bigger cold warm hot dead lapsed dormant existing repeat loyal competitors \
    competitor competitor's rivals hidden untapped long-term first next last qualified good great better quality \
    right rich wealthy busy corporate private vulnerable regular eager hungry ready website web online local inbound \
    exclusive guaranteed fresh contact email phone visitors personal anxious lonely automated evergreen profitable \
    simple proven customer client raving low-value low-paying affluent hesitant recurring steady \
    monthly lasting predictable reliable enterprise key whole entire also forgotten small
    """
  )
  /// Names of one person, which before another noun only describe it ("the client files").
  static let singular = WordSet(
    "client customer buyer prospect lead patient email sale deal enquiry inquiry"
  )
  /// Words that may follow a noun that stands for itself.
  static let follow = WordSet(
    """
    on in at by with from for to into until before after when while and or but who that as can i you we they within \
    over through without if because so is was has now then again fast today every per
    """
  )
  /// Words that show that selling is spoken of.
  static let selling = WordSet(
    """
    sell sells selling sale sales buy buys buying buyers buyer convert converts converting converted clients client \
    customers customer paying pay pays paid close closes closing closed funnel funnels offer offers webinar discount \
    marketing nurture nurturing warm cold crm booked book bookings profit revenue money launch upsell leads prospects \
    conversion conversions card campaign campaigns product products course
    """
  )

  // Places in which the doubtful words are innocent.

  /// Those who follow leads.
  static let investigators =
    "detective detectives police inspector constable journalist reporter newspaper newsroom genealogist"
  /// Where a lead is a dog's, a detective's, a dancer's, a plumber's.
  static let ledElsewhere = WordSet(
    """
    \(investigators) dog dogs dog's puppy puppies collar collars leather harness ecg ekg electrode electrodes monitor \
    guitar guitars amp cable cables jump clue clues murder missing story stories archive dance dances dancing dancer \
    dancers tango waltz salsa follows swing ceilidh saddler saddlery saddle halter halters bridle bridles choir opera \
    play roof church lead-free climbing sopranos theatre musical drum drums policeman policewoman genealogy ancestors \
    gravestones wholesaler electrician burglary bicycles chew
    """
  )
  /// Where people are brought ashore or down to the ground.
  static let landings = WordSet(
    """
    plane planes island islands ice shingle paragliding paraglide glider helicopter runway boat boats dinghy jetty \
    beach harbour harbor fly flying row pier
    """
  )
  /// Where people are turned to a faith, or from one.
  static let faith = WordSet(
    """
    faith religion religious church islam jesus christ god mission missionary missionaries judaism buddhism catholic \
    catholicism christianity therapy
    """
  )
  /// What else is converted: lofts and barns, units and money, people to a faith.
  static let building = WordSet(
    "loft barn barns van vans church chapel garage attic shed mill faith therapy unit currency bus cellar"
  )
  /// A bargain between neighbours, or over one's own house.
  static let bargain = WordSet(
    "handshake handshakes spit house cottage flat mortgage solicitor horse horses cow cows farm allotment caravan"
  )
  /// What letters are scraped off by those who keep them.
  static let keepsakes = WordSet(
    "father's mother's sister's brother's husband's wife's grandfather's grandmother's dad's mum's dead late old"
  )
  /// What runs through a funnel of tin, or is shaped like one.
  static let kitchen = WordSet(
    """
    oil jar jars bottle bottles kitchen copper tin petrol diesel wine jam honey flour cloud clouds chimney steam wasp \
    wasps spider spiders tornado coffee beer kettle river valley wind sand water ice dye tea cake web funnel-web \
    starlings powder rice seed seeds paint ink glass paper wax rain storm ship ship's
    """
  )
  /// Where fish are reeled in, dogs go after sheep and moths are lured.
  static let animals = WordSet(
    """
    fish fishing fishes mackerel cod trout salmon river lake pier rod rods boat sea pond pike carp kite kites angler \
    tide sled sledge cart dog dogs horse horses pony ponies moth moths cat cats bees bee birds bird crab crabs hens \
    mushrooms fox foxes net trap wool crochet yarn loops trailer wagon oxen caravan trailers line
    """
  )
  /// Where a point of pain is under a thumb.
  static let body = WordSet(
    """
    hip hips jaw neck shoulder shoulders back knee knees muscle muscles meridian meridians massage massages tissue \
    thumb thumbs foot feet body bodies spine fascia elbow elbows acupuncture pelvis wrist skull ribs ankle calf hand \
    hands finger fingers scalp tendon tendons needle needles treat treats tender sore acupuncturist sacrum heel leg \
    legs bodyworker
    """
  )
  /// Where traffic is cars.
  static let road = WordSet(
    "road roads street streets car cars bus bike bicycle lorries lorry noise junction bridge crossing motorway lane"
  )
  /// Where eyeballs see.
  static let eyes = WordSet(
    "eye eyes optician surgeon cornea retina ophthalmologist sheep glass halloween doll dolls puppet puppets snowman taxidermy"
  )
  /// What may be chased without anybody being prey.
  static let debts = WordSet(
    "invoice invoices debt debts payment payments unpaid owe owed money rent"
  )
  /// Where objections are raised before a judge.
  static let courts = WordSet(
    "court courts judge planning council trial hearing lawyer barrister legal witness tribunal conscientious"
  )
}
