import Glibc
import TamisCore
import TamisTestSupport
import Testing

@Test("--stats tells what became of the inputs, and where the time went")
func statistics() throws {
  let folder = try TemporaryFolder()
  try folder.write("broken\n{\"html\":\"\(String(repeating: "<div>", count: 3000))\"}\n", to: "bad.jsonl")
  let samples = Sample.all.map(\.source)
  let ended = try runTamis(
    ["run", "-q", "--stats", "stats.json", "--min-length", "1", "bad.jsonl", "nowhere.html"] + samples,
    in: folder)
  #expect(ended.status == 0)
  let keys = try runShell(
    """
    jq -c '[.inputs == .records + .errors + .drops, .complete, .inputs, .errors_by_code, .stages.extract.errors, \
    .stages.annotate.inputs, (.languages.fr > 0), (.languages | add) == .records, (.removed_by_class.nav > 0), \
    (.stages | map(.seconds > 0) | all), .bytes > 10000]' stats.json
    """, in: folder)
  #expect(
    keys.text == """
      [true,true,\(samples.count + 3),{"bad-record":1,"not-found":1,"too-deep":1},1,\(samples.count),true,true,true,true,true]

      """, "\(keys.errorText)")
}

@Test("--stats counts what was dropped")
func statisticsOfDrops() throws {
  let folder = try TemporaryFolder()
  let ended = try runTamis(
    ["extract", "--min-length", "20", "--stats", "stats.json"],
    stdin: "{\"html\":\"<p>Kurz\"}\n{\"html\":\"<p>\(String(repeating: "lang und länger ", count: 20))\"}\n"
      .utf8, in: folder)
  #expect(ended.errorText.contains("2 inputs: 1 record, 0 errors, 1 dropped (too-short 1)"))
  let counts = try runShell(
    "jq -c '[.drops, .drops_by_reason, .stages.extract.drops]' stats.json", in: folder)
  #expect(counts.text == "[1,{\"too-short\":1},1]\n")
}

@Test("Progress for programs is an object a line, the last one whole")
func progressForPrograms() throws {
  let folder = try TemporaryFolder()
  try folder.write(String(repeating: "{\"text\":\"Le prix monte.\"}\n", count: 500), to: "in.jsonl")
  let ended = try runTamis(["annotate", "-q", "--progress", "json", "in.jsonl"], in: folder)
  let lines = ended.errorText.split(separator: "\n")
  #expect(lines.allSatisfy { $0.hasPrefix("{") })
  let last = try #require(lines.last)
  #expect(
    last.hasPrefix(#"{"inputs":500,"records":500,"errors":0,"drops":0,"bytes":12500,"seconds":"#), "\(last)")
  #expect(last.hasSuffix(#""share":1.0,"seconds_left":0,"last":true}"#), "\(last)")
}

@Test("Progress is shown on a terminal, and nowhere else unless asked for")
func progressOnTerminal() throws {
  let folder = try TemporaryFolder()
  try folder.write(String(repeating: "{\"text\":\"Le prix monte.\"}\n", count: 3000), to: "in.jsonl")
  let command = "tamis annotate -o /dev/null in.jsonl"
  // script(1) is the terminal.
  let shown = try runShell("script -qec '\(command)' /dev/null", in: folder)
  #expect(shown.text.contains(/\d+ records, 0 errors, \d+\/s, [\d.]+ MB\/s, \d+ %/), "\(shown.text)")
  #expect(shown.text.contains("3000 inputs: 3000 records, 0 errors, 0 dropped"))
  let silent = try runShell("script -qec '\(command) -q' /dev/null", in: folder)
  #expect(silent.text.isEmpty)
  #expect(try runShell("\(command) -q", in: folder).errorText.isEmpty)
  #expect(try runShell("\(command) -q --progress always", in: folder).errorText.contains("records, 0 errors"))
}
