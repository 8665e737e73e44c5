import Synchronization
import TamisCore
import TamisPipeline
import TamisTestSupport
import TamisWrite
import Testing

/// The numbers from 0 up.
private struct Numbers: ItemSource {
  var rest: Range<Int>
  var onRead: @Sendable (Int) -> Void = { _ in }

  mutating func next() -> Int? {
    guard let number = rest.popFirst() else { return nil }
    onRead(number)
    return number
  }

  static func weight(of item: Int) -> Int { 8 }
}

/// Writes each number on a line; fails for those ending in 7, drops those ending in 3.
private struct Printer: ItemWorker {
  var before: @Sendable (Int) -> Void = { _ in }

  mutating func process(_ item: Int, into results: inout BatchBuffer) {
    before(item)
    switch item % 10 {
    case 7:
      results.fail(
        FailedInput(
          TamisError(.badInput, at: Origin(line: item), problem: "a seven", remedy: "take another"),
          command: "fetch"))
    case 3: results.drop(.tooShort)
    default:
      results.records.line("\(item)")
      results.keep()
    }
  }
}

extension JSONWriter {
  fileprivate mutating func line(_ text: String) {
    raw(Array(text.utf8))
    newline()
  }
}

private func expected(_ count: Int) -> [String] {
  (0..<count).filter { $0 % 10 != 7 && $0 % 10 != 3 }.map(String.init)
}

private func run(
  _ count: Int, jobs: Int, isOrdered: Bool = true, onRead: @escaping @Sendable (Int) -> Void = { _ in },
  before: @escaping @Sendable (Int) -> Void = { _ in }
) async throws -> (report: RunReport, lines: [String], errors: [String]) {
  let folder = try TemporaryFolder()
  let report = await Executor(jobs: jobs, isOrdered: isOrdered).run(
    source: { Numbers(rest: 0..<count, onRead: onRead) }, worker: { Printer(before: before) },
    output: RunOutput(
      try OutputFile(at: folder.file("out")), errors: try ErrorWriter(at: folder.file("errors"))))
  let lines = (try? folder.read("out")) ?? ""
  return (
    report, lines.split(separator: "\n").map(String.init),
    try folder.read("errors").split(separator: "\n").map(String.init)
  )
}

@Test("The output is in the order of the input for any number of jobs", arguments: [1, 2, 3, 8, 32])
func ordered(jobs: Int) async throws {
  let (report, lines, errors) = try await run(5000, jobs: jobs)
  #expect(lines == expected(5000))
  #expect(errors.count == 500)
  #expect(report.ending == .complete)
  #expect(report.summary.inputs == 5000)
  #expect(report.summary.records == 4000)
  #expect(report.summary.errorsByCode == [.badInput: 500])
  #expect(report.summary.dropsByReason == [.tooShort: 500])
  #expect(report.summary.isBalanced)
}

@Test("Unordered output holds the same lines", arguments: [1, 4])
func unordered(jobs: Int) async throws {
  let (report, lines, _) = try await run(5000, jobs: jobs, isOrdered: false)
  #expect(Set(lines) == Set(expected(5000)))
  #expect(lines.count == 4000)
  #expect(report.summary.isBalanced)
}

@Test("No input makes an empty output")
func empty() async throws {
  let (report, lines, _) = try await run(0, jobs: 4)
  #expect(lines.isEmpty)
  #expect(report.ending == .complete)
  #expect(report.summary == RunSummary())
}

@Test("Behind one slow record the others do not run ahead without bound")
func boundedWindow() async throws {
  let furthestRead = Atomic(0)
  let furthestWorked = Atomic(0)
  let seen = Mutex((read: 0, worked: 0))
  let count = 100_000
  let (_, lines, _) = try await run(
    count, jobs: 4, onRead: { furthestRead.store($0, ordering: .relaxed) },
    before: { item in
      if item == 0 {
        // Until the others stop by themselves.
        var last = -1
        while case let now = furthestRead.load(ordering: .relaxed), now != last {
          last = now
          pause(milliseconds: 50)
        }
        seen.withLock { $0 = (last, furthestWorked.load(ordering: .relaxed)) }
      }
      furthestWorked.max(item, ordering: .relaxed)
    })
  #expect(lines == expected(count))
  let (read, worked) = seen.withLock { $0 }
  #expect(read > 100, "the others went on meanwhile")
  #expect(read < 10_000)
  #expect(worked < 10_000)
}

@Test("After a cancellation the records in hand are finished and nothing is torn", arguments: [1, 4])
func cancellation(jobs: Int) async throws {
  let folder = try TemporaryFolder()
  let path = folder.file("out")
  let reached = AsyncStream<Void>.makeStream()
  let task = Task {
    await Executor(jobs: jobs).run(
      source: { Numbers(rest: 0..<Int.max) },
      worker: { Printer(before: { if $0 == 5000 { reached.continuation.finish() } }) },
      output: RunOutput(try OutputFile(at: path), errors: .standardError(silent: true)))
  }
  for await _ in reached.stream {}
  task.cancel()
  let report = try await task.value
  #expect(report.ending == .cancelled)
  #expect(report.summary.isBalanced)
  let unfinished = try #require(report.unfinishedOutput?.path)
  let lines = String(decoding: try readFile(at: unfinished), as: UTF8.self).split(separator: "\n")
  #expect(lines.map(String.init) == expected(report.summary.inputs))
  #expect(folder.names() == [String(unfinished.dropFirst(folder.path.count + 1))])
}

@Test("A source that blocks for ever does not hold up a cancellation")
func blockedSource() async throws {
  let blocked = AsyncStream<Void>.makeStream()
  let task = Task {
    await Executor(jobs: 2).run(
      source: {
        Numbers(rest: 0..<20) {
          if $0 == 10 {
            blocked.continuation.finish()
            pause(milliseconds: 3_600_000)
          }
        }
      }, worker: { Printer() },
      output: RunOutput(try OutputFile(at: "/dev/null"), errors: .standardError(silent: true)))
  }
  for await _ in blocked.stream {}
  task.cancel()
  let report = try await task.value
  #expect(report.ending == .cancelled)
  #expect(report.summary.inputs <= 10)
}

@Test("A worker that cannot be made ends the run")
func noWorker() async throws {
  let error = TamisError(.environment, at: Origin(), problem: "no data", remedy: "install it")
  let report = await Executor(jobs: 2).run(
    source: { Numbers(rest: 0..<1000) }, worker: { () throws(TamisError) -> Printer in throw error },
    output: RunOutput(try OutputFile(at: "/dev/null"), errors: .standardError(silent: true)))
  #expect(report.ending == .noWorker(error))
}

@Test("A full disk ends the run")
func fullDisk() async throws {
  let report = await Executor(jobs: 2).run(
    source: { Numbers(rest: 0..<Int.max) }, worker: { Printer() },
    output: RunOutput(try OutputFile(at: "/dev/full"), errors: .standardError(silent: true)))
  guard case .outputFailed(.failed(let path, _, _)) = report.ending else {
    Issue.record("ended with \(report.ending)")
    return
  }
  #expect(path == "/dev/full")
}
