extension StructuredData {
  /// A book.
  public struct Book: Hashable, Sendable {
    /// Its page on this site.
    public var url: String?
    /// The title.
    public var name: String
    /// Who wrote it.
    public var authors: [Agent] = []
    /// Who published it.
    public var publisher: String?
    /// The year it came out, or the day.
    public var published: String?
    /// The ISBN, digits and hyphens.
    public var isbn: String?
    /// The language, a BCP 47 tag.
    public var language: String?
    /// The cover.
    public var imageURL: String?
    /// A sentence or two.
    public var description: String?
    /// Where else it is on the web.
    public var sameAs: [String] = []

    /// A book by its title.
    public init(name: String) {
      self.name = name
    }

    /// The thing itself.
    public var json: JSONValue {
      var object = StructuredData.thing("Book")
      object["name"] = .string(name)
      object.set("url", url: url)
      object.set("author", authors.map(\.json))
      if let publisher {
        object["publisher"] = ["@type": "Organization", "name": .string(publisher)]
      }
      object.set("datePublished", published)
      object.set("isbn", isbn)
      object.set("inLanguage", language: language)
      object.set("image", url: imageURL)
      object.set("description", description)
      object.set("sameAs", urls: sameAs)
      return .object(object)
    }
  }

  /// Words that somebody wrote, quoted with their consent.
  public struct Quotation: Hashable, Sendable {
    /// The words, plain text.
    public var text: String
    /// The only name of theirs that is published.
    public var shownAs: String?
    /// When they wrote them.
    public var created: DayOrMoment?
    /// Whom they are about or to.
    public var about: Agent?

    /// Words as they were written.
    public init(text: String) {
      self.text = text
    }

    /// The thing itself.
    public var json: JSONValue {
      var object = StructuredData.thing("Quotation")
      object["text"] = .string(text)
      if let shownAs { object["creator"] = Agent.named(shownAs).json }
      object.set("dateCreated", created)
      if let about { object["about"] = about.json }
      return .object(object)
    }
  }
}
