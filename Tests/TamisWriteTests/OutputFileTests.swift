import Glibc
import TamisTestSupport
import TamisWrite
import Testing

private let line = Array("a line of text\n".utf8)

@Test("A file has its name only when it is whole")
func temporaryName() throws {
  let folder = try TemporaryFolder()
  var file = try OutputFile(at: folder.file("out.jsonl"))
  try file.write(line)
  try file.flush()
  #expect(folder.names() == [".out.jsonl.\(getpid()).part"])
  try file.finish()
  #expect(folder.names() == ["out.jsonl"])
  #expect(try folder.read("out.jsonl") == "a line of text\n")
}

@Test("An abandoned file stays under its temporary name; an empty one goes")
func abandoned() throws {
  let folder = try TemporaryFolder()
  try folder.write("old\n", to: "out")
  var file = try OutputFile(at: folder.file("out"))
  try file.write(line)
  let abandoned = file.abandon()
  let unfinished = try #require(abandoned)
  #expect(try readFile(at: unfinished) == line)
  #expect(try folder.read("out") == "old\n")

  var empty = try OutputFile(at: folder.file("empty"))
  let nothing = empty.abandon()
  #expect(nothing == nil)
  #expect(!folder.names().contains { $0.contains("empty") })
}

@Test("A file that is replaced keeps its mode, and a link to it stays a link")
func replaced() throws {
  let folder = try TemporaryFolder()
  try folder.write("old\n", to: "target")
  chmod(folder.file("target"), 0o640)
  symlink("target", folder.file("link"))
  var file = try OutputFile(at: folder.file("link"))
  try file.write(line)
  try file.finish()
  var status = stat()
  lstat(folder.file("link"), &status)
  #expect(status.st_mode & S_IFMT == S_IFLNK)
  #expect(try folder.read("target") == "a line of text\n")
  stat(folder.file("target"), &status)
  #expect(status.st_mode & 0o7777 == 0o640)
}

@Test("Many lines, some longer than the buffer, arrive whole and in order")
func longLines() throws {
  let folder = try TemporaryFolder()
  var generator = SeededGenerator(seed: 1)
  var file = try OutputFile(at: folder.file("out"))
  var expected: [UInt8] = []
  for _ in 0..<300 {
    let length = Int.random(in: 0...(Bool.random(using: &generator) ? 100 : 200_000), using: &generator)
    let bytes = [UInt8](repeating: .random(in: 32...126, using: &generator), count: length) + [10]
    expected += bytes
    try file.write(bytes)
  }
  try file.finish()
  #expect(try readFile(at: folder.file("out")) == expected)
}

@Test(
  "What cannot be written is told with its reason",
  arguments: [
    ("/nowhere/out", "No such file"), ("/dev", "Is a directory"), ("/proc/self/status/x", "Not a directory"),
  ])
func unwritable(path: String, problem: String) {
  #expect {
    _ = try OutputFile(at: path)
  } throws: { error in
    "\(error)".contains(problem) && "\(error)".hasPrefix("\(path): error:") && "\(error)".contains("remedy:")
  }
}

@Test("A full disk is an error that tells what to do")
func fullDisk() throws {
  var file = try OutputFile(at: "/dev/full")
  try file.write(line)
  #expect(
    throws: OutputError.failed(
      path: "/dev/full", problem: "No space left on device",
      remedy: "free some space, or write to another disk with --output")
  ) {
    try file.flush()
  }
}

@Test("A pipe nobody reads any more is told apart from a failure")
func closedPipe() throws {
  signal(SIGPIPE, SIG_IGN)
  var ends: [Int32] = [0, 0]
  try #require(pipe(&ends) == 0)
  close(ends[0])
  var file = try OutputFile(at: "/proc/self/fd/\(ends[1])")
  close(ends[1])
  try file.write(line)
  #expect(throws: OutputError.closedPipe) { try file.flush() }
}

@Test("Where a disk fills up within a line, the file ends with the line before")
func wholeLines() async throws {
  // The limit on file sizes is the process's own, so the test needs a process of its own.
  await #expect(processExitsWith: .success) {
    signal(SIGXFSZ, SIG_IGN)
    let folder = try TemporaryFolder()
    let path = folder.file("out")
    var file = try OutputFile(at: path)
    var limit = rlimit(rlim_cur: 100, rlim_max: 100)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    for _ in 0..<20 { try file.write(Array("a line of text\n".utf8)) }
    do {
      try file.flush()
      exit(1)
    } catch {
      guard let unfinished = file.abandon() else { exit(2) }
      let bytes = try readFile(at: unfinished)
      exit(bytes.count == 90 && bytes.last == 10 ? EXIT_SUCCESS : 3)
    }
  }
}
