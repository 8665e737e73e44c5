import TamisTestSupport
import Testing

/// The documents whose `console` blocks show commands and what they print.
private let documents =
  ["README.md"]
  + [
    "Architecture", "Archives", "Batches", "Entities", "Exporting", "Extraction", "Fetching", "Filtering",
    "Normalization", "Numbers", "Records",
    "SiteRules",
    "TamisPipeline",
  ].map {
    "Sources/TamisPipeline/Documentation.docc/\($0).md"
  }

@Test("Every command that the documents show prints what they say", arguments: documents)
func consoleBlocks(document: String) throws {
  let folder = try TemporaryFolder()
  _ = try runShell("ln -s '\(repositoryFolder)/Samples' Samples", in: folder)
  let path = "\(repositoryFolder)/\(document)"
  let text = String(decoding: try readFile(at: path), as: UTF8.self)
  // What the commands print now is put in the place of what is shown: only a difference shows.
  try expectGolden(try rerun(text, in: folder), at: path)
}

/// The document with the output of its commands as it is now. A command begins with `$ ` and goes on in
/// lines that are indented; the commands of a document run in one folder, one after the other.
private func rerun(_ text: String, in folder: TemporaryFolder) throws -> String {
  var lines: [String] = []
  var command: String?
  var isConsole = false

  func run() throws {
    guard let shell = command else { return }
    command = nil
    try folder.write(shell, to: ".command")
    let ended = try runShell("bash .command 2>&1", in: folder)
    var output = ended.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if output.last == "" { output.removeLast() }
    lines += output
  }

  for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
    if line.hasPrefix("```") {
      try run()
      isConsole = line == "```console"
    } else if isConsole {
      if line.hasPrefix("$ ") {
        try run()
        command = String(line.dropFirst(2))
      } else if line.hasPrefix("    "), let begun = command,
        lines.last?.hasPrefix("$ ") ?? false || lines.last?.hasPrefix("    ") ?? false
      {
        command = "\(begun)\n\(line)"
      } else {
        // Shown output: it is written anew.
        continue
      }
    }
    lines.append(line)
  }
  return lines.joined(separator: "\n")
}
