/// Finds what selectors mean in one page.
///
/// A step is taken for all nodes at once, by passes over the flat arrays of the tree, so that a selector takes
/// time in proportion to the nodes times its steps and tests: none is tried again from another node.
struct NodeMatcher {
  let tree: PageTree
  let extras: ExtraAttributes
  /// For each node the element before it with the same parent, or -1.
  private let previous: [Int32]
  private lazy var text = DocumentText(tree)
  private lazy var places = SiblingPlaces(tree)

  /// - Complexity: O(nodes).
  init(_ tree: PageTree, extras: ExtraAttributes) {
    self.tree = tree
    self.extras = extras
    var previous = [Int32](repeating: -1, count: tree.count)
    var last = [Int32](repeating: -1, count: tree.count)
    for node in 1..<max(tree.count, 1) where tree.tags[node] != .text {
      let parent = tree.parent(node)
      previous[node] = last[parent]
      last[parent] = Int32(truncatingIfNeeded: node)
    }
    self.previous = previous
  }

  /// The elements that match, in the order of the page, each with what its value is read from.
  /// - Complexity: O(nodes · steps and tests, and bytes of the attributes and texts they look at).
  mutating func matches(_ selector: NodeSelector) -> [(node: Int, value: NodeSelector.Value)] {
    var values = [NodeSelector.Value?](repeating: nil, count: tree.count)
    for alternative in selector.alternatives {
      let set = ends(of: alternative.path)
      for node in 1..<max(tree.count, 1) where set[node] && values[node] == nil {
        values[node] = alternative.value
      }
    }
    return values.enumerated().compactMap { node, value in value.map { (node, $0) } }
  }

  // MARK: Paths

  /// A mark for each node.
  private typealias Marks = [Bool]

  private var noMarks: Marks { Marks(repeating: false, count: tree.count) }

  private var allElements: Marks {
    var marks = tree.tags.map { $0 != .text }
    if !marks.isEmpty { marks[0] = false }
    return marks
  }

  private mutating func ends(of path: NodePath) -> Marks {
    var marks = noMarks
    if !marks.isEmpty { marks[0] = true }
    for step in path.steps {
      if step.isNearest {
        marks = nearest(step.axis, from: marks, to: passing(allElements, step.tests))
      } else {
        marks = passing(reached(from: marks, by: step.axis), step.tests)
      }
    }
    return marks
  }

  /// The nodes from which `path` leads to some node.
  private mutating func starts(of path: NodePath) -> Marks {
    var marks = allElements
    for (index, step) in path.steps.enumerated().reversed() {
      let passed = passing(allElements, step.tests)
      marks = index == path.steps.count - 1 ? passed : Self.both(marks, passed)
      marks = reaching(marks, by: step.axis)
    }
    return marks
  }

  private static func both(_ left: Marks, _ right: Marks) -> Marks {
    var marks = left
    for index in marks.indices where !right[index] { marks[index] = false }
    return marks
  }

  private func reached(from marks: Marks, by axis: NodeStep.Axis) -> Marks {
    switch axis {
    case .itself: marks
    case .child: children(marks)
    case .descendant: descendants(marks, withSelf: false)
    case .descendantOrSelf: descendants(marks, withSelf: true)
    case .parent: parents(marks)
    case .ancestor: ancestors(marks, withSelf: false)
    case .nextSibling: following(marks, adjacent: true)
    case .followingSibling: following(marks, adjacent: false)
    case .precedingSibling: preceding(marks, adjacent: false)
    }
  }

  /// The nodes from which a step by `axis` reaches one of `marks`.
  private func reaching(_ marks: Marks, by axis: NodeStep.Axis) -> Marks {
    switch axis {
    case .itself: marks
    case .child: parents(marks)
    case .descendant: ancestors(marks, withSelf: false)
    case .descendantOrSelf: ancestors(marks, withSelf: true)
    case .parent: children(marks)
    case .ancestor: descendants(marks, withSelf: false)
    case .nextSibling: preceding(marks, adjacent: true)
    case .followingSibling: preceding(marks, adjacent: false)
    case .precedingSibling: following(marks, adjacent: false)
    }
  }

  private func children(_ marks: Marks) -> Marks {
    var out = noMarks
    for node in 1..<max(tree.count, 1) where tree.tags[node] != .text && marks[tree.parent(node)] {
      out[node] = true
    }
    return out
  }

  private func descendants(_ marks: Marks, withSelf: Bool) -> Marks {
    // Whether the node or one above it is marked: parents come before their children.
    var below = marks
    var out = withSelf ? marks : noMarks
    for node in 1..<max(tree.count, 1) where below[tree.parent(node)] {
      below[node] = true
      if tree.tags[node] != .text { out[node] = true }
    }
    return out
  }

  private func parents(_ marks: Marks) -> Marks {
    var out = noMarks
    for node in 1..<max(tree.count, 1) where marks[node] { out[tree.parent(node)] = true }
    return out
  }

