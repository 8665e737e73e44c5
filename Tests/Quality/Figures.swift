import TamisCore

/// A report of the scorer: the numbers and texts of a JSON text, by their path in it, such as
/// `zhweb/f1` or `fr/value/2`.
struct Figures {
  private(set) var numbers: [String: Double] = [:]
  private(set) var texts: [String: String] = [:]

  init(json: [UInt8]) throws {
    var parser = try JSONParser()
    try json.withUnsafeBufferPointer { json in try parser.parse(json) { read($0, at: []) } }
  }

  private mutating func read(_ value: JSONValue, at path: [String]) {
    if value.isObject {
      var members = value.members()
      while let member = members.next() { read(member.value, at: path + [member.key]) }
    } else if value.isArray {
      var elements = value.elements()
      var index = 0
      while let element = elements.next() {
        read(element, at: path + [String(index)])
        index += 1
      }
    } else if let number = value.number {
      numbers[path.joined(separator: "/")] = number
    } else if let text = value.string {
      texts[path.joined(separator: "/")] = text
    }
  }

  /// A figure in a table of text with a line for each group, such as `fr   n=20 exact=50.0 F1=97.1`.
  /// - Returns: The figure by group.
  func column(_ name: String, ofTable table: String) -> [String: Double] {
    var figures: [String: Double] = [:]
    for line in (texts[table] ?? "").split(separator: "\n") {
      let words = line.split(separator: " ")
      let cell = words.dropFirst().first { $0.hasPrefix("\(name)=") }
      if let group = words.first, let figure = cell.flatMap({ Double($0.dropFirst(name.count + 1)) }) {
        figures[String(group)] = figure
      }
    }
    return figures
  }

  /// A figure in a table of names, whose lines are such as
  /// `fr       PER        331    334 |  93.11  93.96  93.53 |  94.31  95.17  94.74`.
  /// - Parameter kind: A type of name, or `micro` for all.
  func strictF1(of kind: String, ofTable table: String) -> Double? {
    for line in (texts[table] ?? "").split(separator: "\n") {
      let columns = line.split(separator: "|").map { $0.split(separator: " ") }
      guard columns.count == 3, columns[0].dropFirst().first == kind[...] else { continue }
      return columns[1].last.flatMap { Double($0) }
    }
    return nil
  }
}
