internal import BioCheck
internal import Checking
internal import Diagnostics
internal import Formats
internal import Markup
internal import Output
internal import Profile
internal import Theming

/// Builds a site: reads and checks everything, and only then renders and writes.
///
/// A build whose content has errors writes nothing, so the last good site stands as it was.
public struct SiteBuilder {
  private let request: BuildRequest
  private var report = BuildReport()
  /// Whether the bio keeps the site from being written, as `site.yml` asks.
  private var isHeldBack = false
  /// The content as it was read.
  private var profile: Profile?
  /// Whether nobody asks how the bio reads, unless it is to hold the site back.
  private var isOnlyShown = false
  /// What the builds before this one remember, then what this one does.
  private var memory: BuildMemory
  /// The pages whose files need not be read, where the memory may be trusted so far.
  private var recorded: RecordedPages?

  private init(_ request: BuildRequest, _ memory: BuildMemory) {
    self.request = request
    self.memory = memory
    self.memory.belong(to: ProgramIdentity.text + "\n" + request.generator + "\n" + request.content)
  }

  /// Builds what is asked for; the author's mistakes are in the report, broken surroundings are thrown.
  public static func build(_ request: BuildRequest) throws(BuildError) -> BuildReport {
    guard let cache = request.cache else {
      var memory = BuildMemory()
      return try build(request, &memory)
    }
    try refuseNesting(request)
    let file = MemoryFile(cache: cache, output: request.output)
    let (opened, found) = Parallel.both({ open(request) }, { file.read() })
    var memory = found.memory
    var report = try build(request, try opened.get(), &memory)
    file.write(memory, besides: found.bytes)
    report.materials.append(memory)
    return report
  }

  /// Builds what is asked for with the memory of earlier builds, and remembers for later ones.
  ///
  /// Whatever the memory holds, the site and the report are those of a build without one.
  public static func build(
    _ request: BuildRequest,
    _ memory: inout BuildMemory
  ) throws(BuildError) -> BuildReport {
    try refuseNesting(request)
    return try build(request, try open(request).get(), &memory)
  }

  private static func build(
    _ request: BuildRequest,
    _ content: OpenedContent,
    _ memory: inout BuildMemory
  ) throws(BuildError) -> BuildReport {
    var builder = SiteBuilder(request, memory)
    let recorded = RecordedPages(builder.memory, folder: request.content)
    builder.recorded = recorded
    let site = try builder.prepare(content)
    if builder.mayWrite, !recorded.areOvertaken { try builder.write(site) }
    if recorded.areOvertaken {
      // Somebody wrote a file while it was in use; nothing that was made with it is finished.
      memory.forgetRecords()
      return try build(request, &memory)
    }
    builder.report.diagnostics.sort()
    builder.report.materials.append(site)
    memory = builder.memory
    return builder.report
  }

  /// Reads and checks what is asked for, and writes nothing; the request's output folder is not looked at.
  public static func prepare(
    _ request: BuildRequest,
    _ memory: inout BuildMemory
  ) throws(BuildError) -> PreparedSite {
    var builder = SiteBuilder(request, memory)
    builder.isOnlyShown = true
    let site = try builder.prepare(try open(request).get())
    builder.report.diagnostics.sort()
    memory = builder.memory
    return PreparedSite(
      report: builder.report,
      profile: builder.profile,
      basis: site.basis,
      isRevisable: builder.report.counts.errors == 0
    )
  }
}

extension SiteBuilder {
  private static func refuseNesting(_ request: BuildRequest) throws(BuildError) {
    if FolderNesting.exists(request.content, request.output) {
      throw .nested(content: request.content, output: request.output)
    }
  }

  /// Lists the content folder and reads `site.yml`.
  private static func open(_ request: BuildRequest) -> Result<OpenedContent, BuildError> {
    Result { () throws(BuildError) -> OpenedContent in
      do throws(ProfileError) {
        return try OpenedContent(
          folder: request.content,
          shownAs: request.content,
          date: request.today.date(folder: request.content)
        )
      } catch {
        throw .content(error)
      }
    }
  }

