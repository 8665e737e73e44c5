import TamisTestSupport
import Testing

@Test(
  "Minimal records are welcome",
  arguments: [
    ("extract", #"{"html":"<p>Bonjour le monde."}"#), ("normalize", #"{"text":"Bonjour le monde."}"#),
    ("annotate", #"{"text":"Bonjour le monde."}"#),
  ])
func minimalRecords(subcommand: String, record: String) throws {
  let ended = try runTamis([subcommand], stdin: record.utf8)
  #expect(ended.status == 0)
  #expect(ended.lines.count == 1)
  #expect(ended.text.contains(#""text":"Bonjour le monde.""#))
  #expect(ended.text.contains(#""stage":"\#(subcommand)""#))
}

@Test(
  "A BOM, CRLF, blank lines and a missing last line feed are tolerated",
  arguments: [
    "\u{FEFF}{\"text\":\"a\"}\n{\"text\":\"b\"}\n", "{\"text\":\"a\"}\r\n{\"text\":\"b\"}\r\n",
    "\n\n{\"text\":\"a\"}\n  \n{\"text\":\"b\"}\n\r\n", "{\"text\":\"a\"}\n{\"text\":\"b\"}",
  ])
func tolerated(input: String) throws {
  let ended = try runTamis(["annotate"], stdin: input.utf8)
  #expect(ended.status == 0)
  #expect(ended.lines.count == 2)
  #expect(ended.errorText == "tamis annotate: 2 inputs: 2 records, 0 errors, 0 dropped\n")
}

@Test("Unknown keys pass through every stage, at the end and in their order")
func unknownKeys() throws {
  let folder = try TemporaryFolder()
  try folder.write(#"{"zebra":[1,{"x":null}],"html":"<p>Bonjour le monde.","alpha":"é 中"}"#, to: "in.jsonl")
  let extras = #","zebra":[1,{"x":null}],"alpha":"é 中"}"#
  for script in [
    "tamis run in.jsonl", "tamis fetch in.jsonl", "tamis extract in.jsonl",
    "tamis extract in.jsonl | tamis normalize", "tamis extract in.jsonl | tamis normalize | tamis annotate",
  ] {
    let ended = try runShell(script, in: folder)
    #expect(ended.lines.count == 1, "\(script)")
    #expect(ended.lines.first?.hasSuffix(extras) ?? false, "\(script): \(ended.text)")
  }
}

@Test("A bad line is an error and the others go on", arguments: ["extract", "normalize", "annotate", "run"])
func badLine(subcommand: String) throws {
  let folder = try TemporaryFolder()
  let good = #"{"html":"<p>Bonjour","text":"Bonjour"}"#
  try folder.write([good, "{broken", "[1]", good].map { $0 + "\n" }.joined(), to: "in.jsonl")
  let ended = try runTamis([subcommand, "in.jsonl"], in: folder)
  #expect(ended.status == 0)
  #expect(ended.lines.count == 2)
  #expect(ended.errorText.contains("in.jsonl:2: error: "))
  #expect(ended.errorText.contains("in.jsonl:3: error: "))
  #expect(ended.errorText.contains("remedy: "))
  #expect(
    ended.errorText.hasSuffix(
      "tamis \(subcommand): 4 inputs: 2 records, 2 errors (bad-record 2), 0 dropped\n"))
}

@Test("A record without what the stage reads says which stage comes first")
func missingStage() throws {
  let ended = try runTamis(["annotate"], stdin: #"{"html":"<p>x"}"#.utf8)
  #expect(ended.status == 0)
  #expect(ended.output.isEmpty)
  #expect(ended.errorText.contains("needs a record with 'text'"), "\(ended.errorText)")
}

@Test("Inputs come from arguments and lists, in their order", arguments: ["list", "list -0", "-"])
func lists(form: String) throws {
  let folder = try TemporaryFolder()
  for name in ["a", "b c", "d"] { try folder.write("{\"text\":\"\(name)\"}\n", to: "\(name).jsonl") }
  try folder.write(
    form == "list -0" ? "b c.jsonl\0d.jsonl\0" : "b c.jsonl\r\n\nd.jsonl", to: "list")
  let ended = try runShell(
    "tamis annotate a.jsonl --files-from \(form == "-" ? "- < list" : form) | jq -r .text", in: folder)
  #expect(ended.lines == ["a", "b c", "d"])
}

@Test("A list that cannot be read ends the run")
func missingList() throws {
  let ended = try runTamis(["annotate", "--files-from", "/nowhere/list"])
  #expect(ended.status == 1)
  #expect(ended.errorText.contains("/nowhere/list: error: cannot read the list: No such file"))
}

@Test(
  "Clean-up rules can be left out and added",
  arguments: [([], "a’b fin"), (["--keep", "straight-apostrophes", "--drop", "ligatures"], "a'b ﬁn")])
func rules(options: [String], text: String) throws {
  let ended = try runTamis(["normalize"] + options, stdin: #"{"text":"a’b ﬁn"}"#.utf8)
  #expect(ended.text.contains(#""text":"\#(text)""#), "\(ended.text)")
}
