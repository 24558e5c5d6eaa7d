internal import Formats
internal import Templates
internal import Theming

/// The page that hosts show for an address that does not exist.
///
/// Nobody knows at which address it is shown, so relative links cannot work: it carries its own style and uses the base URL.
struct NotFoundOutput: Sendable {
  let contexts: Contexts
  let head: HeadWriter

  /// The page.
  var output: Output {
    Output(path: GeneratedPages.notFound) {
      var frame = contexts.frame(GeneratedPages.notFound)
      frame.absolute = contexts.model.base
      let title = frame.words[.notFound]
      let style = Array("<style>".utf8) + contexts.theme.inlineStyle + Array("</style>".utf8)
      let root = contexts.root(
        frame,
        head: head.bare(title: title, frame),
        page: contexts.page(title: title, kind: "not-found", frame),
        extras: ["style": .markup(style)]
      )
      return contexts.render(.notFound, root)
    }
  }
}

extension Theme {
  /// What stands in the `<style>` of the page for a missing address; the content security policy knows it by its hash.
  var inlineStyle: [UInt8] { StylesheetMinifier.minified(notFoundStyle) }
}
