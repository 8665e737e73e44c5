import TamisCore
import TamisPipeline
import TamisWrite

/// A run under the eyes of its user: signals, progress, the summary at the end, and the exit status.
struct Session {
  /// Begins each message.
  let name: String
  let errors: ErrorArguments

  /// Runs `body` and throws the exit status that its report asks for, unless it is 0.
  func watch(
    _ body: @escaping @Sendable (@escaping Progress.Handler) async throws -> RunReport
  ) async throws {
    let progress = Progress(isShown: Console.errorIsTerminal && !errors.isQuiet)
    let run = Task { try await body { progress.show($0) } }
    let signals = SignalWatch { run.cancel() }
    let report = try await run.value
    progress.clear()
    try finish(report, seconds: progress.seconds, signal: signals.received)
  }

  private func finish(_ report: RunReport, seconds: Double, signal: ExitStatus?) throws {
    if let path = report.unfinishedOutput { Console.tell("\(name): the unfinished output is in \(path)") }
    switch report.ending {
    case .closedPipe: return
    case .outputFailed(let failure): throw failure
    case .noWorker(let error):
      Console.tell(error.description)
      throw ExitStatus.fatal
    case .cancelled:
      if !errors.isQuiet { Console.tell("\(name): interrupted: \(report.summary)") }
      throw signal ?? .interrupted
    case .complete: break
    }
    precondition(report.summary.isBalanced, "\(name): an input is not accounted for: \(report.summary)")
    if !errors.isQuiet {
      let time = errors.isVerbose ? ", in \((seconds * 100).rounded() / 100) s" : ""
      Console.tell("\(name): \(report.summary)\(time)")
    }
    if errors.isExceeded(by: report.summary) { throw ExitStatus.tooManyErrors }
  }
}
