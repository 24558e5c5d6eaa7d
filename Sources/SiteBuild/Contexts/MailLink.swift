internal import Formats
internal import Theming

/// Mail with a subject and a text prepared.
enum MailLink {
  /// A letter to the person, which asks what the writer needs.
  static func write(to email: String, name: String, words: StringTable) -> String {
    URLText.mailto(
      email,
      subject: words.fill(.writeSubject, ["name": name]),
      body: words.fill(.writeBody, ["name": name])
    )
  }

  /// A letter to a friend about the person, with the site's address where it is known.
  static func tell(name: String, address: String?, words: StringTable) -> String {
    let values: KeyValuePairs = ["name": name, "address": address ?? ""]
    return URLText.mailto(
      "",
      subject: words.fill(.tellSubject, values),
      body: words.fill(.tellBody, values)
    )
  }
}
