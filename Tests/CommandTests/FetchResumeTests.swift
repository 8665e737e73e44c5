import Glibc
import TamisTestSupport
import Testing

@Test("A fetch that is killed goes on from its state file: nothing is lost, nothing fetched twice")
func killedFetch() throws {
  let folder = try TemporaryFolder()
  let server = try LoopbackServer { path, _ in
    if path == "/robots.txt" { return response("", status: "404 No") }
    pause(milliseconds: 10)
    return path == "/17"
      ? response("no", status: "404 No")
      : response("<p>\(path)", head: "Content-Type: text/html\r\nDate: Mon, 23 Nov 2026 08:15:30 GMT\r\n")
  }
  let urls = (0..<120).map { server.url("/\($0)") }
  try folder.write(urls.joined(separator: "\n"), to: "urls")
  func arguments(_ state: String) -> [String] {
    [
      "fetch", "-q", "--files-from", folder.file("urls"), "--allow-host", "127.0.0.1:\(server.port)",
      "--delay",
      "0", "--state", folder.file(state), "--errors", folder.file("errors-\(state)"),
    ]
  }
  // Three times in different places, then to the end.
  for lines in [5, 30, 70] {
    let child = try ChildProcess(tamisPath, arguments("killed"))
    #expect(child.waitForLines(lines))
    child.send(signal: SIGKILL)
    #expect(try child.finish().status == 128 + SIGKILL)
  }
  let resumed = try runTamis(arguments("killed"))
  #expect(resumed.status == 0 && resumed.lines.count == 119)
  let asked = server.paths.filter { $0 != "/robots.txt" }
  #expect(Set(asked).count == 120)
  // One request was under way at each kill: whether its answer came, nobody can know.
  #expect(asked.count <= 123)
  let whole = try runTamis(arguments("whole"))
  #expect(whole.output == resumed.output)
  #expect(try folder.read("errors-whole") == folder.read("errors-killed"))
}

@Test("Whatever kills its runs, a fetch has each page in its archives once, those of runs without one too")
func killedArchives() throws {
  let folder = try TemporaryFolder()
  let server = try LoopbackServer { path, _ in
    pause(milliseconds: 5)
    return response("<p>\(path)", status: path == "/1" ? "404 No" : "200 OK")
  }
  try folder.write((0..<120).map { server.url("/\($0)") }.joined(separator: "\n"), to: "urls")
  let arguments = [
    "fetch", "-q", "--files-from", folder.file("urls"), "--allow-host", "127.0.0.1:\(server.port)",
    "--no-robots", "--delay", "0", "--per-host", "4", "--state", folder.file("state"),
  ]
  let archived = arguments + ["--warc", folder.file("crawl.warc.gz")]
  for (lines, arguments) in [(5, archived), (30, arguments), (40, archived), (70, archived)] {
    let child = try ChildProcess(tamisPath, arguments)
    #expect(child.waitForLines(lines))
    child.send(signal: SIGKILL)
    #expect(try child.finish().status == 128 + SIGKILL)
  }
  // Half a record at the end of the archive, as a full disk leaves it.
  let growing = folder.names().filter { $0.hasSuffix(".open") }
  #expect(growing.count == 1)
  for name in growing {
    try folder.write(try readFile(at: folder.file(name)) + Array(repeating: 0x1F, count: 9), to: name)
  }
  #expect(try runTamis(archived).lines.count == 119)
  let archives = folder.names().filter { $0.contains("crawl") }
  #expect(archives.count >= 3 && archives.allSatisfy { $0.hasSuffix(".warc.gz") }, "\(archives)")
  let read = try runTamis(["fetch"] + archives.map(folder.file) + ["--errors", folder.file("errors")])
  let urls = read.lines.compactMap { $0.firstMatch(of: /"url":"([^"]*)"/).map { String($0.1) } }
  #expect(urls.count == 120 && Set(urls).count == 120, "\(urls.count)")
  #expect(read.status == 0 && read.errorText.contains(" 0 errors"), "\(read.errorText)")
}

@Test("One state file serves one run at a time")
func stateInUse() throws {
  let folder = try TemporaryFolder()
  let server = try LoopbackServer { _, _ in
    pause(milliseconds: 20_000)
    return response("<p>a")
  }
  let arguments = [
    "fetch", "--allow-host", "127.0.0.1:\(server.port)", "--no-robots", "--state", folder.file("state"),
    server.url("/"),
  ]
  let first = try ChildProcess(tamisPath, arguments)
  while server.heads.isEmpty { pause(milliseconds: 20) }
  let second = try runTamis(arguments)
  #expect(
    second.status == 1 && second.output.isEmpty
      && second.errorText.contains("another run has this state file"))
  _ = first
}

@Test(
  "A state file or cache that cannot be used ends the run before it begins",
  arguments: ["--state", "--cache"])
func unusableFile(option: String) throws {
  let folder = try TemporaryFolder()
  try folder.write("something else, and longer than a signature", to: "file")
  let ended = try runTamis(["fetch", option, folder.file("file"), "http://127.0.0.1:1/"])
  #expect(ended.status == 1 && ended.output.isEmpty && ended.errorText.contains("remedy: "))
  #expect(try folder.read("file").hasPrefix("something else"))
}
