/// What each element of a page inherits from the elements around it, told in one pass.
struct ElementContext {
  /// For each node what is true of it or of an element around it.
  let surroundings: [Surroundings]
  /// For each node the number of elements around it, 65 535 at most.
  let depths: [UInt16]
  /// For each element a hash of its tag and classes, of use on this page only: siblings of one kind share it.
  let signatures: [UInt32]
  /// For each node what the words of its class and id attributes, and of those around it, say for content.
  let words: [WordEvidence]

  /// - Complexity: O(nodes and bytes of class and id attributes).
  init(_ tree: PageTree, _ survey: ElementSurvey, scores: ClassWordScores) {
    let count = tree.count
    var surroundings = [Surroundings](repeating: [], count: count)
    var depths = [UInt16](repeating: 0, count: count)
    var signatures = [UInt32](repeating: 0, count: count)
    var words = [WordEvidence](repeating: WordEvidence(), count: count)
    // A page has few names, on many elements.
    let nameScores = tree.classNames.ranges.map { range in
      var score: Float = 0
      ClassWords.forEach(tree.bytes[Int(range.start)..<Int(range.end)]) { score += scores.score(of: $0) }
      return score
    }
    for node in 1..<max(count, 1) {
      let parent = tree.parent(node)
      let tag = tree.tags[node]
      depths[node] = depths[parent] == .max ? .max : depths[parent] + 1
      var around = surroundings[parent]
      if tag == .text {
        surroundings[node] = around
        words[node] = words[parent]
        continue
      }
      var own: Float = 0
      var signature = UInt32(tag.rawValue) &+ 1
      if tree.hasAttributes(node) {
        tree.forEachAttribute(of: node) { name, value in
          switch name {
          // Each distinct value is kept once, so that its place tells it.
          case .class: signature = signature &* 0x9E37_79B1 ^ UInt32(truncatingIfNeeded: value.lowerBound)
          case .itemprop:
            if tree.bytes[value].elementsEqual("articleBody".utf8) { around.insert(.articleBody) }
          default: break
          }
        }
        tree.forEachClassName(of: node) { own += nameScores[$0] }
      }
      around.formUnion(Surroundings(tag))
      if survey.rules[node] >= 0 {
        around.formUnion(Surroundings(ChromeRule.all[Int(survey.rules[node])].cls))
      }
      surroundings[node] = around
      signatures[node] = signature
      words[node] = WordEvidence(own: own, below: words[parent])
    }
    self.surroundings = surroundings
    self.depths = depths
    self.signatures = signatures
    self.words = words
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
