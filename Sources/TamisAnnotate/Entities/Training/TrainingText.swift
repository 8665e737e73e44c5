internal import TamisCore

/// A text with its names, as people marked them.
struct TrainingText {
  /// A marked name, in Unicode scalars.
  struct Name {
    var span: TextSpan
    /// An index of `NameLabels.kinds`.
    var kind: Int
  }

  var text: String
  var names: [Name]
  /// How much an error in it counts.
  var weight: Float = 1
  /// Labels that what is not marked may have, as bits: outside, and the kinds its annotators left out.
  var open: UInt32 = 1

  /// Reads lines of JSON: {"text": …, "entities": [{"start", "end", "type"}]}; other keys are passed over, and
  /// types that are not the tagger's as well.
  /// - Throws: With the number of the first line that is none, from 1.
  static func read(_ jsonl: [UInt8], name: String) throws(TamisError) -> [TrainingText] {
    var parser = try JSONParser()
    var texts: [TrainingText] = []
    for (number, line) in jsonl.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(JSONError) {
        texts.append(try parser.text(Array(line)))
      } catch {
        throw TamisError(
          .badRecord, at: Origin(file: name, line: number + 1), problem: error.problem,
          remedy: #"write {"text": …, "entities": [{"start": …, "end": …, "type": …}]}, one object a line"#)
      }
    }
    return texts
  }
}

extension JSONParser {
  /// Reads one text with its names.
  fileprivate mutating func text(_ line: [UInt8]) throws(JSONError) -> TrainingText {
    try line.withUnsafeBufferPointer { bytes throws(JSONError) in
      try parse(bytes) { root throws(ShapeError) in
        guard root.isObject else { throw ShapeError(expected: "an object", found: root.kindName) }
        var text: String?
        var names: [TrainingText.Name] = []
        var members = root.members()
        while let member = members.next() {
          if member.key == "text" { text = member.value.string }
          guard member.key == "entities", member.value.isArray else { continue }
          var elements = member.value.elements()
          while let element = elements.next() {
            if let name = try Self.name(element) { names.append(name) }
          }
        }
        guard let text else { throw ShapeError(expected: "a string", found: "nothing", path: ["text"]) }
        return TrainingText(text: text, names: names.sorted { $0.span.start < $1.span.start })
      }
    }
  }

  private static func name(_ value: JSONValue) throws(ShapeError) -> TrainingText.Name? {
    guard value.isObject else {
      throw ShapeError(expected: "an object", found: value.kindName, path: ["entities"])
    }
    var start: Int?
    var end: Int?
    var type: String?
    var members = value.members()
    while let member = members.next() {
      switch member.key {
      case "start": start = member.value.integer
      case "end": end = member.value.integer
      case "type": type = member.value.string
      default: break
      }
    }
    guard let start, let end, let type, 0 <= start, start < end else {
      throw ShapeError(expected: "start, end and type", found: "something else", path: ["entities"])
    }
    guard let kind = NameLabels.kinds.firstIndex(where: { $0.rawValue == type }) else { return nil }
    return TrainingText.Name(span: TextSpan(start, end), kind: kind)
  }
}
