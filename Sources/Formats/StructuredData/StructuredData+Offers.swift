extension StructuredData {
  /// Something that takes place.
  public struct Event: Hashable, Sendable {
    /// Where an event takes place.
    public enum Location: Hashable, Sendable {
      /// A place with its name, and its address as one would write it on an envelope.
      case place(name: String, address: String?)
      /// The web, at this address or one that guests will be told.
      case online(url: String?)
    }

    /// Its page.
    public var url: String?
    /// The title.
    public var name: String
    /// A sentence or two.
    public var description: String?
    /// A picture.
    public var imageURL: String?
    /// When it starts.
    public var start: DayOrMoment
    /// When it ends.
    public var end: DayOrMoment?
    /// Where it takes place; a place and the web where guests may choose.
    public var locations: [Location] = []
    /// Whether it was called off.
    public var isCancelled = false
    /// Whether it is over: then it has no status, since schema.org knows none for it, and there is nothing to book.
    public var isOver = false
    /// What it costs.
    public var price: Price?
    /// How many guests it has room for.
    public var capacity: Int?
    /// Who holds it.
    public var organizer: Agent?
    /// The language it is held in, a BCP 47 tag.
    public var language: String?

    /// An event by its title and start.
    public init(name: String, start: DayOrMoment) {
      self.name = name
      self.start = start
    }

    /// The thing itself.
    public var json: JSONValue {
      var object = StructuredData.thing("Event")
      object["name"] = .string(name)
      object.set("url", url: url)
      object.set("description", description)
      object.set("image", url: imageURL)
      object.set("startDate", start)
      object.set("endDate", end)
      if isCancelled {
        object["eventStatus"] = .string("https://schema.org/EventCancelled")
      } else if !isOver {
        object["eventStatus"] = .string("https://schema.org/EventScheduled")
      }
      if let mode { object["eventAttendanceMode"] = .string("https://schema.org/\(mode)") }
      if locations.count == 1, let location = locations.first {
        object["location"] = location.json
      } else {
        object.set("location", locations.map(\.json))
      }
      if let price, !isOver, !isCancelled { object["offers"] = price.json }
      if let capacity { object["maximumAttendeeCapacity"] = .integer(capacity) }
      if let organizer { object["organizer"] = organizer.json }
      object.set("inLanguage", language: language)
      return .object(object)
    }

    private var mode: String? {
      let onlineCount = locations.count(where: \.isOnline)
      switch (onlineCount, locations.count - onlineCount) {
      case (0, 0): return nil
      case (0, _): return "OfflineEventAttendanceMode"
      case (_, 0): return "OnlineEventAttendanceMode"
      default: return "MixedEventAttendanceMode"
      }
    }
  }

  /// Something that the person does for others.
  public struct Service: Hashable, Sendable {
    /// Its page.
    public var url: String?
    /// The title.
    public var name: String
    /// A sentence or two.
    public var description: String?
    /// A picture.
    public var imageURL: String?
    /// Who does it.
    public var provider: Agent?
    /// Where it is offered.
    public var areaServed: String?
    /// What it costs.
    public var price: Price?

    /// A service by its title.
    public init(name: String) {
      self.name = name
    }

    /// The thing itself.
    public var json: JSONValue {
      var object = StructuredData.thing("Service")
      object["name"] = .string(name)
      object.set("url", url: url)
      object.set("description", description)
      object.set("image", url: imageURL)
      if let provider { object["provider"] = provider.json }
      object.set("areaServed", areaServed)
      if let price { object["offers"] = price.json }
      return .object(object)
    }
  }
}

extension StructuredData.Event.Location {
  fileprivate var isOnline: Bool {
    if case .online = self { true } else { false }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .place(let name, let address):
      var place = StructuredData.thing("Place")
      place["name"] = .string(name)
      place.set("address", address)
      return .object(place)
    case .online(let url):
      var place = StructuredData.thing("VirtualLocation")
      place.set("url", url: url)
      return .object(place)
    }
  }
}
