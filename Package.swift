// swift-tools-version: 6.2
import PackageDescription

/// Whether every room is built so that a fuzzer sees which way an input takes: `Tests/Fuzz/run`.
let isFuzzed = Context.environment["CANDOR_FUZZ"] != nil

/// What the compiler holds every room to.
let house: [SwiftSetting] =
  [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
  ] + (isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer"])] : [])

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
    swiftSettings: house,
    // At an address of its own the program starts without 100,000 relocations: a check of one bio takes .87 of the time.
    linkerSettings: [
      .unsafeFlags(
        ["-Xlinker", "-no-pie"],
        .when(platforms: [.linux], configuration: .release)
      )
    ]
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

/// What looks for inputs that a room cannot bear; it is not built unless asked for.
let fuzzing: [Target] =
  isFuzzed
  ? [
    .target(name: "Driver", path: "Tests/Fuzz/Driver"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "BioCheck", "Checking", "Diagnostics", "Driver", "Formats", "LanguageServer", "Markup",
        "Profile", "Settings", "Templates",
      ],
      path: "Tests/Fuzz",
      exclude: ["Driver", "Seeds", "run"],
      swiftSettings: house + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]
    ),
  ] : []

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
    // Serves the preview: HTTP from hostile pages needs a parser that is well kept, and this one links statically.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    // YAML has too many rules for a parser of ours; Settings reads the events of its libyaml.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: tools
    + fuzzing
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
    + room("Cards", uses: ["Formats"])
    + room("Checking", uses: ["BioCheck", "Diagnostics", "Formats", "Profile", "Settings"])
    + room("Formats")
    + room("Imaging", uses: ["Diagnostics", "Formats", "PhotoJobs"])
    + room(
      "LanguageServer",
      uses: ["BioCheck", "Checking", "Diagnostics", "Formats", "Markup", "Profile"]
    )
    + room("Markup", uses: ["CCMarkGFM", "Diagnostics", "Formats"])
    + room("Output", uses: ["Formats"])
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
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]
    )
    + room("Profile", uses: ["Diagnostics", "Formats", "Markup", "Settings"])
    + room("Settings", uses: ["Diagnostics", "Yams"])
    + room(
      "SiteBuild",
      uses: [
        "BioCheck", "Cards", "Checking", "Diagnostics", "Formats", "Imaging", "Markup", "Output",
        "PhotoJobs", "Profile", "Templates", "Theming",
      ],
      leavingOut: ["Sites", "Themes"]
    )
    + room("Templates", uses: ["Diagnostics"])
    + room("Theming", uses: ["Cards", "Diagnostics", "Formats", "Settings", "Templates"]),
  swiftLanguageModes: [.v6]
)
