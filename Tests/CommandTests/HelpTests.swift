import TamisTestSupport
import Testing

@Test(
  "Help is as in its golden file",
  arguments: [
    "", "fetch", "extract", "normalize", "annotate", "run", "filter", "export", "report", "explain",
    "schema", "validate",
  ])
func help(subcommand: String) throws {
  let ended = try runTamis(subcommand.isEmpty ? ["--help"] : [subcommand, "--help"])
  #expect(ended.status == 0)
  #expect(ended.errorText.isEmpty)
  let examples = ended.text.split(separator: "EXAMPLES:").last?.split(separator: "\n\n").first
  #expect(examples?.split(separator: "\n").count(where: { $0.hasPrefix("  ") }) ?? 0 >= 3)
  let name = subcommand.isEmpty ? "help.txt" : "help-\(subcommand).txt"
  try expectGolden(ended.text, at: "\(repositoryFolder)/Tests/CommandTests/Goldens/\(name)")
}

@Test("The short form of --help is -h")
func shortHelp() throws {
  #expect(try runTamis(["run", "-h"]).output == runTamis(["run", "--help"]).output)
}

@Test("The version names those of the libraries that decide about the output")
func version() throws {
  let ended = try runTamis(["--version"])
  #expect(ended.status == 0)
  #expect(ended.text.contains(/^tamis \d+\.\d+\.\d+\nlibxml2 \d[\d.]+, ICU \d[\d.]+, curl \d[\d.]+\n$/))
}
