import Glibc
import TamisTestSupport
import Testing

private let good = #"{"text":"Bonjour"}"# + "\n"

@Test(
  "Errors fail the run only where the user says so",
  arguments: [
    ([], 0), (["--strict"], 3), (["--max-error-rate", "0.5"], 0), (["--max-error-rate", "0.2"], 3),
    (["--max-error-rate", "1"], 0), (["--max-error-rate", "0"], 3),
  ] as [([String], Int32)])
func errorLimits(options: [String], status: Int32) throws {
  let ended = try runTamis(["annotate"] + options, stdin: "\(good)broken\n\(good)\(good)".utf8)
  #expect(ended.status == status)
  #expect(ended.lines.count == 3)
}

@Test("Without errors the strictest run succeeds")
func strictSuccess() throws {
  #expect(try runTamis(["annotate", "--strict", "--max-error-rate", "0"], stdin: good.utf8).status == 0)
}

@Test("A full disk exits with 1 and says so", arguments: ["", "--output /dev/full"])
func fullDisk(option: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(good, to: "in.jsonl")
  let ended = try runShell(
    "tamis annotate \(option) in.jsonl \(option.isEmpty ? "> /dev/full" : "")", in: folder)
  #expect(ended.status == 1)
  #expect(ended.errorText.contains("No space left on device"))
  #expect(ended.errorText.contains("remedy: "))
}

@Test("Where a disk fills up, what was written is whole lines")
func filledDisk() throws {
  let folder = try TemporaryFolder()
  try folder.write(String(repeating: good, count: 500), to: "in.jsonl")
  // Blocks of 512 bytes; a file beyond the limit cannot grow, as on a full disk.
  let ended = try runShell("trap '' XFSZ; ulimit -f 20; tamis annotate in.jsonl > out", in: folder)
  #expect(ended.status == 1)
  let out = try folder.read("out")
  #expect(out.utf8.count > 5_000)
  #expect(out.utf8.count <= 20 * 512)
  #expect(out.hasSuffix("}\n"))
}

@Test("An output that cannot be created exits with 1 before any work")
func unwritable() throws {
  let ended = try runTamis(["annotate", "--output", "/nowhere/out"], stdin: good.utf8)
  #expect(ended.status == 1)
  #expect(ended.errorText.contains("/nowhere/out: error: cannot write: No such file or directory"))
}

@Test("A closed pipe ends quietly")
func closedPipe() throws {
  let folder = try TemporaryFolder()
  let ended = try runShell(
    "yes '{\"text\":\"Bonjour\"}' | { tamis annotate; echo $? > status; } | head -n 2 | wc -l", in: folder)
  #expect(ended.text == "2\n")
  #expect(ended.errorText.isEmpty)
  #expect(try folder.read("status") == "0\n")
}

@Test(
  "A signal ends the run after the records in hand",
  arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)], [1, 2])
func signals(signal: (number: Int32, status: Int32), jobs: Int) throws {
  let child = try ChildProcess(tamisPath, ["annotate", "--jobs", "\(jobs)"])
  child.write(good + good + good)
  // Each record comes out although the input stays open.
  try #require(child.waitForLines(3))
  child.send(signal: signal.number)
  let ended = try child.finish(keepsInputOpen: true, seconds: 20)
  #expect(ended.status == signal.status)
  #expect(ended.lines.count == 3)
  #expect(ended.errorText == "tamis annotate: interrupted: 3 inputs: 3 records, 0 errors, 0 dropped\n")
}

@Test("A signal in full work leaves whole lines, and an output file under its temporary name")
func signalInWork() throws {
  let folder = try TemporaryFolder()
  try folder.write(String(repeating: good, count: 200_000), to: "in.jsonl")
  let child = try ChildProcess(tamisPath, ["annotate", "-o", "out", "in.jsonl"], in: folder.path)
  while !folder.names().contains(where: { $0.hasSuffix(".part") }) { pause(milliseconds: 1) }
  pause(milliseconds: 100)
  child.send(signal: SIGINT)
  let ended = try child.finish(seconds: 20)
  #expect(ended.status == 130)
  #expect(!folder.names().contains("out"))
  if let name = folder.names().first(where: { $0.hasSuffix(".part") }) {
    #expect(try folder.read(name).hasSuffix("}\n"))
    #expect(ended.errorText.contains(name))
  }
}

@Test("A signal that the caller ignores is ignored")
func ignoredSignal() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    trap '' INT
    slow() { echo '{"text":"a"}'; sleep 1; echo '{"text":"b"}'; }
    slow | { tamis annotate <&3 & sleep 0.3; kill -INT $!; wait $!; echo $? > status; } 3<&0 | wc -l
    """, to: "script")
  let ended = try runShell(". ./script", in: folder)
  #expect(try folder.read("status") == "0\n")
  #expect(ended.text == "2\n", "\(ended.errorText)")
}

@Test("Quiet says nothing, verbose says more")
func verbosity() throws {
  let input = "\(good)broken\n"
  #expect(try runTamis(["annotate", "-q"], stdin: input.utf8).errorText.isEmpty)
  let verbose = try runTamis(["annotate", "-v"], stdin: input.utf8)
  #expect(verbose.errorText.contains(/1 record, 1 error \(bad-record 1\), 0 dropped, in [\d.]+ s\n$/))
}
