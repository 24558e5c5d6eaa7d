// swift-tools-version: 6.2
import PackageDescription

/// What the compiler holds every room to.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// A module and the tests that mirror it.
func room(_ name: String, uses: [Target.Dependency] = []) -> [Target] {
  [
    .target(name: name, dependencies: uses, swiftSettings: house),
    .testTarget(
      name: "\(name)Tests",
      dependencies: uses + [.target(name: name), "TestSupport"],
      swiftSettings: house
    ),
  ]
}

let tools: [Target] = [
  .target(
    name: "TestSupport",
    dependencies: ["Diagnostics"],
    path: "Tests/TestSupport",
    swiftSettings: house
  )
]

let package = Package(
  name: "candor",
  products: [
    .library(name: "Diagnostics", targets: ["Diagnostics"]),
    .library(name: "Markup", targets: ["Markup"]),
  ],
  dependencies: [],
  targets: tools
    + room("Diagnostics")
    + [
      .systemLibrary(
        name: "CCMarkGFM",
        providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
      )
    ]
    + room("Markup", uses: ["Diagnostics", "CCMarkGFM"]),
  swiftLanguageModes: [.v6]
)
