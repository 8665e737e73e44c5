import TamisTestSupport
import Testing

private func record(_ text: String, id: String, rest: String = "") -> String {
  #"{"text":"\#(text)","id":"\#(id)","lang":"fr"\#(rest)}"#
}

private let story =
  "Le conseil municipal de la ville a voté mardi soir le budget de l’année prochaine, après un long débat sur les "
  + "dépenses de voirie. La maire a défendu un texte prudent : les impôts locaux ne bougeront pas. L’opposition regrette "
  + "que rien ne soit prévu pour les écoles du centre, et le vote définitif aura lieu en décembre."

@Test("What is kept is written as it came, and each drop has its reason")
func filtering() throws {
  let folder = try TemporaryFolder()
  let lines = [
    record(story, id: "a", rest: #","my_key": [1, 2]"#), record("Trop court.", id: "b"),
    record(story, id: "c"),
    record(story + " Les habitants pourront poser leurs questions.", id: "d"), #"{"id":"e"}"#,
  ]
  try folder.write(lines.map { $0 + "\n" }.joined(), to: "in.jsonl")
  let ended = try runTamis(["filter", "--dropped", "drops.jsonl", "in.jsonl"], in: folder)
  #expect(ended.status == 0)
  #expect(ended.text == lines[0] + "\n")
  #expect(ended.errorText.contains("'filter' needs a record with 'text'"))
  #expect(
    ended.errorText.hasSuffix(
      "tamis filter: 5 inputs: 1 record, 1 error (missing-stage 1), 3 dropped (exact-duplicate 1, few-words 1, "
        + "near-duplicate 1)\n"))
  let drops = try runShell(
    "jq -c '[.schema, .stage, .id, .reason, .duplicate_of, .origin.line, .record.id]' drops.jsonl", in: folder
  )
  #expect(
    drops.lines == [
      #"["article-drop/1","filter","b","few-words",null,2,"b"]"#,
      #"["article-drop/1","filter","c","exact-duplicate","a",3,"c"]"#,
      #"["article-drop/1","filter","d","near-duplicate","a",4,"d"]"#,
    ])
}

@Test("A filter stands in a pipe before annotate")
func filterInPipe() throws {
  let folder = try TemporaryFolder()
  _ = try runShell("ln -s '\(repositoryFolder)/Samples' Samples", in: folder)
  let ended = try runShell(
    """
    tamis run -q --until normalize Samples/*/source.html > normalized.jsonl
    cat normalized.jsonl normalized.jsonl | tamis filter -q --quality none --lang fr,zh | tamis annotate -q > piped.jsonl
    tamis annotate -q normalized.jsonl | jq -c 'select(.lang | test("^(fr|zh)"))' > expected.jsonl
    jq -c . piped.jsonl | cmp - expected.jsonl && wc -l < piped.jsonl
    """, in: folder)
  #expect(ended.status == 0, "\(ended.errorText)")
  #expect((Int(ended.lines.first ?? "") ?? 0) > 3)
}

@Test("The same is kept whatever the number of workers", arguments: [2, 3, 8])
func filterOrder(jobs: Int) throws {
  let folder = try TemporaryFolder()
  var random = SeededGenerator(seed: 5)
  let words = story.split(separator: " ")
  let lines = (0..<1500).map { number in
    let start = Int(random.next() % 40)
    let edit = random.next() % 3 == 0 ? " \(random.next() % 50)" : ""
    return record((words[start...] + words[..<start]).joined(separator: " ") + edit, id: "\(number)")
  }
  try folder.write(lines.map { $0 + "\n" }.joined(), to: "in.jsonl")
  let arguments = ["filter", "--quality", "none", "in.jsonl"]
  let single = try runTamis(arguments + ["--jobs", "1", "--dropped", "1.jsonl"], in: folder)
  let many = try runTamis(arguments + ["--jobs", "\(jobs)", "--dropped", "n.jsonl"], in: folder)
  #expect(single.status == 0)
  #expect(many.output == single.output)
  #expect(many.errorText == single.errorText)
  #expect(try folder.read("n.jsonl") == folder.read("1.jsonl"))
  #expect(!single.lines.isEmpty)
}

@Test("Rules are switched and listed")
func filterRules() throws {
  let line = record("Trop court.", id: "b")
  #expect(try runTamis(["filter", "-q", "--quality", "none"], stdin: line.utf8).text == line + "\n")
  #expect(try runTamis(["filter", "-q", "--quality", "c4"], stdin: line.utf8).text == line + "\n")
  let set = ["filter", "-q", "--quality", "none", "--rule", "few-words=3"]
  #expect(try runTamis(set, stdin: line.utf8).output.isEmpty)
  let listed = try runTamis(["filter", "--list-rules", "--rule", "few-words=20", "--rule", "symbols=off"])
  #expect(listed.lines.contains("few-words\tat least 20\twords\tgopher"))
  #expect(!listed.text.contains("symbols"))
}

@Test(
  "Wrong options are told",
  arguments: [
    ["--lang", ""], ["--since", "hier"], ["--rule", "few-words"], ["--rule", "nothing=1"],
    ["--quality", "best"],
    ["--similarity", "0.1"], ["--memory", "0"], ["--keep-undated"],
    ["--min-length", "5", "--max-length", "4"],
  ])
func filterUsage(options: [String]) throws {
  #expect(try runTamis(["filter"] + options, stdin: "".utf8).status == 2)
}