  private mutating func prepare(_ content: OpenedContent) throws(BuildError) -> BuiltSite {
    report.date = content.date
    let base = try base(of: content.site)
    let (loading, reading) = Parallel.both(
      { Self.theme(request, content.site) },
      { [request, recorded] in
        content.profile(
          drafts: request.includesDrafts,
          future: request.includesFuture,
          recalling: recorded
        )
      }
    )
    let profile = reading.profile
    let theme = try loading.get()
    self.profile = profile
    report.leftOut = profile.leftOut
    report.diagnostics += reading.diagnostics + theme.diagnostics
    if let stray = StrayThemes.inside(content: request.content) {
      report.diagnostics.append(stray)
    }
    var modelBuilder = ModelBuilder(
      profile: profile,
      base: base,
      date: content.date,
      generator: request.generator,
      memory: memory
    )
    let model = modelBuilder.run()
    report.diagnostics += modelBuilder.diagnostics
    let assets = AssetCatalog(
      folder: request.content,
      shownAs: request.content,
      paths: profile.assets
    )
    let assembly = SiteAssembly(
      model: model,
      theme: theme.theme,
      addresses: modelBuilder.addresses,
      assets: assets,
      photos: request.photos
    )
    let (site, diagnostics) = assembly.run()
    report.diagnostics += diagnostics
    report.unlinked = assets.unnamed
    report.located = site.located
    report.remarks += Remarks.about(model, theme.theme)
    let words = WordsInEnglish(theme.theme, model)
    report.diagnostics += words.errors + words.notes
    report.lackingWords = words.remarks
    check(profile, model)
    report.pageCount = model.pages.count
    report.recalledCount = model.pages.count { $0.page.isRecalled }
    report.nextChange = [profile.nextChange, model.nextPassing].compactMap { $0 }.min()
    memory.remember(model, site.memories, under: profile.conditions)
    return site
  }

  private var mayWrite: Bool {
    let counts = report.counts
    return counts.errors == 0 && !(request.isStrict && counts.warnings > 0) && !isHeldBack
  }

  /// Reads the bio; what it asks about is told by the summary, unless it is to hold the site back.
  private mutating func check(_ profile: Profile, _ model: SiteModel) {
    report.diagnostics += profile.site.unknownRules
    if isOnlyShown, profile.site.check.failOn == nil { return }
    let reports = RecordedReports(memory, profile, model)
    let checkup = Checkup.of(profile, .all(withJournal: false), recalling: reports)
    memory.reports = reports.remembered(checkup, of: profile)
    report.checkup = checkup
    guard let limit = profile.site.check.failOn else { return }
    let severe = checkup.findings.filter { limit.isReached(by: $0.warning.severity) }
    isHeldBack = !severe.isEmpty
    report.diagnostics += severe.map(\.diagnostic)
  }

  private mutating func base(of site: Site) throws(BuildError) -> BaseURL? {
    if let asked = request.baseURL {
      guard let base = BaseURL(asked) else { throw .baseURL(asked) }
      report.baseURL = base.text
      return base
    }
    let base = site.baseURL.flatMap { BaseURL($0.value) }
    report.baseURL = base?.text
    return base
  }

  /// A theme with what is wrong with it.
  private struct LoadedTheme {
    let theme: Theme
    let diagnostics: [Diagnostic]
  }

  /// The theme, or what could be loaded of it: the content is checked even when the theme is not sound.
  private static func theme(
    _ request: BuildRequest,
    _ site: Site
  ) -> Result<LoadedTheme, BuildError> {
    let name = request.theme ?? site.theme?.value ?? defaultTheme
    do throws(ThemeError) {
      let (theme, found) = try ThemeLoader(roots: request.themeFolders).load(
        name,
        settings: site.settings,
        from: site.file
      )
      let blocked = BlockedMarkup.diagnostics(theme.templates)
      return .success(LoadedTheme(theme: theme, diagnostics: found + blocked))
    } catch {
      guard request.theme == nil, let written = site.theme, case .unknown = error else {
        return .failure(.theme(error))
      }
      let fault = Diagnostic(
        .error,
        rule: "site",
        message: error.description,
        location: site.file.location(written.span)
      )
      return .success(LoadedTheme(theme: .none(called: name), diagnostics: [fault]))
    }
  }

  /// The theme of a site that names none.
  private static let defaultTheme = "hearth"

  private mutating func write(_ site: BuiltSite) throws(BuildError) {
    let outputs = site.outputs
    let (beginning, keys) = Parallel.both(
      { Self.begin(outputs, request) },
      { Parallel.map(outputs.count) { outputs[$0].key?() } }
    )
    let build = try beginning.get()
    let writer = SiteWriter(outputs: outputs, keys: keys, build: build, memory: memory)
    let untouched = try writer.run()
    if let recorded, recorded.areOvertaken { return }
    let result: OutputResult
    do throws(OutputError) { result = try build.finish() } catch { throw .output(error) }
    memory.remember(build.records, keys)
    report.materials.append(outputs)
    report.fileCount = outputs.count
    report.writtenCount = result.written
    report.untouchedCount = untouched
    report.removedCount = result.removed
    report.remarks += result.kept.map {
      "'\($0)' in the output was changed by hand; it is kept, though the site no longer needs it"
    }
    report.isWritten = true
  }

  private static func begin(
    _ outputs: [Output],
    _ request: BuildRequest
  ) -> Result<OutputBuild, BuildError> {
    do throws(OutputError) {
      let folder = try OutputFolder(request.output, for: .writing)
      let plan = outputs.map(\.path.text)
      return .success(try folder.begin(plan: plan, drafts: request.includesDrafts))
    } catch {
      return .failure(.output(error))
    }
  }
}
