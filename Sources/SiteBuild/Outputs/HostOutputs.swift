internal import Formats
internal import Output
internal import Profile
internal import Theming

/// The files that hosts read: headers, redirects, the name of the domain.
struct HostOutputs: Sendable {
  let model: SiteModel
  let theme: Theme
  /// Somebody else's addresses that forms on the pages are sent to.
  let formTargets: [String]

  /// The files, in a fixed order.
  var outputs: [Output] {
    var outputs = [
      Output(path: SiteFiles.headers) { HeadersFile(headers, sitePath: sitePath).bytes },
      Output(path: SiteFiles.htaccess) { htaccess },
      Output(path: SiteFiles.noJekyll) { [] },
    ]
    if !redirects.isEmpty {
      outputs.append(Output(path: SiteFiles.redirects) { RedirectsFile(redirects).bytes })
    }
    if let base = model.base, base.isOwnDomain {
      outputs.append(Output(path: SiteFiles.domain) { Array("\(base.host)\n".utf8) })
    }
    return outputs
  }

  /// Old addresses that lead to new ones; they start at the host's root, so they need the base URL.
  var redirects: [Redirect] {
    guard let base = model.base else { return [] }
    return model.aliases.map { alias in
      Redirect(
        from: URLText.plain(base.path) + alias.old,
        to: base.rootPath(for: alias.target.text)
      )
    }
  }

  private var sitePath: String { model.base?.path ?? "/" }

  /// What every answer says: nothing but the site's own files may be used, and nobody else learns who reads what.
  private var headers: [HeaderRule] {
    var policy = ContentSecurityPolicy()
    policy.formTargets = formTargets
    policy.inlineStyles = [SHA256(of: theme.inlineStyle)]
    let everywhere = [
      HTTPHeader("Content-Security-Policy", policy.headerValue),
      HTTPHeader("Referrer-Policy", "strict-origin-when-cross-origin"),
      HTTPHeader("X-Content-Type-Options", "nosniff"),
      HTTPHeader(
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), browsing-topics=()"
      ),
    ]
    let lasting = [HTTPHeader("Cache-Control", "public, max-age=31536000, immutable")]
    return [
      HeaderRule(.everything, everywhere.compactMap { $0 }),
      // Names in this folder change with their bytes.
      HeaderRule(.folder("assets"), lasting.compactMap { $0 }),
    ]
  }

  private var htaccess: [UInt8] {
    var file = HTAccess(sitePath: sitePath)
    file.redirects = redirects
    file.notFoundPath = model.base.map { $0.rootPath(for: GeneratedPages.notFound.text) }
    file.mediaTypes = [
      ("ics", ICalendar.mediaType), ("vcf", VCard.mediaType), ("avif", "image/avif"),
      ("webp", "image/webp"), ("svg", "image/svg+xml"), ("woff2", "font/woff2"),
    ]
    file.headers = headers
    file.hiddenFiles = [OutputManifest.name]
    return file.bytes()
  }
}
