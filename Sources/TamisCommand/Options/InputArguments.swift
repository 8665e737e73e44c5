import ArgumentParser
import Glibc
import TamisCore

/// What is read.
struct InputArguments: ParsableArguments {
  @Argument(help: "What to read; '-', or nothing at all, is standard input.")
  var inputs: [String] = []

  @Option(
    name: .customLong("files-from"),
    help: ArgumentHelp("Read more inputs from a list, one a line; '-' is standard input.", valueName: "file"))
  var list: String?

  @Flag(
    name: [.customShort("0"), .customLong("null")],
    help: "The list is separated by NUL bytes, as by 'find -print0'.")
  var isNullSeparated = false

  func validate() throws {
    guard isNullSeparated, list == nil else { return }
    throw ValidationError("-0 says how the list of --files-from is separated, but there is none.")
  }

  /// All inputs, those of the list last.
  /// - Throws: `NothingToRead` where only a person could type the input.
  func all(for command: any ParsableCommand.Type) throws -> [String] {
    if let list { return inputs + (try InputList.read(list, isNullSeparated: isNullSeparated)) }
    guard inputs.isEmpty else { return inputs }
    guard !Console.inputIsTerminal else { throw NothingToRead(command: command) }
    return ["-"]
  }
}

/// The file that `--files-from` names.
private enum InputList {
  static func read(_ path: String, isNullSeparated: Bool) throws -> [String] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path) }
    defer { if file != STDIN_FILENO { close(file) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &piece, piece.count)
      if count == 0 { break }
      guard count > 0 || errno == EINTR else { throw failure(path) }
      bytes += piece.prefix(max(0, count))
    }
    let separator: UInt8 = isNullSeparated ? 0 : UInt8(ascii: "\n")
    return bytes.split(separator: separator).compactMap { entry in
      let name = !isNullSeparated && entry.last == UInt8(ascii: "\r") ? entry.dropLast() : entry
      return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
  }

  private static func failure(_ path: String) -> any Error {
    let reason = String(cString: strerror(errno))
    Console.tell(
      "\(path): error: cannot read the list: \(reason)\n  remedy: give the path of a list of inputs")
    return ExitStatus.fatal
  }
}
