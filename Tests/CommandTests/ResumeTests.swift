import Glibc
import TamisTestSupport
import Testing

/// Where a run writes to, and what is compared afterwards.
private struct Layout: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let options: [String]
}

private let layouts = [
  Layout(testDescription: "one file", options: ["-o", "out.jsonl"]),
  Layout(testDescription: "three shards", options: ["-o", "out", "--shards", "3", "--compress", "gz"]),
  Layout(testDescription: "partitions", options: ["-o", "out", "--partition", "date,lang", "--shards", "2"]),
  Layout(testDescription: "one compressed file", options: ["-o", "out.jsonl.zst"]),
]

private func number(_ name: String) -> Int? { getenv(name).flatMap { Int(String(cString: $0)) } }

/// How often each run is killed: a few times, or as often as `KILL_ROUNDS` says, in all.
private let rounds = number("KILL_ROUNDS").map { $0 / layouts.count } ?? 2
/// How many pages it has.
private let pages = number("KILL_PAGES") ?? (number("KILL_ROUNDS") == nil ? 150 : 5000)

private func writePages(_ count: Int, to folder: TemporaryFolder) throws {
  var generator = SeededGenerator(seed: 11)
  var lines = ""
  for number in 0..<count {
    if number % 31 == 7 {
      lines += "{broken \(number)\n"
      continue
    }
    let sentences = (0...Int.random(in: 1...12, using: &generator)).map { _ in
      let amount = Int.random(in: 1...9999, using: &generator)
      return [
        "Le prix du blé monte de \(amount) % en mars, dit Jean Dupont à Paris.", "他來了，花了\(amount)元。她走了。",
        "“Quoted”, she said & left for $\(amount).",
      ].randomElement(using: &generator) ?? ""
    }
    let html = sentences.map { "<p>\($0)</p>" }.joined(separator: "\\n")
    lines +=
      #"{"id":"\#(number)","url":"https://example.org/\#(number)","fetched_at":"2026-11-\#(10 + number % 7)","#
    lines += #""html":"<title>Page \#(number)</title>\#(html)"}"# + "\n"
  }
  try folder.write(lines, to: "pages.jsonl")
}

/// All files of an output, state and lock aside.
private func content(_ folder: TemporaryFolder) throws -> String {
  try runShell(
    "find . -type f ! -name '.*' ! -name pages.jsonl ! -name 'whole*' | sort | xargs sha256sum", in: folder
  ).text
}

@Test(
  "A run that is killed at any moment and goes on writes what an undisturbed one does", arguments: layouts)
private func killed(layout: Layout) throws {
  let folder = try TemporaryFolder()
  let undisturbed = try TemporaryFolder()
  try writePages(pages, to: folder)
  try writeFile(readFile(at: folder.file("pages.jsonl")), at: undisturbed.file("pages.jsonl"))
  let arguments = ["run", "--errors", "errors", "--resume"] + layout.options + ["pages.jsonl"]
  let clock = ContinuousClock()
  let start = clock.now
  let whole = try runTamis(arguments, in: undisturbed, seconds: 600)
  #expect(whole.status == 0)
  let (seconds, attoseconds) = (clock.now - start).components
  let milliseconds = Int(seconds * 1000) + Int(attoseconds / 1_000_000_000_000_000)
  let expected = try content(undisturbed)
  var generator = SeededGenerator(seed: UInt64(rounds))
  var kills = 0
  while kills < rounds {
    let child = try ChildProcess(tamisPath, arguments, in: folder.path)
    pause(milliseconds: .random(in: 0...max(20, milliseconds * 2 / 3), using: &generator))
    child.send(signal: SIGKILL)
    if try child.finish().status == 128 + SIGKILL { kills += 1 }
    // Where it had ended before, it begins anew.
    if folder.names().contains("errors") {
      let done = try runTamis(arguments, in: folder, seconds: 600)
      #expect(done.status == 0, "\(done.errorText)")
      #expect(try content(folder) == expected)
      for name in folder.names() where name != "pages.jsonl" {
        _ = try runShell("rm -rf '\(name)'", in: folder)
      }
    }
  }
  let ended = try runTamis(arguments, in: folder, seconds: 600)
  #expect(ended.status == 0, "\(ended.errorText)")
  #expect(try content(folder) == expected)
  #expect(folder.names().filter { $0.hasSuffix(".unfinished") || $0.hasSuffix(".lock") } == [])
  #expect(ended.errorText.contains("\(pages) inputs: "))
}

@Test(
  "A run that was killed before its first note begins anew; a folder with records is refused",
  arguments: [
    ("out/date=2026-11-10/lang=fr/.part-00000.jsonl.unfinished", false),
    ("out/.part-00000.jsonl.unfinished", false),
    ("out/date=2026-11-10/lang=fr/part-00000.jsonl", true),
    ("out/date=2026-11-10/other.parquet", true),
    ("out/part-00000.jsonl", true),
  ])
