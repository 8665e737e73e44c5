/// Compiles a subset of CSS Selectors Level 4.
///
/// Types, `*`, `#id`, `.class`, `[attribute]` with all operators and the flag `i`, the four combinators, commas,
/// `:not()`, `:is()`, `:where()`, `:has()`, `:root`, `:empty`, and the `-child` and `-of-type` classes. At the
/// end of a selector that is read for its value, `::attr(name)` and `::text`.
struct CSSSelectorParser {
  private var cursor: SelectorCursor
  private var depth = 0

  /// - Complexity: O(*n*).
  static func selector(_ text: some Sequence<UInt8>) throws(SelectorError) -> NodeSelector {
    var parser = CSSSelectorParser(cursor: try SelectorCursor(text))
    var alternatives: [NodeSelector.Alternative] = []
    repeat { alternatives.append(try parser.alternative()) } while parser.cursor.take(",")
    guard parser.cursor.isAtEnd else { throw parser.cursor.unexpected("the selector does not end") }
    return NodeSelector(alternatives: alternatives)
  }

  private init(cursor: SelectorCursor) { self.cursor = cursor }

  private mutating func alternative() throws(SelectorError) -> NodeSelector.Alternative {
    cursor.skipSpace()
    let path = try path(isRelative: false)
    var value = NodeSelector.Value.element
    if cursor.take("::attr(") {
      value = .attribute(try attributeName())
      try cursor.expect(")", "after the name of an attribute")
    } else if cursor.take("::text") {
      value = .ownText
    } else if cursor.take("::") {
      throw cursor.unexpected("no such pseudo-element", remedy: "only ::attr(name) and ::text are read")
    }
    cursor.skipSpace()
    return NodeSelector.Alternative(path: path, value: value)
  }

  /// - Parameter isRelative: Whether it may begin with a combinator, as in `:has()`.
  private mutating func path(isRelative: Bool) throws(SelectorError) -> NodePath {
    cursor.skipSpace()
    var axis = NodeStep.Axis.descendant
    if isRelative, let combinator = combinator() { axis = combinator }
    var steps = [NodeStep(axis: axis, tests: try compound())]
    while true {
      let before = cursor.position
      cursor.skipSpace()
      let isSpaced = cursor.position > before
      if let combinator = combinator() {
        axis = combinator
      } else {
        guard isSpaced, startsCompound else { return NodePath(steps: steps) }
        axis = .descendant
      }
      steps.append(NodeStep(axis: axis, tests: try compound()))
    }
  }

  private mutating func combinator() -> NodeStep.Axis? {
    let axis: NodeStep.Axis
    switch cursor.peek() {
    case UInt8(ascii: ">"): axis = .child
    case UInt8(ascii: "+"): axis = .nextSibling
    case UInt8(ascii: "~"): axis = .followingSibling
    default: return nil
    }
    cursor.advance()
    cursor.skipSpace()
    return axis
  }

