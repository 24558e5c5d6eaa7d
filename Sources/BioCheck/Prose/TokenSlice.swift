/// Some tokens of a page, by their places on it, as long as whoever gave them holds the page.
///
/// Unlike a slice of an array it can be handed on at no cost, since it holds on to nothing.
struct TokenSlice: RandomAccessCollection {
  typealias Indices = Range<Int>

  let startIndex: Int
  let endIndex: Int
  /// Where the page's first token stands.
  private let first: UnsafePointer<Token>?

  /// The tokens of a range of all tokens of a page.
  init(_ all: UnsafeBufferPointer<Token>, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= all.count)
    self.init(all.baseAddress, range)
  }

  private init(_ first: UnsafePointer<Token>?, _ range: Range<Int>) {
    self.first = first
    (startIndex, endIndex) = (range.lowerBound, range.upperBound)
  }

  subscript(place: Int) -> Token {
    @inline(__always)
    get {
      guard let first, place >= startIndex, place < endIndex else {
        preconditionFailure("no token of the slice")
      }
      return first[place]
    }
  }

  subscript(range: Range<Int>) -> TokenSlice {
    @inline(__always)
    get {
      precondition(range.lowerBound >= startIndex && range.upperBound <= endIndex)
      return TokenSlice(first, range)
    }
  }
}
