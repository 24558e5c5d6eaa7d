/// An address in raw HTML that is written differently on every page that shows it.
struct RawRewrite: Sendable {
  /// The bytes of the address in the piece of HTML, quotes left out.
  let range: Range<Int>
  /// Where it leads.
  let target: LinkTarget
}