  private var startsCompound: Bool {
    switch cursor.peek() {
    case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "\\"): true
    case UInt8(ascii: ":"): cursor.peek(1) != UInt8(ascii: ":")
    default: cursor.isWord(cursor.peek()) && !cursor.isAtEnd
    }
  }

  private mutating func compound() throws(SelectorError) -> [NodeTest] {
    guard startsCompound else { throw cursor.unexpected("expected an element, class, id or attribute") }
    var tests: [NodeTest] = []
    if cursor.take("*") {
      tests.append(.element)
    } else if cursor.isWord(cursor.peek()) || cursor.peek() == UInt8(ascii: "\\") {
      tests.append(.named(try identifier("the name of an element")))
    }
    if cursor.peek() == UInt8(ascii: "|"), cursor.peek(1) != UInt8(ascii: "=") {
      throw cursor.unexpected("namespaces are not read", remedy: "leave the namespace out")
    }
    while true {
      switch cursor.peek() {
      case UInt8(ascii: "#"):
        cursor.advance()
        tests.append(
          .attribute(Array("id".utf8), TextMatch(operation: .equals, value: try identifier("an id"))))
      case UInt8(ascii: "."):
        cursor.advance()
        tests.append(
          .attribute(Array("class".utf8), TextMatch(operation: .word, value: try identifier("a class"))))
      case UInt8(ascii: "["): tests.append(try attribute())
      case UInt8(ascii: ":") where cursor.peek(1) != UInt8(ascii: ":"): tests.append(try pseudoClass())
      default: return tests
      }
    }
  }

  private mutating func identifier(_ what: String) throws(SelectorError) -> [UInt8] {
    var name: [UInt8] = []
    while !cursor.isAtEnd {
      if cursor.peek() == UInt8(ascii: "\\") {
        name += cursor.escape()
      } else {
        let word = cursor.word()
        if word.isEmpty { break }
        name += word
      }
    }
    guard !name.isEmpty else { throw cursor.unexpected("expected \(what)") }
    return name
  }

  // MARK: Attributes

  private mutating func attributeName() throws(SelectorError) -> [UInt8] {
    cursor.skipSpace()
    var name = try identifier("the name of an attribute").asciiLowercased
    // HTML knows names such as xml:lang, which CSS writes with a backslash.
    if cursor.peek() == UInt8(ascii: ":"), cursor.isWord(cursor.peek(1)) {
      cursor.advance()
      name += [UInt8(ascii: ":")] + cursor.word().asciiLowercased
    }
    cursor.skipSpace()
    if name == Array("style".utf8) {
      throw cursor.unexpected(
        "'style' is not kept of a page", remedy: "of styles only display:none is known: write [hidden]")
    }
    return name
  }

  private mutating func attribute() throws(SelectorError) -> NodeTest {
    cursor.advance()
    let name = try attributeName()
    var match = TextMatch(operation: .exists)
    if cursor.take("~=") {
      match.operation = .word
    } else if cursor.take("|=") {
      match.operation = .dashPrefix
    } else if cursor.take("^=") {
      match.operation = .prefix
    } else if cursor.take("$=") {
      match.operation = .suffix
    } else if cursor.take("*=") {
      match.operation = .contains
    } else if cursor.take("=") {
      match.operation = .equals
    }
    if match.operation != .exists {
      cursor.skipSpace()
      if let text = try cursor.quoted(hasEscapes: true) {
        match.value = text
      } else {
        match.value = try identifier("a value")
      }
      cursor.skipSpace()
      if cursor.take("i") || cursor.take("I") {
        match.ignoresCase = true
      } else if !cursor.take("s") {
        _ = cursor.take("S")
      }
      cursor.skipSpace()
    }
    try cursor.expect("]", "at the end of an attribute")
    return .attribute(name, match)
  }

  // MARK: Pseudo-classes

  private static let names = [
    "not", "is", "where", "has", "root", "empty", "first-child", "last-child", "only-child", "nth-child",
    "nth-last-child", "first-of-type", "last-of-type", "only-of-type", "nth-of-type", "nth-last-of-type",
  ]

  private mutating func pseudoClass() throws(SelectorError) -> NodeTest {
    let start = cursor
    cursor.advance()
    let name = String(decoding: cursor.word().asciiLowercased, as: UTF8.self)
    let first = SiblingPlace(step: 0, offset: 1)
    var last = first
    last.isFromEnd = true
    switch name {
    case "not": return .none([.matches(try paths(isRelative: false))])
    case "is", "where": return .matches(try paths(isRelative: false))
    case "has": return .has(try paths(isRelative: true))
    case "root": return .root
    case "empty": return .empty
    case "first-child": return .place(first)
    case "last-child": return .place(last)
    case "only-child": return .all([.place(first), .place(last)])
    case "first-of-type": return .place(first.ofType)
    case "last-of-type": return .place(last.ofType)
    case "only-of-type": return .all([.place(first.ofType), .place(last.ofType)])
    case "nth-child": return .place(try place())
    case "nth-last-child": return .place(try place().fromEnd)
    case "nth-of-type": return .place(try place().ofType)
    case "nth-last-of-type": return .place(try place().fromEnd.ofType)
    default:
      let advice =
        NearestName.advice(for: name, among: Self.names) ?? "known are :" + Self.names.joined(separator: " :")
      throw start.unexpected(
        "':\(name)' is not known",
        remedy: name == "contains" ? "look for text with XPath: //p[contains(., 'text')]" : advice)
    }
  }

  private mutating func paths(isRelative: Bool) throws(SelectorError) -> [NodePath] {
    try cursor.expect("(", "after the pseudo-class")
    depth += 1
    defer { depth -= 1 }
    guard depth <= SelectorCursor.maximumDepth else {
      throw cursor.unexpected("brackets are nested too deep")
    }
    var paths: [NodePath] = []
    repeat {
      paths.append(try path(isRelative: isRelative))
      cursor.skipSpace()
    } while cursor.take(",")
    try cursor.expect(")", "at the end of the pseudo-class")
    return paths
  }

  /// `odd`, `even`, `3`, `2n`, `-n + 3`.
  private mutating func place() throws(SelectorError) -> SiblingPlace {
    try cursor.expect("(", "after the pseudo-class")
    cursor.skipSpace()
    var place = SiblingPlace(step: 0, offset: 0)
    if cursor.take("odd") {
      place = SiblingPlace(step: 2, offset: 1)
    } else if cursor.take("even") {
      place = SiblingPlace(step: 2, offset: 0)
    } else {
      let sign = sign() ?? 1
      let number = cursor.number()
      if cursor.take("n") || cursor.take("N") {
        place.step = sign * (number ?? 1)
        cursor.skipSpace()
        if let sign = self.sign() {
          cursor.skipSpace()
          guard let offset = cursor.number() else { throw cursor.unexpected("expected a number") }
          place.offset = sign * offset
        }
      } else {
        guard let number else { throw cursor.unexpected("expected a number, odd, even or an+b") }
        place.offset = sign * number
      }
    }
    cursor.skipSpace()
    if cursor.take("of") {
      throw cursor.unexpected(
        "'of' is not read here", remedy: "write :nth-of-type(), or :is() beside :nth-child()")
    }
    try cursor.expect(")", "at the end of the pseudo-class")
    return place
  }

  private mutating func sign() -> Int? { cursor.take("+") ? 1 : cursor.take("-") ? -1 : nil }
}

extension SiblingPlace {
  fileprivate var ofType: SiblingPlace {
    var place = self
    place.isOfType = true
    return place
  }

  fileprivate var fromEnd: SiblingPlace {
    var place = self
    place.isFromEnd = true
    return place
  }
}
