import Formats
import Foundation
import Profile
import Synchronization
import Templates
import TestSupport
import Testing
import Theming

@testable import SiteBuild

/// Holds what layouts are given against what the contract promises to the authors of themes.
@Suite struct ContractTests {
  static let root = GoldenSiteTests.folder.deletingLastPathComponent().deletingLastPathComponent()

  @Test(
    arguments: ["content", "Tests/SiteBuildTests/Sites/every-kind/input/content"],
    [true, false]
  )
  func `every value has the shape that the contract promises`(site: String, isOnline: Bool) throws {
    let content = Self.root.appending(path: site).path
    let (profile, _) = try Profile.load(folder: content, shownAs: site, date: TestBuild.day)
    let (theme, _) = try ThemeLoader(roots: [Self.root.appending(path: "themes").path])
      .load("plain", settings: nil, from: profile.site.file)
    var builder = ModelBuilder(
      profile: profile,
      base: isOnline ? BaseURL("https://ada.test/me/") : nil,
      date: TestBuild.day,
      generator: "test"
    )
    let model = builder.run()
    let seen = LayoutLog()
    let assembly = SiteAssembly(
      model: model,
      theme: theme,
      addresses: builder.addresses,
      assets: AssetCatalog(folder: content, shownAs: site, paths: profile.assets)
    ) { layout, value in
      seen.add(layout, value)
      return []
    }
    for output in assembly.run().site.outputs { _ = try output.make() }
    #expect(seen.layouts.count >= 20)
    for (layout, value) in seen.entries {
      #expect(Self.faults(layout, value).isEmpty, "\(layout)")
    }
  }

  private static func faults(_ layout: Layout, _ value: TemplateValue) -> [String] {
    guard case .record(var names) = value else { return ["no record"] }
    // What these hold is the theme's business and is checked when it is loaded.
    for key in ["settings", "strings", "assets"] { names[key] = .record([:]) }
    let shape = Contract.shape(
      of: layout,
      settings: .record([:]),
      strings: .record([:]),
      assets: .record([:])
    )
    return ShapeCheck.faults(.record(names), shape, at: layout.rawValue)
  }
}

/// Compares values with shapes.
enum ShapeCheck {
  /// Where the value does not have the shape, as paths.
  static func faults(_ value: TemplateValue, _ shape: TemplateShape, at path: String) -> [String] {
    switch (value, shape) {
    case (.absent, .optional), (.flag, .flag), (.text, .text), (.markup, .markup),
      (.number, .number):
      return []
    case (_, .optional(let inner)): return faults(value, inner, at: path)
    case (.list(let items), .list(let inner)):
      return items.enumerated().flatMap { faults($1, inner, at: "\(path)[\($0)]") }
    case (.record(let values), .record(let shapes)):
      let unknown = values.keys.filter { shapes[$0] == nil && values[$0] != .absent }
      let missing = shapes.filter { values[$0.key] == nil && !mayBeMissing($0.value) }.map(\.key)
      return unknown.map { "\(path).\($0) is not promised" }
        + missing.map { "\(path).\($0) is promised and missing" }
        + values.flatMap { name, value in
          shapes[name].map { faults(value, $0, at: "\(path).\(name)") } ?? []
        }
    default: return ["\(path) is \(value), promised is \(shape)"]
    }
  }

  /// Absent values are false, which is all that is said of them.
  private static func mayBeMissing(_ shape: TemplateShape) -> Bool {
    switch shape {
    case .optional, .flag: true
    default: false
    }
  }
}

/// What layouts were given, from many threads.
final class LayoutLog: Sendable {
  private let log = Mutex<[(Layout, TemplateValue)]>([])

  func add(_ layout: Layout, _ value: TemplateValue) { log.withLock { $0.append((layout, value)) } }

  var entries: [(Layout, TemplateValue)] { log.withLock { $0 } }
  var layouts: Set<Layout> { Set(entries.map(\.0)) }
}
