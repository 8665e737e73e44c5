/// Compiles what stands in the brackets of an XPath.
///
/// `and`, `or`, `not()`, brackets; positions (`2`, `last()`, `position() <= 3`); `@a`, paths from here, and
/// texts (`.`, `text()`, `@a`, `normalize-space()`) that are compared by `=`, `!=`, `contains()` and
/// `starts-with()` with a text in quotes. Texts of elements are compared with white space collapsed.
struct XPathPredicateParser {
  var parser: XPathParser

  /// A text of the node, or of nodes that a path leads to.
  private struct Value {
    var steps: [NodeStep] = []
    var terminal = XPathParser.Terminal.element
    var isCollapsed = false
    /// Whether it stands between spaces, as is the way to look for one class of many.
    var isSpaced = false
  }

  private enum Operand {
    case number(Int)
    case position
    case last(Int)
    case literal([UInt8])
    case value(Value)
    case truth(NodeTest)
  }

  mutating func test() throws(SelectorError) -> NodeTest {
    var tests = [try conjunction()]
    while takeWord("or") { tests.append(try conjunction()) }
    return tests.count == 1 ? tests[0] : .any(tests)
  }

  private mutating func conjunction() throws(SelectorError) -> NodeTest {
    var tests = [try comparison()]
    while takeWord("and") { tests.append(try comparison()) }
    return tests.count == 1 ? tests[0] : .all(tests)
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    parser.cursor.skipSpace()
    let before = parser.cursor
    if parser.cursor.take(word), !parser.cursor.isWord(parser.cursor.peek()) { return true }
    parser.cursor = before
    return false
  }

  private mutating func comparison() throws(SelectorError) -> NodeTest {
    parser.cursor.skipSpace()
    let start = parser.cursor
    let left = try operand()
    parser.cursor.skipSpace()
    guard let comparison = comparisonSign() else {
      switch left {
      case .truth(let test): return test
      case .number(let number): return .position(StepPosition(number: number))
      case .last(let offset): return .position(StepPosition(number: offset, isFromLast: true))
      case .value(let value): return try existence(value, at: start)
      case .position, .literal: throw start.unexpected("this is no condition")
      }
    }
    parser.cursor.skipSpace()
    let right = try operand()
    switch (left, right) {
    case (.position, .number(let number)):
      return .position(StepPosition(comparison: comparison, number: number))
    case (.position, .last(let offset)):
      return .position(StepPosition(comparison: comparison, number: offset, isFromLast: true))
    case (.value(let value), .literal(let text)), (.literal(let text), .value(let value)):
      let equal = try self.test(value, TextMatch(operation: .equals, value: text), at: start)
      switch comparison {
      case .equal: return equal
      case .unequal: return .all([try existence(value, at: start), .none([equal])])
      default: throw start.unexpected("texts are compared by = and != only")
      }
    default:
      throw start.unexpected(
        "this comparison is not read",
        remedy: "compare a text with one in quotes, or position() with a number")
    }
  }

  private mutating func comparisonSign() -> StepPosition.Comparison? {
    if parser.cursor.take("!=") { return .unequal }
    if parser.cursor.take("<=") { return .lessOrEqual }
    if parser.cursor.take(">=") { return .greaterOrEqual }
    if parser.cursor.take("<") { return .less }
    if parser.cursor.take(">") { return .greater }
    return parser.cursor.take("=") ? .equal : nil
  }

  // MARK: Operands

  private mutating func operand() throws(SelectorError) -> Operand {
    parser.cursor.skipSpace()
    if let number = parser.cursor.number() { return .number(number) }
    if let text = try parser.cursor.quoted(hasEscapes: false) { return .literal(text) }
    if parser.cursor.take("(") {
      return .truth(try nested { (inner) throws(SelectorError) in try inner.test() })
    }
    if let name = functionName() { return try call(name) }
    return .value(try value())
  }

  /// Reads up to the closing bracket.
  private mutating func nested<Result>(
    _ read: (inout Self) throws(SelectorError) -> Result
  ) throws(SelectorError) -> Result {
    parser.depth += 1
    guard parser.depth <= SelectorCursor.maximumDepth else {
      throw parser.cursor.unexpected("brackets are nested too deep")
    }
    let result = try read(&self)
    parser.depth -= 1
    parser.cursor.skipSpace()
    try parser.cursor.expect(")", "at the end of the brackets")
    return result
  }

  /// The name of a function, past its opening bracket; nil where a path begins.
  private mutating func functionName() -> String? {
    let before = parser.cursor
    let name = String(decoding: parser.cursor.word(), as: UTF8.self)
    if !name.isEmpty, name != "text", name != "node", parser.cursor.take("(") { return name }
    parser.cursor = before
    return nil
  }

  private static let functions = [
    "contains", "starts-with", "not", "position", "last", "normalize-space", "string", "concat", "text",
  ]

