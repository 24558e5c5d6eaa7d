import ArgumentParser
import Diagnostics
import SiteBuild

/// `candor build`: content and theme in, site out.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site.",
    discussion: """
      With no options it reads 'content' and writes 'site'. Nothing is written while the content has \
      errors, so the last good site stands as it was.

      Exit codes: 0 the site is built; 1 the content has errors (or warnings, with --strict); \
      2 the program could not do its work; 64 the command was not understood.
      """
  )

  @OptionGroup var site: SiteOptions

  @Option(name: .long, help: ArgumentHelp("The folder to write the site into.", valueName: "dir"))
  var output = "site"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("The site's full address, instead of the one in site.yml.", valueName: "url")
  )
  var baseURL: String?

  @Flag(name: .long, help: "Build nothing while there are warnings.")
  var strict = false

  @Flag(name: .long, help: "Say nothing but what is wrong.")
  var quiet = false

  @Flag(name: .long, help: "Say more: notes, and every page that is left out.")
  var verbose = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose ask for opposite things") }
  }

  func run() throws {
    let console = Console()
    var request = try site.request(console, showsProgress: !quiet)
    request.output = SiteOptions.withoutSlash(output)
    request.baseURL = baseURL
    request.isStrict = strict
    request.cache = PhotoPlaces.cache(beside: request.content)
    let report: BuildReport
    do throws(BuildError) {
      report = try SiteBuilder.build(request)
    } catch {
      console.fail(site.words(for: error))
      throw ExitCode(2)
    }
    console.print(report.diagnostics.filter { verbose || $0.severity > .note })
    let summary = BuildSummary(report: report, request: request, isVerbose: verbose)
    guard report.isWritten else {
      console.complain(summary.failure)
      throw ExitCode(1)
    }
    if !quiet { console.say(summary.text) }
    withExtendedLifetime(report) { Self.exit() }
  }
}
