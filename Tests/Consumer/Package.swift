// swift-tools-version: 6.2
import PackageDescription

// A package that uses tamis as any other does, with default settings.
let package = Package(
  name: "consumer",
  dependencies: [.package(name: "tamis", path: "../..")],
  targets: [
    .executableTarget(
      name: "Consumer",
      dependencies: [
        .product(name: "TamisCore", package: "tamis"),
        .product(name: "TamisExtract", package: "tamis"),
        .product(name: "TamisNormalize", package: "tamis"),
        .product(name: "TamisAnnotate", package: "tamis"),
        .product(name: "TamisPipeline", package: "tamis"),
      ])
  ]
)