  private mutating func call(_ name: String) throws(SelectorError) -> Operand {
    let start = parser.cursor
    switch name {
    case "not":
      return .truth(.none([try nested { (inner) throws(SelectorError) in try inner.test() }]))
    case "position", "last":
      parser.cursor.skipSpace()
      try parser.cursor.expect(")", "after '\(name)('")
      guard name == "last" else { return .position }
      parser.cursor.skipSpace()
      guard parser.cursor.take("-") else { return .last(0) }
      parser.cursor.skipSpace()
      guard let number = parser.cursor.number() else { throw parser.cursor.unexpected("expected a number") }
      return .last(-number)
    case "contains", "starts-with":
      let operation = name == "contains" ? TextMatch.Operation.contains : .prefix
      return .truth(try nested { (inner) throws(SelectorError) in try inner.search(operation, at: start) })
    case "normalize-space", "string":
      var value = try nested { (inner) throws(SelectorError) in try inner.argument() }
      if name == "normalize-space" { value.isCollapsed = true }
      return .value(value)
    case "concat":
      return .value(try nested { (inner) throws(SelectorError) in try inner.spaced(at: start) })
    default:
      throw start.unexpected(
        "'\(name)()' is not read",
        remedy: NearestName.advice(for: name, among: Self.functions)
          ?? "known are \(Self.functions.joined(separator: "(), "))()")
    }
  }

  /// The value in the brackets of a function; the node itself where there is none.
  private mutating func argument() throws(SelectorError) -> Value {
    parser.cursor.skipSpace()
    guard parser.cursor.peek() != UInt8(ascii: ")") else { return Value() }
    let start = parser.cursor
    guard case .value(let value) = try operand() else {
      throw start.unexpected("expected a text of the page")
    }
    return value
  }

  /// `concat(' ', @class, ' ')`, the only use of it that is read.
  private mutating func spaced(at start: SelectorCursor) throws(SelectorError) -> Value {
    let remedy = "only concat(' ', @class, ' ') is read"
    guard case .literal([0x20]) = try operand() else {
      throw start.unexpected("concat() of this", remedy: remedy)
    }
    parser.cursor.skipSpace()
    try parser.cursor.expect(",", "in concat()")
    guard case .value(var value) = try operand() else {
      throw start.unexpected("concat() of this", remedy: remedy)
    }
    parser.cursor.skipSpace()
    try parser.cursor.expect(",", "in concat()")
    guard case .literal([0x20]) = try operand() else {
      throw start.unexpected("concat() of this", remedy: remedy)
    }
    value.isSpaced = true
    return value
  }

  /// The two arguments of `contains()` or `starts-with()`.
  private mutating func search(
    _ operation: TextMatch.Operation, at start: SelectorCursor
  ) throws(SelectorError) -> NodeTest {
    guard case .value(let value) = try operand() else {
      throw start.unexpected("expected a text of the page")
    }
    parser.cursor.skipSpace()
    try parser.cursor.expect(",", "between the texts")
    guard case .literal(let text) = try operand() else { throw start.unexpected("expected a text in quotes") }
    if value.isSpaced {
      let words = TextMatch.collapsed(text[...])
      guard operation == .contains, text == [0x20] + words + [0x20], !words.contains(0x20) else {
        throw start.unexpected("expected one class between spaces", remedy: "write ' name '")
      }
      return try test(value, TextMatch(operation: .word, value: words), at: start)
    }
    // Every text contains the empty one.
    guard !text.isEmpty else { return try existence(value, at: start) }
    return try test(value, TextMatch(operation: operation, value: text), at: start)
  }

  private mutating func value() throws(SelectorError) -> Value {
    if parser.cursor.peek() == UInt8(ascii: "/") {
      throw parser.cursor.unexpected(
        "a condition's path begins at its element", remedy: "write .// before it")
    }
    var value = Value()
    if parser.cursor.peek() == UInt8(ascii: "."), parser.cursor.peek(1) != UInt8(ascii: ".") {
      parser.cursor.advance()
      guard parser.cursor.peek() == UInt8(ascii: "/") else { return value }
    }
    let start = parser.cursor
    (value.steps, value.terminal) = try parser.path()
    guard !value.steps.contains(where: \.isNearest) else {
      throw start.unexpected("the position of a sibling is not read in a condition")
    }
    return value
  }

  // MARK: Tests

  private func existence(_ value: Value, at start: SelectorCursor) throws(SelectorError) -> NodeTest {
    if value.terminal == .element {
      return value.steps.isEmpty ? .element : .has([NodePath(steps: value.steps)])
    }
    return try test(value, TextMatch(operation: .exists), at: start)
  }

  private func test(_ value: Value, _ match: TextMatch, at start: SelectorCursor) throws(SelectorError)
    -> NodeTest
  {
    if value.isSpaced, match.operation != .word, match.operation != .exists {
      throw start.unexpected("concat() is read in contains() only")
    }
    var match = match
    let test: NodeTest
    switch value.terminal {
    case .attribute(let name):
      match.isCollapsed = value.isCollapsed && match.operation != .exists
      test = .attribute(name, match)
    case .text:
      match.value = Self.collapsed(match)
      test = .ownText(match)
    case .element:
      match.value = Self.collapsed(match)
      test = .text(match)
    }
    guard !value.steps.isEmpty else { return test }
    var steps = value.steps
    steps[steps.count - 1].tests.append(test)
    return .has([NodePath(steps: steps)])
  }

  /// The text looked for as texts of elements are: white space is one space, and none at the ends counts.
  private static func collapsed(_ match: TextMatch) -> [UInt8] {
    TextMatch.collapsed(match.value[...])
  }
}
