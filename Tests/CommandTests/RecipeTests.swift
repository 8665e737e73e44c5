import Foundation
import TamisTestSupport
import Testing

/// The recipes of Pipelines/ and the tutorial: every file they show is written, every command run, and what it prints
/// is compared. What is run with tools that are not there is passed over with a notice.
@Suite(.serialized) struct RecipeTests {
  static let recipes =
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(repositoryFolder)/Pipelines")) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted().map { "Pipelines/\($0)" }
    + ["Sources/TamisPipeline/Documentation.docc/Tutorial.md"]

  /// The folder of the Python packages, made at first use; nil where PyPI cannot be reached.
  static let python: String? = {
    guard let folder = try? TemporaryFolder(),
      let ended = try? runShell("'\(repositoryFolder)/Pipelines/python.sh'", in: folder, seconds: 600),
      ended.status == 0
    else { return nil }
    return ended.lines.last.map(String.init)
  }()

  @Test("There are recipes") func areThere() { #expect(Self.recipes.count >= 10) }

  @Test("Every block of the recipes does what it shows", arguments: recipes)
  func recipeBlocks(recipe: String) throws {
    let folder = try TemporaryFolder()
    for name in ["Samples", "Pipelines"] {
      _ = try runShell("ln -s '\(repositoryFolder)/\(name)' \(name)", in: folder)
    }
    let path = "\(repositoryFolder)/\(recipe)"
    let text = String(decoding: try readFile(at: path), as: UTF8.self)
    let document = ConsoleDocument(
      text: text, folder: folder, path: text.contains("python:") ? Self.python.map { "\($0)/bin" } : nil,
      has: Self.has)
    let (now, missing) = try document.rerun()
    if !missing.isEmpty {
      print("notice: \(recipe) is not run as a whole, for there is no \(missing.joined(separator: ", "))")
    }
    try expectGolden(now, at: path)
  }

  private static func has(_ need: String) -> Bool {
    let check =
      if need.hasPrefix("python:") {
        python.map { "'\($0)/bin/python' -c 'import \(need.dropFirst(7))'" } ?? "false"
      } else {
        "command -v '\(need)'"
      }
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? runShell("\(check) >/dev/null 2>&1", in: folder))?.status == 0
  }
}
