import ArgumentParser
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
  /// - Parameter isOptional: Whether other options name inputs, so that standard input is none.
  func all(for command: any ParsableCommand.Type, isOptional: Bool = false) throws -> [String] {
    if let list { return inputs + (try InputList.read(list, isNullSeparated: isNullSeparated)) }
    guard inputs.isEmpty, !isOptional else { return inputs }
    guard !Console.inputIsTerminal else { throw NothingToRead(command: command) }
    return ["-"]
  }
}

/// The file that `--files-from` names.
private enum InputList {
  static func read(_ path: String, isNullSeparated: Bool) throws -> [String] {
    let bytes = try OptionFile.read(path, what: "the list", remedy: "give the path of a list of inputs")
    let separator: UInt8 = isNullSeparated ? 0 : UInt8(ascii: "\n")
    return bytes.split(separator: separator).compactMap { entry in
      let name = !isNullSeparated && entry.last == UInt8(ascii: "\r") ? entry.dropLast() : entry
      return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
  }
}
