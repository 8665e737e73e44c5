import Glibc
import TamisWrite

/// The user's terminal, or whatever stands in for it.
enum Console {
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether neither `NO_COLOR` nor a terminal without colours speaks against them.
  static var environmentAllowsColor: Bool {
    guard variable("NO_COLOR")?.isEmpty ?? true else { return false }
    return variable("TERM") != "dumb"
  }

  /// The locale of messages as POSIX finds it, such as `fr_FR.UTF-8`: the first variable that is set decides.
  static var messageLocale: String? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let locale = variable(name), !locale.isEmpty { return locale }
    }
    return nil
  }

  /// How wide text may be: the terminal, but not so wide that lines are hard to follow, else 80.
  static var outputColumns: Int {
    var size = winsize()
    guard outputIsTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return min(Int(size.ws_col), 100)
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Prints text that was asked for, such as help.
  static func write(_ text: String) { print(text, to: STDOUT_FILENO) }

  /// Prints a message on standard error.
  static func tell(_ text: String) { print(text, to: STDERR_FILENO) }

  /// Shows `text` in the place of the line before it. Empty text clears the line.
  static func overwrite(_ text: String) {
    put(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO)
  }

  private static func print(_ text: String, to file: Int32) {
    guard !text.isEmpty else { return }
    put(Array(text.utf8) + (text.hasSuffix("\n") ? [] : Array("\n".utf8)), to: file)
  }

  /// Nobody listening is no reason to fail.
  private static func put(_ bytes: [UInt8], to file: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard written > 0 || (written < 0 && errno == EINTR) else { return }
      rest = rest.dropFirst(max(0, written))
    }
  }
}
