/// A JSON value of a schema, printed for people: indented, short values on one line.
indirect enum SchemaTree: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case string(String)
  case null
  case boolean(Bool)
  case integer(Int)
  case list([SchemaTree])
  case object([(key: String, value: SchemaTree)])

  init(stringLiteral text: String) { self = .string(text) }
  init(booleanLiteral truth: Bool) { self = .boolean(truth) }
  init(integerLiteral number: Int) { self = .integer(number) }
  init(arrayLiteral elements: SchemaTree...) { self = .list(elements) }
  init(dictionaryLiteral members: (String, SchemaTree)...) {
    self = .object(members.map { (key: $0.0, value: $0.1) })
  }

  /// The value as JSON, with a line feed at its end.
  var text: String {
    var lines = ""
    print(indent: "", into: &lines)
    return lines + "\n"
  }

  private static let width = 100

  private func print(indent: String, into text: inout String) {
    let inner = indent + "  "
    let line = compact
    // Counted without the key before it: lines are a little longer than `width` at times.
    if indent.utf8.count + line.utf8.count <= Self.width {
      text += line
      return
    }
    switch self {
    case .list(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        text += index == 0 ? "\n\(inner)" : ",\n\(inner)"
        element.print(indent: inner, into: &text)
      }
      text += "\n\(indent)]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        text += index == 0 ? "\n\(inner)" : ",\n\(inner)"
        text += "\(Self.quoted(member.key)): "
        member.value.print(indent: inner, into: &text)
      }
      text += "\n\(indent)}"
    default: text += line
    }
  }

  private var compact: String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .null: "null"
    case .boolean(let truth): truth ? "true" : "false"
    case .integer(let number): String(number)
    case .list(let elements): "[" + elements.map(\.compact).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.key)): \($0.value.compact)" }.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
