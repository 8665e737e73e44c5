/// What of a page a user means: a compiled CSS selector or XPath.
struct NodeSelector: Sendable, Hashable {
  /// Each matches by itself: the parts between the commas, or the bars of XPath.
  var alternatives: [Alternative]

  struct Alternative: Sendable, Hashable {
    /// From the root of the page.
    var path: NodePath
    var value = Value.element
  }

  /// What of a matched element is read as its value.
  enum Value: Sendable, Hashable {
    /// Its text or, of elements that keep their value there, an attribute.
    case element
    /// An attribute, by its name in lower case.
    case attribute([UInt8])
    /// The texts directly in it.
    case ownText
  }
}

/// A way from a node to others, step by step.
struct NodePath: Sendable, Hashable {
  var steps: [NodeStep]
}

/// One step: in a direction, to the nodes that pass all tests.
struct NodeStep: Sendable, Hashable {
  enum Axis: Sendable, Hashable {
    case itself, child, descendant, descendantOrSelf, parent, ancestor
    /// The element right after.
    case nextSibling
    case followingSibling, precedingSibling
  }

  var axis: Axis
  var tests: [NodeTest] = []
  /// Whether of siblings only the closest that passes is meant.
  var isNearest = false
}

/// A question about one node.
indirect enum NodeTest: Sendable, Hashable {
  case element
  case tag(HTMLTag)
  /// An element without a tag of its own, by its name in lower case.
  case name([UInt8])
  /// The name in lower case.
  case attribute([UInt8], TextMatch)
  case place(SiblingPlace)
  case position(StepPosition)
  case root
  /// No element and no text in it.
  case empty
  /// All text in the node.
  case text(TextMatch)
  /// One of the texts directly in the node.
  case ownText(TextMatch)
  /// The node is at the end of one of these paths, from the root.
  case matches([NodePath])
  /// One of these paths leads from the node somewhere.
  case has([NodePath])
  case all([NodeTest])
  case any([NodeTest])
  case none([NodeTest])
}

/// How a text is compared: as bytes of UTF-8.
struct TextMatch: Sendable, Hashable {
  enum Operation: Sendable, Hashable {
    case exists, equals, word, dashPrefix, prefix, suffix, contains
  }

  var operation: Operation
  var value: [UInt8] = []
  /// Letters of ASCII only.
  var ignoresCase = false
  /// White space collapsed and trimmed before.
  var isCollapsed = false

  func matches(_ text: ArraySlice<UInt8>) -> Bool {
    if isCollapsed { return TextMatch(operation: operation, value: value).matches(Self.collapsed(text)[...]) }
    switch operation {
    case .exists: return true
    case .equals: return text.count == value.count && starts(text)
    case .dashPrefix:
      return starts(text)
        && (text.count == value.count || text[text.startIndex + value.count] == UInt8(ascii: "-"))
    case .prefix: return !value.isEmpty && starts(text)
    case .suffix: return !value.isEmpty && starts(text.suffix(value.count)) && text.count >= value.count
    case .contains:
      guard !value.isEmpty, text.count >= value.count else { return false }
      return (text.startIndex...(text.endIndex - value.count)).contains { starts(text[$0...]) }
    case .word: return !value.isEmpty && hasWord(text)
    }
  }

  private func hasWord(_ text: ArraySlice<UInt8>) -> Bool {
    var index = text.startIndex
    while index < text.endIndex {
      while index < text.endIndex, isSpace(text[index]) { index += 1 }
      let start = index
      while index < text.endIndex, !isSpace(text[index]) { index += 1 }
      if index - start == value.count, starts(text[start...]) { return true }
    }
    return false
  }

  private func starts(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= value.count else { return false }
    var index = text.startIndex
    for byte in value {
      if ignoresCase ? lowered(text[index]) != lowered(byte) : text[index] != byte { return false }
      index += 1
    }
    return true
  }

  private func lowered(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

  static func collapsed(_ text: ArraySlice<UInt8>) -> [UInt8] {
    trimmedText(text).map { Array($0.utf8) } ?? []
  }
}

/// Which of its siblings a node is, as `:nth-child(an+b)` counts.
struct SiblingPlace: Sendable, Hashable {
  var step: Int
  var offset: Int
  var isFromEnd = false
  /// Whether only siblings of the same name count.
  var isOfType = false

  /// - Parameter index: From 1.
  func contains(_ index: Int) -> Bool {
    let distance = index - offset
    return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
  }
}

/// Which of the children that pass the tests before a node is, as XPath's `position()` counts.
struct StepPosition: Sendable, Hashable {
  enum Comparison: Sendable, Hashable { case equal, unequal, less, lessOrEqual, greater, greaterOrEqual }

  var comparison = Comparison.equal
  /// What the position is compared with: this, or where `isFromLast` the number of nodes plus this.
  var number: Int
  var isFromLast = false

  /// - Parameters:
  ///   - position: From 1.
  ///   - count: How many there are.
  func contains(_ position: Int, of count: Int) -> Bool {
    let other = isFromLast ? count + number : number
    return switch comparison {
    case .equal: position == other
    case .unequal: position != other
    case .less: position < other
    case .lessOrEqual: position <= other
    case .greater: position > other
    case .greaterOrEqual: position >= other
    }
  }
}
