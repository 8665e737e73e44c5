/// What each element of a page inherits from the elements around it, told in one pass.
struct ElementContext {
  /// What is known of a node.
  struct Facts {
    /// What is true of it or of an element around it.
    var surroundings: Surroundings = []
    /// For an element a hash of its tag and classes, of use on this page only: siblings of one kind share it.
    var signature: UInt32 = 0
    /// What the words of its class and id attributes and its `PurposeWords`, and those of the elements around it, say
    /// for content.
    var words = WordEvidence()
    /// The number of elements around it, 65 535 at most.
    var depth: UInt16 = 0
  }

  private let facts: [Facts]

  subscript(node: Int) -> Facts { facts[node] }

  /// - Complexity: O(nodes and bytes of class and id attributes).
  init(_ tree: PageTree, _ survey: ElementSurvey, scores: ClassWordScores) {
    // A page has few names of classes, on many elements.
    let nameScores = tree.classNames.ranges.indices.map { name in
      var score: Float = 0
      tree.classNames.forEachWord(of: name) { score += scores.score(of: $0) }
      return score
    }
    facts = [Facts](unsafeUninitializedCapacity: tree.count) { facts, count in
      count = tree.count
      guard count > 0 else { return }
      facts[0] = Facts()
      for node in 1..<count {
        facts[node] = Self.facts(
          of: node, tree, survey, nameScores, scores, parent: facts[tree.parent(node)])
      }
    }
  }

  private static func facts(
    of node: Int, _ tree: PageTree, _ survey: ElementSurvey, _ nameScores: [Float],
    _ scores: ClassWordScores, parent: Facts
  ) -> Facts {
    let tag = tree.tags[node]
    var facts = Facts()
    facts.depth = parent.depth == .max ? .max : parent.depth + 1
    facts.surroundings = parent.surroundings
    guard tag != .text else {
      facts.words = parent.words
      return facts
    }
    var own: Float = 0
    facts.signature = UInt32(tag.rawValue) &+ 1
    if tree.hasAttributes(node) {
      tree.forEachAttribute(of: node) { name, value in
        switch name {
        // Each distinct value is kept once, so that its place tells it.
        case .class:
          facts.signature = facts.signature &* 0x9E37_79B1 ^ UInt32(truncatingIfNeeded: value.lowerBound)
        case .itemprop:
          if tree.bytes[value].elementsEqual("articleBody".utf8) { facts.surroundings.insert(.articleBody) }
        default: break
        }
        if let mark = PurposeWords.mark(of: name) {
          PurposeWords.forEach(tree.bytes[value], mark: mark) { own += scores.score(of: $0) }
        }
      }
      tree.forEachClassName(of: node) { own += nameScores[$0] }
    }
    facts.surroundings.formUnion(Surroundings(tag))
    if survey.rules[node] >= 0 {
      facts.surroundings.formUnion(Surroundings(ChromeRule.all[Int(survey.rules[node])].cls))
    }
    facts.words = WordEvidence(own: own, below: parent.words)
    return facts
  }
}

/// What the class and id words of an element and of those around it say for its being content (above 0).
struct WordEvidence {
  /// The sum over the element's own words.
  var own: Float = 0
  /// The same with three quarters of what is said of the parent, and so on upwards.
  var decayed: Float = 0
  /// The least and the greatest of all elements around it.
  var least: Float = 0
  var greatest: Float = 0

  init() {}

  init(own: Float, below parent: WordEvidence) {
    let own = Swift.min(Swift.max(own, -6), 6)
    self.own = own
    decayed = own + 0.75 * parent.decayed
    least = Swift.min(parent.least, own)
    greatest = Swift.max(parent.greatest, own)
  }
}
