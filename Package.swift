// swift-tools-version: 6.2
import PackageDescription

// Swift 6 mode, nothing implicit, every warning an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]
let strictC: [CSetting] = [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]
let strictCXX: [CXXSetting] = [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]

/// A library of the system, found by pkg-config where it has a file there.
func system(_ name: String, pkgConfig: String? = nil, apt: String, brew: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/System/\(name)", pkgConfig: pkgConfig,
    providers: [.apt([apt]), .brew([brew])])
}

/// The C boundary of one library: opaque declarations, so that none of its headers reaches Swift.
/// `links` names what pkg-config does not know.
func shim(_ name: String, over libraries: [Target.Dependency], links: [String] = []) -> Target {
  .target(
    name: name, dependencies: libraries, cSettings: strictC, cxxSettings: strictCXX,
    linkerSettings: links.map { .linkedLibrary($0) })
}

func stage(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// - Parameter golden: Folders of golden files, which are read where they lie.
func tests(_ name: String, _ dependencies: [Target.Dependency], golden: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name), "TamisTestSupport"] + dependencies,
    exclude: golden, swiftSettings: strict)
}

let package = Package(
  name: "tamis",
  products: [
    .library(name: "TamisCore", targets: ["TamisCore"]),
    .library(name: "TamisFetch", targets: ["TamisFetch"]),
    .library(name: "TamisExtract", targets: ["TamisExtract"]),
    .library(name: "TamisNormalize", targets: ["TamisNormalize"]),
    .library(name: "TamisFilter", targets: ["TamisFilter"]),
    .library(name: "TamisAnnotate", targets: ["TamisAnnotate"]),
    .library(name: "TamisReport", targets: ["TamisReport"]),
    .library(name: "TamisWrite", targets: ["TamisWrite"]),
    .library(name: "TamisPipeline", targets: ["TamisPipeline"]),
    .executable(name: "tamis", targets: ["TamisCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // The system's libraries and the C boundary to each.
    system("LibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev", brew: "libxml2"),
    system("LibICU", pkgConfig: "icu-i18n", apt: "libicu-dev", brew: "icu4c"),
    system("LibCURL", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev", brew: "curl"),
    system("LibZ", pkgConfig: "zlib", apt: "zlib1g-dev", brew: "zlib"),
    system("LibZstd", pkgConfig: "libzstd", apt: "libzstd-dev", brew: "zstd"),
    system("LibBrotli", pkgConfig: "libbrotlidec", apt: "libbrotli-dev", brew: "brotli"),
    system("LibSimdJSON", apt: "libsimdjson-dev", brew: "simdjson"),
    system("LibCLD2", apt: "libcld2-dev", brew: "cld2"),
    system("LibCrypto", pkgConfig: "libcrypto", apt: "libssl-dev", brew: "openssl"),
    shim("CLibXML2", over: ["LibXML2"]),
    shim("CICU", over: ["LibICU"]),
    shim("CCurl", over: ["LibCURL"]),
    shim("CZ", over: ["LibZ", "LibZstd", "LibBrotli"]),
    shim("CSimdJSON", over: ["LibSimdJSON"], links: ["simdjson"]),
    shim("CCLD2", over: ["LibCLD2"], links: ["cld2"]),
    shim("CCrypto", over: ["LibCrypto"]),
    // Looked for at run time, so there is nothing to depend on.
    shim("COpenCC", over: []),
    // The kernel's part of worker processes.
    shim("CProcess", over: []),
    // Data that is part of the binary.
    .target(
      name: "CBlockModel", exclude: ["block_model.bin"],
      cSettings: strictC + [.disableWarning("c23-extensions")]),
    .target(
      name: "CTextModels", exclude: ["chinese_words.bin", "short_text_languages.bin"],
      cSettings: strictC + [.disableWarning("c23-extensions")]),

    .target(
      name: "CNameModels", exclude: ["names-fr.bin", "names-zh.bin", "names-en.bin"],
      cSettings: strictC + [.disableWarning("c23-extensions")]),

    // The data path, in its order.
    stage("TamisCore", ["CSimdJSON", "CCrypto"]),
    stage("TamisUnicode", ["CICU", "CCLD2", "COpenCC", "CTextModels"]),
    stage("TamisFetch", ["TamisCore", "TamisUnicode", "CCurl", "CZ"]),
    stage("TamisExtract", ["TamisCore", "TamisUnicode", "CLibXML2", "CBlockModel"]),
    stage("TamisNormalize", ["TamisCore", "TamisUnicode", "CTextModels"]),
    stage("TamisFilter", ["TamisCore", "TamisUnicode"]),
    stage("TamisAnnotate", ["TamisCore", "TamisUnicode", "CNameModels"]),
    stage("TamisReport", ["TamisCore"]),
    stage("TamisWrite", ["TamisCore", "CZ"]),
    stage(
      "TamisPipeline",
      [
        "TamisCore", "TamisFetch", "TamisExtract", "TamisNormalize", "TamisFilter", "TamisAnnotate",
        "TamisReport", "TamisWrite", "CProcess",
      ]),
    .executableTarget(
      name: "TamisCommand",
      dependencies: [
        "TamisCore", "TamisUnicode", "TamisFetch", "TamisExtract", "TamisNormalize", "TamisFilter",
        "TamisAnnotate", "TamisReport", "TamisWrite", "TamisPipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "TamisTestSupport", dependencies: ["TamisCore"], path: "Tests/TamisTestSupport",
      swiftSettings: strict),
    tests("TamisCore", [], golden: ["Goldens"]),
    tests("TamisUnicode", ["TamisCore"]),
    tests("TamisFetch", ["TamisCore", "TamisUnicode"]),
    tests("TamisExtract", ["TamisCore", "TamisUnicode"]),
    tests("TamisNormalize", ["TamisCore", "TamisUnicode"]),
    tests("TamisFilter", ["TamisCore"]),
    tests("TamisAnnotate", ["TamisCore", "TamisUnicode"]),
    tests("TamisReport", ["TamisCore"]),
    tests("TamisWrite", ["TamisCore"]),
    tests(
      "TamisPipeline",
      ["TamisCore", "TamisFetch", "TamisExtract", "TamisNormalize", "TamisAnnotate", "TamisWrite"]),
    .testTarget(
      name: "CommandTests", dependencies: ["TamisTestSupport", "TamisCommand", "TamisCore"],
      exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "QualityTests", dependencies: ["TamisTestSupport", "TamisCommand", "TamisCore"],
      path: "Tests/Quality",
      exclude: ["Training", "entities-en", "entities-fr", "entities-zh", "floors.json"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
