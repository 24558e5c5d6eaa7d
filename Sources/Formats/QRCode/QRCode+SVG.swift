extension QRCode {
  /// The code as an SVG element: dark on light whatever surrounds it, one path, with the quiet zone of four modules that
  /// readers need, and a title that a screen reader says.
  ///
  /// Good inside HTML and as a file of its own; its size is left to the page.
  public func svg(title: String) -> [UInt8] {
    let side = String(size + 8)
    var xml = XMLWriter.fragment()
    xml.open(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(side) \(side)"),
        ("role", "img"), ("shape-rendering", "crispEdges"),
      ]
    )
    xml.element("title", text: title)
    xml.empty("rect", [("width", side), ("height", side), ("fill", "#fff")])
    xml.empty("path", [("fill", "#000"), ("d", path)])
    return xml.finish()
  }

  /// Each run of dark modules of a row as a rectangle.
  private var path: String {
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        let start = column
        while isDark(column: column, row: row) { column += 1 }
        if column > start {
          let width = column - start
          path += "M\(start + 4) \(row + 4)h\(width)v1h-\(width)z"
        }
        column += 1
      }
    }
    return path
  }
}
