import TamisTestSupport

/// A document that shows commands and what they print.
///
/// In a `console` block a command begins with `$ ` and goes on in lines that are indented by four spaces, so what it
/// prints first must not be; the commands of a document run in one folder, one after the other. A block with a file name behind its language, as in
/// "```python money.py", is that file: it is there for the commands that follow. `<!-- needs: jq python:duckdb -->`
/// names programs and Python modules without which the commands are passed over, up to the next section, or
/// all of them where it stands before the first.
struct ConsoleDocument {
  let text: String
  let folder: TemporaryFolder
  /// What is put before the search path of the commands.
  var path: String?
  /// Whether a program or a Python module, named so, is there.
  var has: (_ need: String) -> Bool = { _ in true }

  /// The document with the output of its commands as it is now, and the needs that were not met.
  func rerun() throws -> (text: String, missing: [String]) {
    var run = ConsoleRun(document: self)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      try run.read(line)
    }
    return (run.lines.joined(separator: "\n"), run.missing)
  }
}

/// The state of reading such a document line by line.
private struct ConsoleRun {
  /// What the block that a line stands in is.
  enum Block: Equatable {
    case none, console, other
    case file(String)
  }

  let document: ConsoleDocument
  var lines: [String] = []
  var missing: [String] = []
  private var block = Block.none
  private var command: String?
  /// Whether the line before was one of the command.
  private var isInCommand = false
  private var contents: [String] = []
  private var lacksForAll = false
  private var lacksForSection = false
  private var hasSections = false

  init(document: ConsoleDocument) { self.document = document }

  private var isPassedOver: Bool { lacksForAll || lacksForSection }

  mutating func read(_ line: String) throws {
    if line.hasPrefix("```") {
      try fence(line)
    } else if block == .console, !isPassedOver {
      guard try console(line) else { return }
    } else if case .file = block {
      contents.append(line)
    } else if block == .none {
      prose(line)
    }
    lines.append(line)
  }

  private mutating func fence(_ line: String) throws {
    try runCommand()
    if case .file(let name) = block {
      try document.folder.write(contents.map { $0 + "\n" }.joined(), to: name)
    }
    contents = []
    guard block == .none else {
      block = .none
      return
    }
    let words = line.dropFirst(3).split(separator: " ")
    block = words == ["console"] ? .console : words.count == 2 ? .file(String(words[1])) : .other
  }

  private mutating func prose(_ line: String) {
    if line.hasPrefix("## ") {
      hasSections = true
      lacksForSection = false
    } else if line.hasPrefix("<!-- needs: "), line.hasSuffix(" -->") {
      let needs = line.dropFirst(12).dropLast(4).split(separator: " ").map(String.init)
      let absent = needs.filter { !document.has($0) }
      missing += absent.filter { !missing.contains($0) }
      if hasSections { lacksForSection = !absent.isEmpty } else { lacksForAll = !absent.isEmpty }
    }
  }

  /// - Returns: Whether the line is one of a command; what is shown as output is written anew.
  private mutating func console(_ line: String) throws -> Bool {
    if line.hasPrefix("$ ") {
      try runCommand()
      command = String(line.dropFirst(2))
      isInCommand = true
    } else if line.hasPrefix("    "), let begun = command, isInCommand {
      command = "\(begun)\n\(line)"
    } else {
      isInCommand = false
    }
    return isInCommand
  }

  private mutating func runCommand() throws {
    guard let shell = command else { return }
    command = nil
    try document.folder.write(shell, to: ".command")
    let search = document.path.map { "PATH='\($0)':$PATH " } ?? ""
    let ended = try runShell("\(search)bash .command 2>&1", in: document.folder)
    var output = ended.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if output.last == "" { output.removeLast() }
    lines += output
  }
}
