/// Compiles a subset of XPath 1.0 location paths.
///
/// Absolute paths of `/` and `//`, names and `*`, the axes child, descendant, descendant-or-self, self, parent,
/// ancestor, following-sibling and preceding-sibling, `.` and `..`, predicates (see `XPathPredicateParser`),
/// `|` between paths; `/@name` or `/text()` at the end of a path that is read for its value.
struct XPathParser {
  var cursor: SelectorCursor
  var depth = 0

  /// Where a path ends.
  enum Terminal: Hashable {
    case element
    case attribute([UInt8])
    case text
  }

  /// - Complexity: O(*n*).
  static func selector(_ text: some Sequence<UInt8>) throws(SelectorError) -> NodeSelector {
    var parser = XPathParser(cursor: try SelectorCursor(text))
    var alternatives: [NodeSelector.Alternative] = []
    repeat { alternatives.append(try parser.alternative()) } while parser.cursor.take("|")
    guard parser.cursor.isAtEnd else { throw parser.cursor.unexpected("the path does not end") }
    return NodeSelector(alternatives: alternatives)
  }

  private mutating func alternative() throws(SelectorError) -> NodeSelector.Alternative {
    cursor.skipSpace()
    if cursor.peek() == UInt8(ascii: "(") {
      throw cursor.unexpected(
        "a path in brackets is not read", remedy: "write the path alone; positions count among siblings")
    }
    _ = cursor.take(".")
    guard cursor.peek() == UInt8(ascii: "/") else {
      throw cursor.unexpected("a path begins with '/' or '//'", remedy: "write // before it")
    }
    let (steps, terminal) = try path()
    cursor.skipSpace()
    let value: NodeSelector.Value =
      switch terminal {
      case .element: .element
      case .attribute(let name): .attribute(name)
      case .text: .ownText
      }
    return NodeSelector.Alternative(path: NodePath(steps: steps), value: value)
  }

  /// A path from here; one that begins with a slash begins at the context, which the caller has checked.
  mutating func path() throws(SelectorError) -> (steps: [NodeStep], terminal: Terminal) {
    var steps: [NodeStep] = []
    if cursor.take("//") {
      steps.append(NodeStep(axis: .descendantOrSelf))
    } else {
      _ = cursor.take("/")
    }
    while true {
      cursor.skipSpace()
      if cursor.take("@") { return (steps, .attribute(try attributeName())) }
      if cursor.take("attribute::") { return (steps, .attribute(try attributeName())) }
      if cursor.take("text()") { return (steps, .text) }
      steps.append(try step())
      cursor.skipSpace()
      if cursor.take("//") {
        steps.append(NodeStep(axis: .descendantOrSelf))
      } else if !cursor.take("/") {
        return (steps, .element)
      }
    }
  }

  mutating func attributeName() throws(SelectorError) -> [UInt8] {
    let name = cursor.word() + (cursor.peek() == UInt8(ascii: ":") ? namespaced() : [])
    guard !name.isEmpty else { throw cursor.unexpected("expected the name of an attribute") }
    if name.asciiLowercased == Array("style".utf8) {
      throw cursor.unexpected(
        "'style' is not kept of a page", remedy: "of styles only display:none is known: write @hidden")
    }
    return name.asciiLowercased
  }

  private mutating func namespaced() -> [UInt8] {
    cursor.advance()
    return [UInt8(ascii: ":")] + cursor.word()
  }

  private static let axes: [(name: StaticString, axis: NodeStep.Axis)] = [
    ("child::", .child), ("descendant::", .descendant), ("descendant-or-self::", .descendantOrSelf),
    ("self::", .itself), ("parent::", .parent), ("ancestor::", .ancestor),
    ("following-sibling::", .followingSibling), ("preceding-sibling::", .precedingSibling),
  ]

  private mutating func step() throws(SelectorError) -> NodeStep {
    if cursor.take("..") { return NodeStep(axis: .parent) }
    if cursor.peek() == UInt8(ascii: "."), !cursor.isWord(cursor.peek(1)) {
      cursor.advance()
      return NodeStep(axis: .itself)
    }
    var axis = NodeStep.Axis.child
    for known in Self.axes where cursor.take(known.name) {
      axis = known.axis
      break
    }
    var step = NodeStep(axis: axis, tests: [try nodeTest()])
    cursor.skipSpace()
    while cursor.take("[") {
      let start = cursor
      depth += 1
      guard depth <= SelectorCursor.maximumDepth else {
        throw cursor.unexpected("brackets are nested too deep")
      }
      var predicate = XPathPredicateParser(parser: self)
      let test = try predicate.test()
      self = predicate.parser
      depth -= 1
      cursor.skipSpace()
      try cursor.expect("]", "at the end of a condition")
      cursor.skipSpace()
      try add(test, to: &step, at: start)
    }
    return step
  }

  private mutating func nodeTest() throws(SelectorError) -> NodeTest {
    if cursor.take("*") || cursor.take("node()") { return .element }
    let start = cursor
    let name = cursor.word()
    guard !name.isEmpty else { throw cursor.unexpected("expected the name of an element") }
    if cursor.take("::") {
      throw start.unexpected(
        "this axis is not read",
        remedy: "known are " + Self.axes.map { "\($0.name)" }.joined(separator: " "))
    }
    if cursor.peek() == UInt8(ascii: "(") {
      throw start.unexpected("'\(String(decoding: name, as: UTF8.self))()' cannot be a step here")
    }
    if cursor.peek() == UInt8(ascii: ":") {
      throw start.unexpected("namespaces are not read", remedy: "leave the namespace out")
    }
    return .named(name)
  }

  /// Adds a predicate. Positions count among children, or name the nearest sibling.
  private func add(_ test: NodeTest, to step: inout NodeStep, at start: SelectorCursor) throws(SelectorError)
  {
    if step.isNearest {
      throw start.unexpected("no condition is read after the position of a sibling", remedy: "put it before")
    }
    guard test.countsPositions, step.axis != .child else { return step.tests.append(test) }
    guard step.axis == .followingSibling || step.axis == .precedingSibling,
      test == .position(StepPosition(number: 1))
    else {
      throw start.unexpected(
        "a position is not read on this axis", remedy: "positions count children; of siblings [1] is read")
    }
    step.isNearest = true
  }
}

extension NodeTest {
  /// Whether it asks for a position in the step it belongs to.
  var countsPositions: Bool {
    switch self {
    case .position: true
    case .all(let tests), .any(let tests), .none(let tests): tests.contains(where: \.countsPositions)
    default: false
    }
  }
}
