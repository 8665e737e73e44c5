import Glibc
import TamisTestSupport
import Testing

private let sample = Sample.all[0].source

/// A page that takes seconds to extract and hundreds of megabytes.
private func writeHugePage(to folder: TemporaryFolder) throws {
  try folder.write(
    "<html><body>" + String(repeating: "<p>Le prix monte de 3,5 % en mars, dit Jean Dupont.", count: 400_000),
    to: "huge.html")
}

@Test("A record that runs on is ended, and the run goes on without it")
func timeout() throws {
  let folder = try TemporaryFolder()
  try writeHugePage(to: folder)
  try folder.write("<p>Bonjour", to: "small.html")
  let clock = ContinuousClock()
  let start = clock.now
  let ended = try runTamis(
    [
      "run", "--until", "extract", "--jobs", "1", "--timeout", "1", "--errors", "errors", "huge.html",
      "small.html",
    ], in: folder)
  #expect(clock.now - start < .seconds(20))
  #expect(ended.status == 0)
  #expect(ended.lines.count == 1)
  let error = try folder.read("errors")
  #expect(error.contains(#""code":"timeout""#))
  #expect(error.contains(#""file":"huge.html""#))
  #expect(error.contains("took longer than 1 s"))
}

@Test("A record that needs too much memory is ended, and the run goes on without it")
func memory() throws {
  let folder = try TemporaryFolder()
  try writeHugePage(to: folder)
  let ended = try runTamis(
    ["run", "--max-record-memory", "128M", "--errors", "errors", "huge.html", sample], in: folder)
  #expect(ended.status == 0)
  #expect(ended.lines.count == 1)
  let error = try folder.read("errors")
  #expect(error.contains(#""code":"memory""#), "\(error)")
  #expect(error.contains("more than 128 MiB"))
}

