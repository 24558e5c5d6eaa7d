extension TemplateValue: Decodable {
  /// Reads any JSON (or YAML) value: null is absent, true and false are flags, numbers keep their
  /// shortest decimal form, strings are text, arrays lists and objects records.
  public init(from decoder: any Decoder) throws {
    if let fields = try? decoder.container(keyedBy: FieldName.self) {
      self = .record(try Self.fields(of: fields))
    } else if var items = try? decoder.unkeyedContainer() {
      self = .list(try Self.items(of: &items))
    } else {
      self = try Self.scalar(of: decoder.singleValueContainer())
    }
  }
}

extension TemplateValue {
  private static func fields(
    of container: KeyedDecodingContainer<FieldName>
  ) throws -> [String: TemplateValue] {
    var fields: [String: TemplateValue] = [:]
    for key in container.allKeys {
      fields[key.stringValue] = try container.decode(TemplateValue.self, forKey: key)
    }
    return fields
  }

  private static func items(
    of container: inout any UnkeyedDecodingContainer
  ) throws
    -> [TemplateValue]
  {
    var items: [TemplateValue] = []
    while !container.isAtEnd { items.append(try container.decode(TemplateValue.self)) }
    return items
  }

  private static func scalar(
    of container: any SingleValueDecodingContainer
  ) throws
    -> TemplateValue
  {
    if container.decodeNil() { return .absent }
    if let flag = try? container.decode(Bool.self) { return .flag(flag) }
    if let number = try? container.decode(Int.self) { return .number(number) }
    if let number = try? container.decode(UInt64.self) { return .number(String(number)) }
    if let number = try? container.decode(Double.self) { return .number(number) }
    return .text(try container.decode(String.self))
  }

  /// Any key of an object.
  private struct FieldName: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { return nil }
  }
}