func killedBeforeNote(leftover: String, isRecord: Bool) throws {
  let folder = try TemporaryFolder()
  try writePages(5, to: folder)
  _ = try runShell("mkdir -p $(dirname \(leftover)) && echo '{\"torn' > \(leftover)", in: folder)
  let run = try runTamis(
    ["run", "-o", "out", "--partition", "date,lang", "--resume", "pages.jsonl"], in: folder)
  if isRecord {
    #expect(run.status == 1)
    #expect(run.errorText.contains("there are records of another run"))
  } else {
    #expect(run.status == 0, "\(run.errorText)")
    #expect(try runShell("find out -name '*.unfinished' | wc -l", in: folder).text == "0\n")
    #expect(try runShell("cat out/*/*/part-* | wc -l", in: folder).text == "5\n")
  }
}

@Test("A signal leaves a run that goes on")
func interruptedRun() throws {
  let folder = try TemporaryFolder()
  try writePages(500, to: folder)
  let arguments = ["run", "-o", "out.jsonl", "--errors", "errors", "--resume", "pages.jsonl"]
  let child = try ChildProcess(tamisPath, arguments, in: folder.path)
  while !folder.names().contains(".out.jsonl.unfinished") { pause(milliseconds: 5) }
  pause(milliseconds: 200)
  child.send(signal: SIGTERM)
  let stopped = try child.finish()
  #expect(stopped.status == 143)
  #expect(stopped.errorText.contains("--resume goes on with it"))
  let resumed = try runTamis(arguments, in: folder)
  #expect(resumed.status == 0)
  #expect(resumed.errorText.contains("500 inputs: "))
  #expect(resumed.errorText.contains("of the inputs were done before"))
  let whole = try runTamis(["run", "-q", "pages.jsonl"], in: folder)
  #expect(try readFile(at: folder.file("out.jsonl")) == whole.output)
}

@Test("A full disk leaves a run that goes on")
func fullDiskResumed() throws {
  let folder = try TemporaryFolder()
  try writePages(400, to: folder)
  let command = "tamis run -q -o out.jsonl --errors errors --resume pages.jsonl"
  // A file beyond the limit cannot grow, as on a full disk.
  let full = try runShell("trap '' XFSZ; ulimit -f 300; \(command)", in: folder)
  #expect(full.status == 1)
  #expect(full.errorText.contains("cannot write: File too large"))
  #expect(!folder.names().contains("out.jsonl"))
  #expect(try runShell(command, in: folder).status == 0)
  let whole = try runTamis(["run", "-q", "pages.jsonl"], in: folder)
  #expect(try readFile(at: folder.file("out.jsonl")) == whole.output)
}

@Test("Other inputs than before are refused", arguments: ["in.jsonl", "pages"])
func changedInputs(input: String) throws {
  let folder = try TemporaryFolder()
  try folder.makeFolder("pages")
  for number in 100..<400 { try folder.write("<p>Page \(number)", to: "pages/\(number).html") }
  try writeRecords(4000, to: folder)
  let arguments = [
    input == "pages" ? "run" : "annotate", "-o", "out.jsonl", "--resume", "--errors", "errors", input,
  ]
  let child = try ChildProcess(tamisPath, arguments, in: folder.path)
  while !folder.names().contains(".out.jsonl.tamis-run") { pause(milliseconds: 1) }
  child.send(signal: SIGINT)
  guard try child.finish().status == 130 else { return }
  if input == "pages" {
    try folder.write("<p>A page before the others", to: "pages/000.html")
  } else {
    try folder.write(#"{"text":"Another first line"}"# + "\n" + folder.read(input), to: input)
  }
  let before = folder.names()
  let resumed = try runTamis(arguments, in: folder)
  #expect(resumed.status == 1)
  #expect(
    resumed.errorText.contains("the inputs are not those of the interrupted run"), "\(resumed.errorText)")
  #expect(Set(folder.names()).isSuperset(of: before))
  #expect(!folder.names().contains("out.jsonl"))
}

@Test("Two runs do not write to one place")
func lockedPlace() throws {
  let folder = try TemporaryFolder()
  for options in [["-o", "out.jsonl"], ["-o", "out/"]] {
    let arguments = ["annotate", "--resume"] + options
    let child = try ChildProcess(tamisPath, arguments, in: folder.path)
    child.write(#"{"text":"un"}"# + "\n")
    while child.workers().isEmpty { pause(milliseconds: 5) }
    pause(milliseconds: 50)
    let second = try runTamis(arguments, stdin: "{\"text\":\"un\"}\n".utf8, in: folder)
    #expect(second.status == 1)
    #expect(second.errorText.contains("another run writes there"), "\(second.errorText)")
    #expect(try child.finish().status == 0)
  }
}