@Test("A worker that does nothing any more is replaced; the records behind it come out")
func stoppedWorker() throws {
  let folder = try TemporaryFolder()
  let child = try ChildProcess(
    tamisPath, ["annotate", "--jobs", "1", "--timeout", "0.5", "--errors", "errors"], in: folder.path)
  child.write(#"{"text":"un"}"# + "\n")
  try #require(child.waitForLines(1))
  let workers = child.workers()
  #expect(workers.count == 1)
  for worker in workers { kill(worker, SIGSTOP) }
  child.write("{\"text\":\"deux\"}\n{\"text\":\"trois\"}\n{\"text\":\"quatre\"}\n")
  let ended = try child.finish()
  #expect(ended.status == 0)
  #expect(ended.lines.count == 3)
  #expect(ended.lines.last?.contains("quatre") ?? false)
  #expect(try folder.read("errors").contains(#""record":{"text":"deux"}"#))
  #expect(ended.errorText.contains("4 inputs: 3 records, 1 error (timeout 1), 0 dropped"))
}

@Test("A worker that is killed costs no record", arguments: [1, 2])
func killedWorker(jobs: Int) throws {
  let folder = try TemporaryFolder()
  try folder.write(
    (0..<4000).map { "{\"text\":\"Le prix monte de \($0) % en mars.\"}\n" }.joined(), to: "in.jsonl")
  let whole = try runTamis(["annotate", "-q", "in.jsonl"], in: folder)
  let child = try ChildProcess(tamisPath, ["annotate", "--jobs", "\(jobs)", "in.jsonl"], in: folder.path)
  for lines in [1, 500, 1000, 2000] {
    guard child.waitForLines(lines) else { break }
    for worker in child.workers() { kill(worker, SIGKILL) }
  }
  let ended = try child.finish()
  #expect(ended.output == whole.output)
  #expect(ended.errorText.contains("4000 inputs: 4000 records, 0 errors, 0 dropped"))
}

@Test("What ends the process twice is an error record")
func crash() throws {
  let folder = try TemporaryFolder()
  try writeHugePage(to: folder)
  let child = try ChildProcess(
    tamisPath, ["run", "--jobs", "1", "--errors", "errors", "huge.html", sample], in: folder.path)
  var killed: Set<pid_t> = []
  while killed.count < 2 {
    for worker in child.workers() where killed.insert(worker).inserted {
      pause(milliseconds: 150)
      kill(worker, SIGSEGV)
    }
    pause(milliseconds: 5)
  }
  let ended = try child.finish()
  #expect(ended.lines.count == 1)
  let error = try folder.read("errors")
  #expect(error.contains(#""code":"crash""#))
  #expect(error.contains(#""attempts":2"#))
  #expect(error.contains("signal 11"))
}

@Test("No process is left behind by a run that is killed")
func noOrphans() throws {
  let child = try ChildProcess(tamisPath, ["annotate"])
  child.write(#"{"text":"un"}"# + "\n")
  try #require(child.waitForLines(1))
  let workers = child.workers()
  #expect(!workers.isEmpty)
  child.send(signal: SIGKILL)
  #expect(try child.finish().status == 128 + SIGKILL)
  var tries = 0
  // A process that has ended and that nobody waits for is as good as gone.
  while tries < 200, workers.contains(where: { isAlive($0) }) {
    pause(milliseconds: 10)
    tries += 1
  }
  #expect(!workers.contains { isAlive($0) })
}

private func isAlive(_ id: pid_t) -> Bool {
  guard let bytes = try? readFile(at: "/proc/\(id)/stat") else { return false }
  return !String(decoding: bytes, as: UTF8.self).contains(") Z")
}

@Test("Processes and threads write the same bytes")
func sameWithout() throws {
  let folder = try TemporaryFolder()
  try folder.write("{\"html\":\"\(String(repeating: "<div>", count: 3000))\"}\nbroken\n", to: "bad.jsonl")
  let inputs = ["bad.jsonl"] + Sample.all.map(\.source) + ["nowhere.html"]
  let isolated = try runTamis(["run", "--errors", "a"] + inputs, in: folder)
  let threads = try runTamis(["run", "--no-isolation", "--errors", "b"] + inputs, in: folder)
  #expect(isolated.output == threads.output)
  #expect(isolated.errorText == threads.errorText)
  #expect(try folder.read("a") == folder.read("b"))
}

@Test(
  "Only decoding is done without processes, unless they are asked for or memory is limited",
  arguments: [
    (["fetch"], false), (["fetch", "--isolation"], true), (["fetch", "--max-memory", "512M"], true),
    (["fetch", "--max-record-memory", "512M"], true), (["run", "--until", "fetch"], false),
    (["run", "--until", "extract"], true), (["run", "--until", "extract", "--no-isolation"], false),
  ])
func whoIsIsolated(command: [String], hasWorkers: Bool) throws {
  let child = try ChildProcess(tamisPath, command + ["--jobs", "1"])
  child.write(
    #"{"html":"<title>Prix</title><p>Le prix monte de 3,5 % en mars, dit le ministre à la presse."}"# + "\n")
  try #require(child.waitForLines(1))
  #expect(child.workers().isEmpty != hasWorkers)
  #expect(try child.finish().status == 0)
}

@Test("A run that may have little memory has fewer jobs")
func runMemory() throws {
  let folder = try TemporaryFolder()
  try folder.write(String(repeating: "{\"text\":\"Le prix monte de 3,5 %.\"}\n", count: 2000), to: "in.jsonl")
  let child = try ChildProcess(
    tamisPath, ["annotate", "--jobs", "8", "--max-memory", "400M", "in.jsonl"], in: folder.path)
  var most = 0
  for lines in stride(from: 100, to: 2000, by: 100) {
    guard child.waitForLines(lines) else { break }
    most = max(most, child.workers().count)
  }
  #expect((1...2).contains(most))
  #expect(try child.finish().status == 0)
}

@Test("What worker processes take counts as the command's time")
func countedTime() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    String(repeating: "{\"text\":\"Le prix monte de 3,5 %, dit Jean Dupont à Paris.\"}\n", count: 2_000),
    to: "in.jsonl")
  // The second line of `times` is the user and system time of all children that were waited for.
  func seconds(_ option: String) throws -> Double {
    let run = try runShell(
      "tamis annotate -q \(option) -o /dev/null in.jsonl; times > times; sed -n 2p times", in: folder)
    let user = try #require(run.text.split(separator: " ").first).split(separator: "m")
    return (Double(user[0]) ?? 0) * 60 + (Double(user[1].dropLast()) ?? 0)
  }
  let (isolated, alone) = (try seconds(""), try seconds("--no-isolation"))
  #expect(alone > 0.05)
  #expect(isolated > alone / 2, "\(isolated) s of \(alone) s")
}
