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
///
/// `leavingOut` names folders of the tests that hold no source code.
func room(
  _ name: String,
  uses: [Target.Dependency] = [],
  leavingOut: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: uses, swiftSettings: house),
    .testTarget(
      name: "\(name)Tests",
      dependencies: uses + [.target(name: name), "TestSupport"],
      exclude: leavingOut,
      swiftSettings: house
    ),
  ]
}

/// The program, and what only tests use.
let tools: [Target] = [
  .executableTarget(
    name: "Candor",
    dependencies: [
      "BioCheck", "Checking", "Diagnostics", "Formats", "Imaging", "LanguageServer", "Markup",
      "Preview", "Profile", "SiteBuild", "Theming",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    swiftSettings: house
  ),
  .testTarget(
    name: "CandorTests",
    dependencies: ["Candor", "TestSupport"],
    swiftSettings: house
  ),
  .target(
    name: "TestSupport",
    dependencies: ["Diagnostics"],
    path: "Tests/TestSupport",
    swiftSettings: house
  ),
]

let package = Package(
  name: "candor",
  products: [
    .executable(name: "candor", targets: ["Candor"]),
    .executable(name: "candor-photo-worker", targets: ["PhotoWorker"]),
    .library(name: "Diagnostics", targets: ["Diagnostics"]),
    .library(name: "Markup", targets: ["Markup"]),
    .library(name: "BioCheck", targets: ["BioCheck"]),
    .library(name: "Templates", targets: ["Templates"]),
  ],
  dependencies: [
    // Reads the command line, writes its help, and knows the exit codes that shells expect.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Serves the preview: small, on Swift's own concurrency, and builds in a sixth of the time of the larger ones.
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
    // YAML has too many rules for a parser of ours; Settings reads the events of its libyaml.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: tools
    + room("Diagnostics")
    + [
      .systemLibrary(
        name: "CCMarkGFM",
        providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
      ),
      .target(
        name: "CBioData",
        exclude: ["lexicon.bin", "weights.bin", "WORDNET-LICENSE"]
      ),
    ]
    + room("BioCheck", uses: ["CBioData", "Diagnostics", "Formats", "Markup"])
    + room("Checking", uses: ["BioCheck", "Diagnostics", "Formats", "Profile", "Settings"])
    + room("Formats")
    + room("Imaging", uses: ["Diagnostics", "Formats", "PhotoJobs"])
    + room(
      "LanguageServer",
      uses: ["BioCheck", "Checking", "Diagnostics", "Formats", "Markup", "Profile"]
    )
    + room("Markup", uses: ["CCMarkGFM", "Diagnostics", "Formats"])
    + room("Output")
    + room("PhotoJobs")
    + [
      // Opens libvips when it runs: building asks for no image library.
      .target(name: "CVips", linkerSettings: [.linkedLibrary("dl")]),
      .executableTarget(
        name: "PhotoWorker",
        dependencies: ["CVips", "PhotoJobs"],
        swiftSettings: house
      ),
    ]
    + room(
      "Preview",
      uses: [
        "Diagnostics", "Formats", "SiteBuild",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]
    )
    + room("Profile", uses: ["Diagnostics", "Formats", "Markup", "Settings"])
    + room("Settings", uses: ["Diagnostics", "Yams"])
    + room(
      "SiteBuild",
      uses: [
        "BioCheck", "Checking", "Diagnostics", "Formats", "Imaging", "Markup", "Output",
        "PhotoJobs", "Profile", "Templates", "Theming",
      ],
      leavingOut: ["Sites", "Themes"]
    )
    + room("Templates", uses: ["Diagnostics"])
    + room("Theming", uses: ["Diagnostics", "Formats", "Settings", "Templates"]),
  swiftLanguageModes: [.v6]
)
