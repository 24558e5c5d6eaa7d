extension Phrase {
  /// What the program says itself where a theme does not, such as one written before the phrase was there.
  var english: String {
    switch self {
    case .dateFormat: "{day} {month} {year}"
    case .monthFormat: "{month} {year}"
    case .dateTimeFormat: "{date}, {time}"
    case .rangeFormat, .slidingScale: "{from} to {to}"
    case .weekdayFormat: "{weekday} {date}"
    case .zoneFormat: "{when}, {city} time"
    case .monday, .tuesday, .wednesday, .thursday, .friday: rawValue.capitalizedASCII
    case .saturday, .sunday: rawValue.capitalizedASCII
    case .january, .february, .march, .april, .may, .june: rawValue.capitalizedASCII
    case .july, .august, .september: rawValue.capitalizedASCII
    case .october, .november, .december: rawValue.capitalizedASCII
    case .tagTitle: "{tag}"
    case .pageTitle: "{title} · {site}"
    case .writeSubject: "From a reader of your pages"
    case .writeBody: "Who I am, in two sentences:\n\nWhat I need:\n\nWhat I have already tried:\n"
    case .tellSubject: "You might like to know of {name}"
    case .tellBody: "I read this and thought of you: {name}. {address}\n"
    case .qrLabel: "QR code for {address}"
    case .values, .companions, .volunteering, .books, .beliefs, .dreams, .promise, .fit: section
    case .moments, .offers, .letters, .journal: section
    case .archive: "Everything, by year"
    case .tags: "Subjects"
    case .share: "Pass {name} on"
    case .notFound: "There is no such page"
    case .online: "Online"
    case .footnotes: "Footnotes"
    case .backToText: "Back to the text"
    case .taskDone: "Done"
    case .taskOpen: "To do"
    case .tableLabel: "Table: {columns}"
    }
  }

  /// Names in braces that may stand in the phrase though the English words have no use for them.
  var otherPlaces: [String] {
    switch self {
    case .writeSubject, .writeBody: ["name"]
    case .tellSubject: ["address"]
    case .zoneFormat: ["distance"]
    default: []
    }
  }

  private var section: String {
    switch self {
    case .values: "What I hold to"
    case .companions: "Who lives with me"
    case .volunteering: "Where my hours go"
    case .books: "What I made"
    case .beliefs: "What I believe"
    case .dreams: "What I dream of"
    case .promise: "What I promise"
    case .fit: "Whether we would get on"
    case .offers: "What I offer"
    default: rawValue.capitalizedASCII
    }
  }
}

extension String {
  fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
