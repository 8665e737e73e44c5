import ArgumentParser
import Glibc
import TamisWrite

/// What the process tells its caller, beyond 0 for success. Bad records alone are no failure.
enum ExitStatus: Int32, Error {
  /// Reading or writing failed for good; what was written is whole lines.
  case fatal = 1
  case usage = 2
  /// More errors than the user allows.
  case tooManyErrors = 3
  /// Our defect (`EX_SOFTWARE`).
  case defect = 70
  case interrupted = 130
  case terminated = 143

  /// Ends the process with the message and status that `error` asks for.
  static func exit(for error: any Error, of command: any ParsableCommand.Type) -> Never {
    switch error {
    case let status as ExitStatus: Glibc.exit(status.rawValue)
    case let nothing as NothingToRead:
      Console.tell(nothing.help)
      Glibc.exit(ExitStatus.usage.rawValue)
    case let failure as OutputError:
      Console.tell(failure.description)
      Glibc.exit(ExitStatus.fatal.rawValue)
    default: break
    }
    let message = command.fullMessage(for: error)
    let code = command.exitCode(for: error)
    guard code != .success else {
      Console.write(message)
      Glibc.exit(0)
    }
    Console.tell(message)
    // The parser's own code for wrong usage is 64.
    Glibc.exit(code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue)
  }
}

/// A filter that was started by hand without input: it would only sit there.
struct NothingToRead: Error {
  let help: String

  init(command: any ParsableCommand.Type) { help = TamisCommand.helpMessage(for: command) }
}