  private func ancestors(_ marks: Marks, withSelf: Bool) -> Marks {
    var out = noMarks
    for node in stride(from: tree.count - 1, to: 0, by: -1) where marks[node] || out[node] {
      out[tree.parent(node)] = true
    }
    if withSelf { for node in out.indices where marks[node] { out[node] = true } }
    return out
  }

  private func following(_ marks: Marks, adjacent: Bool) -> Marks {
    var out = noMarks
    for node in out.indices {
      let before = Int(previous[node])
      if before >= 0, marks[before] || (!adjacent && out[before]) { out[node] = true }
    }
    return out
  }

  private func preceding(_ marks: Marks, adjacent: Bool) -> Marks {
    var out = noMarks
    for node in out.indices.reversed() {
      let before = Int(previous[node])
      if before >= 0, marks[node] || (!adjacent && out[node]) { out[before] = true }
    }
    return out
  }

  /// The siblings of `targets` that are the closest to one of `marks`, after or before it.
  private func nearest(_ axis: NodeStep.Axis, from marks: Marks, to targets: Marks) -> Marks {
    var out = noMarks
    // Whether one that was marked has met no target yet.
    var isOpen = noMarks
    if axis == .followingSibling {
      for node in out.indices {
        let before = Int(previous[node])
        guard before >= 0 else { continue }
        isOpen[node] = marks[before] || (isOpen[before] && !targets[before])
        out[node] = isOpen[node] && targets[node]
      }
    } else {
      for node in out.indices.reversed() {
        let before = Int(previous[node])
        guard before >= 0 else { continue }
        isOpen[before] = marks[node] || (isOpen[node] && !targets[node])
        out[before] = isOpen[before] && targets[before]
      }
    }
    return out
  }

  // MARK: Tests

  private mutating func passing(_ candidates: Marks, _ tests: [NodeTest]) -> Marks {
    tests.reduce(candidates) { marks, test in Self.both(marks, truth(of: test, among: marks)) }
  }

  /// Where `test` holds; told only where `candidates` are.
  private mutating func truth(of test: NodeTest, among candidates: Marks) -> Marks {
    switch test {
    case .matches(let paths): return union(paths) { $0.ends(of: $1) }
    case .has(let paths): return union(paths) { $0.starts(of: $1) }
    case .all(let tests):
      return tests.reduce(candidates) { Self.both($0, truth(of: $1, among: candidates)) }
    case .any(let tests): return any(tests, among: candidates)
    case .none(let tests): return any(tests, among: candidates).map { !$0 }
    case .position(let position): return positions(position, among: candidates)
    case .ownText(let match): return parents(text.textNodes(match))
    case .text(let match):
      let found = text.finder(match)
      return tree.tags.indices.map { candidates[$0] && found.matches($0) }
    default:
      if case .place = test { places.fill() }
      var out = noMarks
      for node in out.indices where candidates[node] { out[node] = holds(test, node) }
      return out
    }
  }

  private mutating func union(_ paths: [NodePath], _ nodes: (inout Self, NodePath) -> Marks) -> Marks {
    var out = noMarks
    for path in paths {
      let marks = nodes(&self, path)
      for node in out.indices where marks[node] { out[node] = true }
    }
    return out
  }

  private mutating func any(_ tests: [NodeTest], among candidates: Marks) -> Marks {
    var out = noMarks
    for test in tests {
      let truth = truth(of: test, among: candidates)
      for node in out.indices where truth[node] { out[node] = true }
    }
    return out
  }

  private func positions(_ position: StepPosition, among candidates: Marks) -> Marks {
    var counts = [Int32](repeating: 0, count: tree.count)
    var places = counts
    for node in 1..<max(tree.count, 1) where candidates[node] {
      counts[tree.parent(node)] += 1
      places[node] = counts[tree.parent(node)]
    }
    var out = noMarks
    for node in 1..<max(tree.count, 1) where candidates[node] {
      out[node] = position.contains(Int(places[node]), of: Int(counts[tree.parent(node)]))
    }
    return out
  }

  /// The tests that look at one node alone.
  private mutating func holds(_ test: NodeTest, _ node: Int) -> Bool {
    switch test {
    case .element: node > 0
    case .tag(let tag): tree.tags[node] == tag && node > 0
    case .name(let name):
      tree.tags[node] == .other && node > 0 && tree.name(of: node).utf8.elementsEqual(name)
    case .attribute(let name, let match): value(of: name, node).map { match.matches($0) } ?? false
    case .place(let place): place.contains(places.index(of: node, place))
    case .root: tree.tags[node] == .html && tree.parent(node) == 0
    case .empty:
      !tree.children(of: node).contains { child in
        tree.tags[child] != .text || tree.bytes[tree.textRange(child)].contains { $0 > 0x20 }
      }
    case .text, .ownText, .matches, .has, .all, .any, .none, .position: false
    }
  }

  private func value(of name: [UInt8], _ node: Int) -> ArraySlice<UInt8>? {
    guard node > 0, let attribute = extras.attribute(named: name) else { return nil }
    return tree.attribute(attribute, of: node)
  }
}
