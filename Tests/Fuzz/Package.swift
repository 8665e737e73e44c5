// swift-tools-version: 6.2
import PackageDescription

// A package of its own: run.sh builds it, and all of tamis below it, with the sanitizers.
let package = Package(
  name: "tamis-fuzz",
  dependencies: [.package(name: "tamis", path: "../..")],
  targets: [
    // The loop of LLVM's fuzzer, which comes with the compiler; linked by -sanitize=fuzzer.
    .target(name: "LibFuzzer"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "LibFuzzer",
        .product(name: "TamisCore", package: "tamis"),
        .product(name: "TamisFetch", package: "tamis"),
        .product(name: "TamisExtract", package: "tamis"),
        .product(name: "TamisNormalize", package: "tamis"),
        .product(name: "TamisAnnotate", package: "tamis"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
        .treatAllWarnings(as: .error),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
