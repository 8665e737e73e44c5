import ArgumentParser
import TamisCore
import TamisFetch
import TamisPipeline
import TamisWrite

/// A run under the eyes of its user: progress, the summary at the end, and the exit status.
struct Session {
  /// Begins each message.
  private let name: String
  private let errors: ErrorArguments
  private let progress: Progress

  init(_ command: any ParsableCommand.Type, errors: ErrorArguments) {
    name = "tamis \(command._commandName)"
    self.errors = errors
    progress = Progress(isShown: Console.errorIsTerminal && !errors.isQuiet)
  }

  var onProgress: @Sendable (RunSummary) -> Void { { [progress] in progress.show($0) } }

  /// Gives the last file of an archive its name.
  func end(_ archive: WARCWriter) throws {
    do throws(TamisError) {
      try archive.finish()
    } catch {
      Console.tell(error.description)
      throw ExitStatus.fatal
    }
  }

  /// Tells how the run went, and throws the exit status that its report asks for, unless it is 0.
  func end(_ report: RunReport) throws {
    progress.clear()
    if let path = report.unfinishedOutput { Console.tell("\(name): the unfinished output is in \(path)") }
    switch report.ending {
    case .closedPipe: return
    case .outputFailed(let failure): throw failure
    case .noWorker(let error):
      Console.tell(error.description)
      throw ExitStatus.fatal
    case .cancelled:
      if !errors.isQuiet { Console.tell("\(name): interrupted: \(report.summary)") }
      throw Signals.received ?? .interrupted
    case .complete: break
    }
    precondition(report.summary.isBalanced, "\(name): an input is not accounted for: \(report.summary)")
    if !errors.isQuiet {
      let time = errors.isVerbose ? ", in \((progress.seconds * 100).rounded() / 100) s" : ""
      Console.tell("\(name): \(report.summary)\(time)")
    }
    if errors.isExceeded(by: report.summary) { throw ExitStatus.tooManyErrors }
  }
}
