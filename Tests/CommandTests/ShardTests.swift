import Glibc
import TamisTestSupport
import Testing

/// Records to annotate, one in nine of them bad.
func writeRecords(_ count: Int, to folder: TemporaryFolder, name: String = "in.jsonl") throws {
  var lines = ""
  for number in 0..<count {
    let language = ["fr", "zh-Hans", "en"][number % 3]
    let day = "2026-11-\(10 + number % 4)"
    lines +=
      number % 9 == 4
      ? "broken \(number)\n"
      : #"{"id":"\#(number)","lang":"\#(language)","published":"\#(day)","text":"Le prix monte de \#(number) % en mars."}"#
        + "\n"
  }
  try folder.write(lines, to: name)
}

@Test("Shards hold the records in turn, and nothing else is there", arguments: ["none", "gz", "zst"])
func shards(compression: String) throws {
  let folder = try TemporaryFolder()
  try writeRecords(100, to: folder)
  let whole = try runTamis(["annotate", "-q", "in.jsonl"], in: folder)
  let ended = try runTamis(
    [
      "annotate", "--output", "out", "--shards", "3", "--compress", compression, "--errors", "errors",
      "in.jsonl",
    ],
    in: folder)
  #expect(ended.status == 0)
  #expect(ended.errorText == "tamis annotate: 100 inputs: 89 records, 11 errors (bad-record 11), 0 dropped\n")
  let suffix = compression == "none" ? "" : ".\(compression)"
  let names = (0..<3).map { "part-0000\($0).jsonl\(suffix)" }
  #expect(folderNames(at: folder.file("out")) == [".tamis-run"] + names)
  let reader = ["none": "cat", "gz": "gzip -dc", "zst": "zstd -dc"][compression] ?? ""
  for (place, name) in names.enumerated() {
    let lines = try runShell("\(reader) out/\(name)", in: folder).lines
    #expect(lines == whole.lines.enumerated().filter { $0.offset % 3 == place }.map(\.element))
  }
  #expect(try folder.read("errors").split(separator: "\n").count == 11)
}

@Test("Partitions are folders as Hive names them")
func partitions() throws {
  let folder = try TemporaryFolder()
  try writeRecords(60, to: folder)
  try folder.write(#"{"text":"…","lang":"../x"}"# + "\n", to: "odd.jsonl")
  let whole = try runTamis(["annotate", "-q", "in.jsonl", "odd.jsonl"], in: folder)
  let ended = try runTamis(
    ["annotate", "-q", "-o", "out", "--partition", "date,lang", "in.jsonl", "odd.jsonl"], in: folder)
  #expect(ended.status == 0)
  let found = try runShell("cd out && find . -name '*.jsonl' | sort", in: folder).lines
  #expect(found.count == 13)
  #expect(found.first == "./date=2026-11-10/lang=en/part-00000.jsonl")
  #expect(found.last == "./date=__HIVE_DEFAULT_PARTITION__/lang=__HIVE_DEFAULT_PARTITION__/part-00000.jsonl")
  let lines = try runShell("cd out && find . -name '*.jsonl' | xargs cat", in: folder).lines
  #expect(lines.sorted() == whole.lines.sorted())
}

@Test("More shards than records are there all the same")
func emptyShards() throws {
  let folder = try TemporaryFolder()
  try folder.write(#"{"text":"a"}"#, to: "in.jsonl")
  _ = try runTamis(
    ["annotate", "-q", "-o", "out/", "--shards", "3", "--compress", "gz", "in.jsonl"], in: folder)
  #expect(try runShell("gzip -dc out/*.gz | wc -l; ls out | wc -l", in: folder).lines == ["1", "3"])
}

@Test("A folder that holds records is not written to by another run")
func occupied() throws {
  let folder = try TemporaryFolder()
  try writeRecords(10, to: folder)
  let arguments = ["annotate", "-q", "-o", "out/", "in.jsonl"]
  #expect(try runTamis(arguments, in: folder).status == 0)
  let before = try folder.read("out/part-00000.jsonl")
  let again = try runTamis(arguments, in: folder)
  #expect(again.status == 1)
  #expect(again.errorText.contains("there are records of another run"))
  let resumed = try runTamis(["annotate", "-o", "out/", "--resume", "in.jsonl"], in: folder)
  #expect(resumed.status == 0)
  #expect(resumed.errorText.contains("10 inputs: 9 records, 1 error"))
  #expect(try folder.read("out/part-00000.jsonl") == before)
  try writeFile([], at: folder.file("out/part-00000.jsonl"))
  let damaged = try runTamis(["annotate", "-o", "out/", "--resume", "in.jsonl"], in: folder)
  #expect(damaged.status == 1)
  #expect(damaged.errorText.contains("the run cannot go on"))
}

@Test(
  "A run goes on only as what it was",
  arguments: [
    (["--shards", "3"], "'shards' was '2' and is '3'"), (["--max-bytes", "1000"], "'max-bytes'"),
    (["--compress", "gz"], "'names'"), (["more.jsonl"], "'inputs'"),
  ])
func changedOptions(changes: [String], message: String) throws {
  let folder = try TemporaryFolder()
  try writeRecords(30, to: folder)
  try writeRecords(3, to: folder, name: "more.jsonl")
  let arguments = ["annotate", "-q", "-o", "out", "--resume", "--shards", "2", "in.jsonl"]
  #expect(try runTamis(arguments, in: folder).status == 0)
  let changed = arguments.filter { changes.first != "--shards" || !["--shards", "2"].contains($0) } + changes
  let ended = try runTamis(changed, in: folder)
  #expect(ended.status == 1)
  #expect(ended.errorText.contains(message), "\(ended.errorText)")
}

@Test(
  "Options that contradict each other are told",
  arguments: [
    (["--shards", "2"], "--shards wants a folder"), (["--resume"], "--resume wants a file or folder"),
    (["--partition", "date", "-o", "a.jsonl"], "--partition wants a folder, and --output names a file"),
    (["-o", "out", "--shards", "0"], "--shards must be"),
    (["-o", "out", "--partition", "day"], "--partition"),
    (["-o", "out", "--resume", "--unordered"], "not with --unordered"),
    (["-o", "/dev/null", "--resume"], "pipe or device"),
    (["-o", "out", "--resume", "--errors", "-"], "--errors"),
    (["--max-memory", "100M"], "256M or more"), (["--max-record-memory", "9X"], "--max-record-memory"),
    (["--timeout", "0"], "--timeout must be"),
  ])
func contradictions(arguments: [String], message: String) throws {
  let ended = try runTamis(["annotate"] + arguments, stdin: [UInt8]())
  #expect(ended.status == 2)
  #expect(ended.errorText.contains(message), "\(ended.errorText)")
}
