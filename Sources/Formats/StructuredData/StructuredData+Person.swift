extension StructuredData {
  /// A person.
  public struct Person: Hashable, Sendable {
    /// What names them for ever, such as the address of their page with `#me`.
    public var id: String?
    /// The name.
    public var name: String
    /// Other names.
    public var alternateNames: [String] = []
    /// Their page.
    public var url: String?
    /// A picture of them.
    public var imageURL: String?
    /// What they are by profession.
    public var jobTitle: String?
    /// A sentence or two.
    public var description: String?
    /// A mail address.
    public var email: String?
    /// Where they live and work, no nearer than the town.
    public var place: String?
    /// Their other pages on the web.
    public var sameAs: [String] = []
    /// What they know about.
    public var knowsAbout: [String] = []
    /// What they speak, as BCP 47 tags.
    public var languages: [String] = []
    /// Names of organisations they are part of, such as those they volunteer for.
    public var memberOf: [String] = []

    /// A person by name.
    public init(id: String? = nil, name: String) {
      self.id = id
      self.name = name
    }

    /// The thing itself.
    public var json: JSONValue {
      var object = StructuredData.thing("Person", id: id)
      object["name"] = .string(name)
      object.set("alternateName", alternateNames)
      object.set("url", url: url)
      object.set("image", url: imageURL)
      object.set("jobTitle", jobTitle)
      object.set("description", description)
      object.set("email", email)
      if let place { object["homeLocation"] = ["@type": "Place", "name": .string(place)] }
      object.set("sameAs", urls: sameAs)
      object.set("knowsAbout", knowsAbout)
      object.set("knowsLanguage", languages.compactMap(LanguageTag.checked))
      let organizations: [JSONValue] = memberOf.map {
        ["@type": "Organization", "name": .string($0)]
      }
      object.set("memberOf", organizations)
      return .object(object)
    }
  }
}
