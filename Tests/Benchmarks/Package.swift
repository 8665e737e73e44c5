// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of tamis resolve and build nothing of it.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "tamis-benchmarks",
  dependencies: [.package(name: "tamis", path: "../..")],
  targets: [
    .systemLibrary(
      name: "BareLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .executableTarget(
      name: "BareParse", dependencies: ["BareLibXML2"],
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "AnnotateOnly",
      dependencies: ["TamisCore", "TamisAnnotate"].map { .product(name: $0, package: "tamis") },
      swiftSettings: strict),
    .systemLibrary(
      name: "BareLibZ", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(
      name: "BareInflate", dependencies: ["BareLibZ"],
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "ReadArchive",
      dependencies: ["BareInflate", .product(name: "TamisFetch", package: "tamis")], swiftSettings: strict),
    .executableTarget(name: "Compare", swiftSettings: strict),
    .executableTarget(
      name: "ExtractOnly",
      dependencies: ["TamisCore", "TamisFetch", "TamisExtract"].map { .product(name: $0, package: "tamis") },
      swiftSettings: strict),
    .executableTarget(
      name: "FetchOnly",
      dependencies: ["TamisCore", "TamisFetch"].map { .product(name: $0, package: "tamis") },
      swiftSettings: strict),
    .executableTarget(
      name: "FilterOnly",
      dependencies: ["TamisCore", "TamisFilter"].map { .product(name: $0, package: "tamis") },
      swiftSettings: strict),
    .executableTarget(
      name: "PageServer",
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "NormalizeOnly",
      dependencies: ["TamisCore", "TamisNormalize"].map { .product(name: $0, package: "tamis") },
      swiftSettings: strict),
    .executableTarget(
      name: "Stages",
      dependencies: ["TamisCore", "TamisFetch", "TamisExtract", "TamisNormalize", "TamisAnnotate"].map {
        .product(name: $0, package: "tamis")
      },
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
