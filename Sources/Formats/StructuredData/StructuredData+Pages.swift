extension StructuredData {
  /// A page whose subject is one person.
  public struct ProfilePage: Hashable, Sendable {
    /// Its address.
    public var url: String?
    /// Its title.
    public var name: String?
    /// A sentence or two.
    public var description: String?
    /// The language, a BCP 47 tag.
    public var language: String?
    /// When it was first published.
    public var created: DayOrMoment?
    /// When it last changed.
    public var modified: DayOrMoment?
    /// Whom it is about.
    public var person: Person

    /// A page about this person.
    public init(_ person: Person, url: String? = nil) {
      self.person = person
      self.url = url
    }

    /// The thing itself.
    public var json: JSONValue {
      var object = StructuredData.thing("ProfilePage")
      object.set("url", url: url)
      object.set("name", name)
      object.set("description", description)
      object.set("inLanguage", language: language)
      object.set("dateCreated", created)
      object.set("dateModified", modified)
      object["mainEntity"] = person.json
      return .object(object)
    }
  }

  /// The whole site.
  public struct WebSite: Hashable, Sendable {
    /// What names it for ever.
    public var id: String?
    /// Its address.
    public var url: String?
    /// Its name.
    public var name: String
    /// A sentence or two.
    public var description: String?
    /// The language, a BCP 47 tag.
    public var language: String?
    /// Who publishes it.
    public var publisher: Agent?

    /// A site by name.
    public init(name: String, url: String? = nil) {
      self.name = name
      self.url = url
    }

    /// The thing itself.
    public var json: JSONValue {
      var object = StructuredData.thing("WebSite", id: id)
      object.set("url", url: url)
      object["name"] = .string(name)
      object.set("description", description)
      object.set("inLanguage", language: language)
      if let publisher { object["publisher"] = publisher.json }
      return .object(object)
    }
  }

  /// A text of the journal.
  public struct BlogPosting: Hashable, Sendable {
    /// Its address.
    public var url: String?
    /// Its title.
    public var headline: String
    /// A sentence or two.
    public var description: String?
    /// Who wrote it.
    public var author: Agent?
    /// When it was first published.
    public var published: DayOrMoment?
    /// When it last changed.
    public var modified: DayOrMoment?
    /// A picture.
    public var imageURL: String?
    /// What it is about.
    public var keywords: [String] = []
    /// The language, a BCP 47 tag.
    public var language: String?

    /// A text by its title.
    public init(headline: String, url: String? = nil) {
      self.headline = headline
      self.url = url
    }

    /// The thing itself.
    public var json: JSONValue {
      var object = StructuredData.thing("BlogPosting")
      object["headline"] = .string(headline)
      object.set("url", url: url)
      object.set("mainEntityOfPage", url: url)
      object.set("description", description)
      if let author { object["author"] = author.json }
      object.set("datePublished", published)
      object.set("dateModified", modified)
      object.set("image", url: imageURL)
      object.set("keywords", keywords)
      object.set("inLanguage", language: language)
      return .object(object)
    }
  }

  /// Where a page stands in the site, from the front page down.
  public struct BreadcrumbList: Hashable, Sendable {
    /// One step of the way.
    public struct Step: Hashable, Sendable {
      /// The page's title.
      public var name: String
      /// Its address; may be missing for the page itself.
      public var url: String?

      /// A step by title.
      public init(_ name: String, url: String? = nil) {
        self.name = name
        self.url = url
      }
    }

    /// The steps, from the front page down.
    public var steps: [Step]

    /// A way of these steps.
    public init(_ steps: [Step]) {
      self.steps = steps
    }

    /// The thing itself.
    public var json: JSONValue {
      var object = StructuredData.thing("BreadcrumbList")
      let items = steps.enumerated().map { index, step in
        var item = StructuredData.thing("ListItem")
        item["position"] = .integer(index + 1)
        item["name"] = .string(step.name)
        item.set("item", url: step.url)
        return JSONValue.object(item)
      }
      object["itemListElement"] = .array(items)
      return .object(object)
    }
  }
}
