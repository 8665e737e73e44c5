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
