import Diagnostics
import Formats
import TestSupport
import Testing

@testable import Profile

@Suite struct CheckSettingsTests {
  /// What `check:` with these lines is read as, and what is wrong with it.
  private static func read(_ lines: String) throws -> (CheckSettings, [String]) {
    let file = SourceFile(path: "site.yml", text: "name: Ada\ncheck:\n" + lines)
    let day = try #require(CivilDate("2026-11-22"))
    let (site, diagnostics) = Site.read(file, today: day)
    return (site.check, diagnostics.map(\.message))
  }

  @Test func `every setting is read`() throws {
    let (settings, faults) = try Self.read(
      """
        rules:
          token-hobbies: off
          exposure: error
          third-person-distance: note
          abstract-fog: warning
        phrases: [hold space, do the work]
        names: [Ada, "Mrs L"]
        vocabulary:
          - lead climbing
        fail-on: error

      """
    )
    #expect(faults == [])
    #expect(
      settings.rules.map(\.rule.value) == [
        "token-hobbies", "exposure", "third-person-distance", "abstract-fog",
      ]
    )
    #expect(settings.rules.map(\.severity) == [nil, .error, .note, .warning])
    #expect(settings.phrases == ["hold space", "do the work"])
    #expect(settings.names == ["Ada", "Mrs L"])
    #expect(settings.vocabulary == ["lead climbing"])
    #expect(settings.failOn == .error)
  }

  @Test func `nothing is set where nothing is written`() throws {
    let file = SourceFile(path: "site.yml", text: "name: Ada\n")
    let (site, faults) = Site.read(file, today: try #require(CivilDate("2026-11-22")))
    #expect(faults.isEmpty)
    #expect(site.check == CheckSettings())
    #expect(site.check.failOn == nil)
  }

  @Test(
    arguments: [
      ("  rules: off\n", "'rules' should hold lines such as 'token-hobbies: off'"),
      ("  rules: { exposure: eror }\n", "unknown severity 'eror'; did you mean 'error'?"),
      (
        "  rules: { exposure: high }\n",
        "'exposure' should be error, warning, note or off, found 'high'"
      ),
      ("  rules: { exposure: [off] }\n", "'exposure' should be error, warning, note or off"),
      (
        "  rules:\n    exposure: off\n    exposure: note\n",
        "'exposure' is written twice; keep one"
      ),
      ("  fail-on: warnings\n", "unknown fail-on 'warnings'; did you mean 'warning'?"),
      ("  phrases: hold space\n", "'phrases' should be a list, such as [hold space, do the work]"),
      ("  rule: {}\n", "unknown key 'rule' in 'check'; did you mean 'rules'?"),
    ]
  )
  func `a mistake is told`(lines: String, message: String) throws {
    let (_, faults) = try Self.read(lines)
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix(message) == true, "\(faults)")
  }

  @Test(
    arguments: [
      (CheckSettings.FailOn.warning, [false, true, true]), (.error, [false, false, true]),
      (.never, [false, false, false]),
    ]
  )
  func `a limit is reached from its severity on`(limit: CheckSettings.FailOn, reached: [Bool]) {
    #expect([.note, .warning, .error].map { limit.isReached(by: $0) } == reached)
  }
}
