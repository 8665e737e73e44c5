import TamisTestSupport
import Testing

@Test(
  "Wrong usage exits with 2, says what is wrong, and writes nothing",
  arguments: [
    (["--frob"], "Unknown option '--frob'"),
    (["frob"], "Unexpected argument 'frob'"),
    (["extract", "--job", "2"], "Did you mean '--jobs'?"),
    (["extract", "--jobs", "0"], "--jobs must be"),
    (["extract", "--jobs", "two"], "The value 'two' is invalid"),
    (["extract", "--max-bytes", "0"], "--max-bytes must be"),
    (["extract", "--min-length", "-1"], "--min-length"),
    (["extract", "--max-depth", "0"], "--max-depth must be"),
    (["extract", "-0"], "--files-from"),
    (["extract", "-q", "-v"], "contradict"),
    (["extract", "--max-error-rate", "2"], "--max-error-rate must be"),
    (["extract", "--output", "x", "--errors", "x"], "same file"),
    (["fetch", "--timeout", "0"], "--timeout must be"),
    (["fetch", "--max-redirects", "-1"], "--max-redirects"),
    (["fetch", "--allow-host", "localhost"], "HOST:PORT"),
    (["fetch", "--contact", "a\nb"], "--contact must be"),
    (["run", "--from", "annotate", "--until", "fetch"], "--from annotate comes after --until fetch"),
    (["run", "--from", "write"], "'fetch', 'extract', 'normalize' or 'annotate'"),
    (["normalize", "--drop", "verbs"], "invalid for '--drop <rule>'"),
    (["normalize", "--drop", "nfc", "--keep", "nfc"], "both name 'nfc'"),
    (["normalize", "--script", "hanz"], "'hans', 'hant', 'hant-tw' or 'hant-hk'"),
    (["normalize", "--french-spacing", "narrow"], "'keep', 'standard' or 'plain'"),
    (["normalize", "--french-spacing", "standard", "--keep", "plain-spaces"], "undoes --french-spacing"),
    (["schema", "--to", "sql"], "'duckdb', 'spark', 'hf' or 'es'"),
  ])
func wrongUsage(arguments: [String], message: String) throws {
  let ended = try runTamis(arguments)
  #expect(ended.status == 2)
  #expect(ended.output.isEmpty)
  #expect(ended.errorText.contains(message), "\(ended.errorText)")
}

@Test("Without a subcommand there is help, and 2")
func noSubcommand() throws {
  let ended = try runTamis([])
  #expect(ended.status == 2)
  #expect(ended.errorText.hasPrefix("OVERVIEW: "))
}

@Test(
  "Before a terminal and without input there is help, and 2",
  arguments: ["fetch", "extract", "normalize", "annotate", "run", "explain", "validate"])
func terminal(subcommand: String) throws {
  let folder = try TemporaryFolder()
  // script(1) is the terminal.
  let ended = try runShell("script -qec 'tamis \(subcommand)' /dev/null", in: folder, seconds: 20)
  #expect(ended.status == 2)
  #expect(ended.text.contains("USAGE: tamis \(subcommand)"))
}

@Test("After -- everything is an input")
func endOfOptions() throws {
  let folder = try TemporaryFolder()
  try folder.write("<p>Bonjour", to: "--jobs")
  let ended = try runTamis(["fetch", "--", "--jobs"], in: folder)
  #expect(ended.status == 0)
  #expect(ended.text.contains("Bonjour"))
}
