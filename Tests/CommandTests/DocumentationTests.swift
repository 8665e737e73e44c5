import TamisTestSupport
import Testing

/// The documents whose `console` blocks show commands and what they print.
private let documents =
  ["README.md"]
  + [
    "AddingAChromeRule", "AddingALanguage", "Architecture", "Archives", "Batches", "Entities", "Exporting",
    "Extraction", "Fetching", "Filtering",
    "Normalization", "Numbers", "Records", "Reporting",
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
  try expectGolden(try ConsoleDocument(text: text, folder: folder).rerun().text, at: path)
}
