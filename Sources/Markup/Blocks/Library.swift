import CCMarkGFM

/// A node of the library.
typealias LibraryNode = UnsafeMutablePointer<cmark_node>

/// What of the library is made once for the whole process, and never changed after that.
enum Library {
  /// The extension that reads tables.
  nonisolated(unsafe) static let tables: UnsafeMutablePointer<cmark_syntax_extension>? = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table")
  }()

  /// An extension that claims a block holds no inlines, so that the library leaves its text as it is.
  nonisolated(unsafe) static let raw: UnsafeMutablePointer<cmark_syntax_extension>? = {
    let plain = cmark_syntax_extension_new("raw")
    cmark_syntax_extension_set_contains_inlines_func(plain) { _, _ in 0 }
    return plain
  }()

  /// The types of a table's nodes, which the library gives out when its extensions are registered.
  static let tableType = registered(markup_table_type)
  static let tableRowType = registered(markup_table_row_type)
  static let tableCellType = registered(markup_table_cell_type)

  private static func registered(_ type: () -> UInt16) -> UInt16 {
    _ = tables
    return type()
  }
}
