/// What the folder and the name of a content file say about it.
struct Placement: Hashable {
  /// The path inside the content folder.
  let path: String
  /// The kind by folder or name; nil when neither says one.
  private(set) var kind: Kind?
  /// The kind whose section this file opens.
  let introduces: Kind?
  /// The form of an offer by its folder (`workshops/`, `services/`).
  let form: Offer.Form?
  /// The file's name without folder and extension.
  let stem: String

  /// The placement of a Markdown file; `folders` are the top folders that hold Markdown besides an `index.md`.
  init(path: String, folders: Set<String>) {
    let name =
      path.utf8.lastIndex(of: 0x2F).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    let stem = name.utf8.lastIndex(of: 0x2E).map { name[..<$0] } ?? name
    let isIndex = stem.utf8.count == 5 && stem.lowercased() == "index"
    self.path = path
    self.stem = String(stem)
    if let slash = path.utf8.firstIndex(of: 0x2F) {
      let folder = path[..<slash].lowercased()
      let kind = Self.kind(ofName: folder)
      let opens = isIndex && path.utf8.index(after: slash) == name.startIndex
      self.kind = opens && kind != nil ? .page : kind
      introduces = opens ? kind : nil
      form = folder.hasPrefix("workshop") ? .workshop : folder.hasPrefix("service") ? .service : nil
      return
    }
    form = nil
    let file = stem.lowercased()
    guard !isIndex else {
      (kind, introduces) = (.front, nil)
      return
    }
    if let section = Self.section(of: file),
      folders.contains(file) || Self.always.contains(section) && section.section == file
    {
      (kind, introduces) = (.page, section)
    } else {
      (kind, introduces) = (Self.kind(ofFile: file), nil)
    }
  }

  /// The same file as a plain page.
  var asPage: Placement {
    var copy = self
    copy.kind = .page
    return copy
  }

  /// The kind of the files in a folder of this name.
  static func kind(ofName name: String) -> Kind? { kinds[name] }

  /// The folders that say a kind, in order, those that are meant to be used.
  static let folderNames = (Kind.allCases.compactMap(\.section) + ["services", "workshops"])

  /// A file of this name at the root that may open a section.
  private static func section(of name: String) -> Kind? {
    switch name {
    case "services", "workshops": .offer
    default: Kind.allCases.first { $0.section == name }
    }
  }

  /// `services.md` and `workshops.md` tell about several offers, so they are no offer themselves.
  private static func kind(ofFile name: String) -> Kind? {
    switch name {
    case "services", "workshops": nil
    case "dog", "dogs", "cat", "cats", "pet", "pets", "animal", "animals": .companion
    default: kinds[name]
    }
  }

  /// The kinds of which a file named as the section is never one of them.
  private static let always: Set<Kind> = [.offer, .journal, .letter, .moment]

  private static let kinds: [String: Kind] = [
    "value": .value, "values": .value,
    "companion": .companion, "companions": .companion,
    "volunteering": .volunteering,
    "book": .book, "books": .book,
    "belief": .belief, "beliefs": .belief,
    "dream": .dream, "dreams": .dream,
    "promise": .promise, "promises": .promise,
    "fit": .fit,
    "moment": .moment, "moments": .moment,
    "offer": .offer, "offers": .offer, "service": .offer, "services": .offer,
    "workshop": .offer, "workshops": .offer,
    "letter": .letter, "letters": .letter,
    "journal": .journal,
  ]
}
