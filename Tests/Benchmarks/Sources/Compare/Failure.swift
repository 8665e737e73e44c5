internal import Glibc

/// Why nothing could be measured.
enum Failure: Error, CustomStringConvertible {
  case usage
  case system(call: String, number: Int32)
  case ended(command: [String], status: Int32)
  case output(program: String)

  var isUsage: Bool { if case .usage = self { true } else { false } }

  /// The last system call's failure.
  static func last(_ call: String) -> Failure { .system(call: call, number: errno) }

  var description: String {
    switch self {
    case .usage:
      "usage: Compare --bare PROGRAM --extract PROGRAM --tamis PROGRAM [--rounds N] [--peers PYTHON SCRIPT] LIST"
    case .system(let call, let number): "\(call): \(String(cString: strerror(number)))"
    case .ended(let command, let status):
      "\(command.joined(separator: " ")): ended with wait status \(status)"
    case .output(let program): "\(program) did not print pages, bytes and seconds"
    }
  }
}
