import Formats
import Settings

extension Book {
  /// Reads the keys of a book.
  init(reading fields: inout Fields, in context: PageContext) {
    self.init(
      subtitle: fields.text("subtitle"),
      publisher: fields.text("publisher"),
      year: fields.integer("year", in: 1450...max(1450, context.today.year + 10)),
      isbn: Self.isbn(&fields),
      cover: fields.image("cover", alt: "cover-alt"),
      buy: fields.links("buy")
    )
  }

  private static func isbn(_ fields: inout Fields) -> String? {
    guard let text = fields.located("isbn") else { return nil }
    switch ISBN.read(text.value) {
    case .digits(let digits): return digits
    case .fault(let fault):
      fields.complain("'isbn' \(fault), found \(Wording.quote(text.value))", at: text.span)
      return nil
    }
  }
}
