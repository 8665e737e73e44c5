import ArgumentParser
import Dispatch
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
  private let ownMeter = InputMeter()

  /// - Parameters:
  ///   - earlier: What was done already when a run goes on.
  ///   - inputs: What is read, for a forecast of its end; empty for none.
  init(
    _ command: any ParsableCommand.Type, errors: ErrorArguments, earlier: RunSummary = RunSummary(),
    inputs: [String] = []
  ) {
    name = "tamis \(command._commandName)"
    self.errors = errors
    progress = Progress(errors.progress, isQuiet: errors.isQuiet, earlier: earlier, meter: ownMeter)
    if progress.isShown, !inputs.isEmpty {
      // Folders may be large, and the run need not wait for a forecast.
      DispatchQueue.global(qos: .utility).async { [ownMeter] in ownMeter.measure(inputs) }
    }
  }

  /// Nil where nobody wants to know.
  var meter: InputMeter? { progress.isShown ? ownMeter : nil }

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
    progress.end(report.summary)
    try writeStatistics(report)
    if let unfinished = report.unfinishedOutput {
      let remedy = unfinished.isResumable ? "; --resume goes on with it" : ""
      Console.tell("\(name): the unfinished output is in \(unfinished.path)\(remedy)")
    }
    switch report.ending {
    case .closedPipe: return
    case .outputFailed(let failure): throw failure
    case .noWorker(let error):
      Console.tell(error.description)
      throw ExitStatus.fatal
    case .changedInputs:
      Console.tell(
        "\(name): error: the inputs are not those of the interrupted run: nothing was written\n"
          + "  remedy: give the same inputs in the same order, or begin again in another place")
      throw ExitStatus.fatal
    case .cancelled:
      if !errors.isQuiet { Console.tell("\(name): interrupted: \(report.summary)") }
      throw Signals.received ?? .interrupted
    case .complete: break
    }
    guard report.isAccounted else {
      Console.tell("\(name): error: an input is not accounted for: \(report.summary)\n  remedy: tell us")
      throw ExitStatus.defect
    }
    if !errors.isQuiet {
      let time = errors.isVerbose ? ", in \((progress.seconds * 100).rounded() / 100) s" : ""
      let earlier = report.earlier.inputs
      let resumed = earlier > 0 ? " (\(earlier) of the inputs were done before)" : ""
      Console.tell("\(name): \(report.summary)\(resumed)\(time)")
    }
    if errors.isExceeded(by: report.summary) { throw ExitStatus.tooManyErrors }
  }

  private func writeStatistics(_ report: RunReport) throws(OutputError) {
    guard let path = errors.statsPath else { return }
    var file = try OutputFile(at: path)
    try file.write(
      RunStatistics(report.summary, isComplete: report.ending == .complete, seconds: progress.seconds).json)
    try file.finish()
  }
}
