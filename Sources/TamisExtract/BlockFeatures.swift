internal import Glibc
internal import TamisCore

/// What the block model looks at: a row of numbers for each block of a page.
///
/// The order of the features is part of the model: `names` is recorded with it, and a model trained with
/// other names is refused.
struct BlockFeatures {
  /// The rows one after the other, `count` numbers each.
  private(set) var values: [Float]
  static let count = names.count

  static let names: [String] =
    localNames + surroundingNames + containerNames + heuristicNames + neighbourNames + pageNames

  private let tree: PageTree
  private let page: PageBlocks
  private let survey: ElementSurvey
  private let sums: BlockSums
  private let title: [UInt8]

  /// - Complexity: O(nodes and blocks · depth).
  init(
    _ tree: PageTree, _ page: PageBlocks, _ survey: ElementSurvey, phrases: [ChromePhrases.Match?],
    decisions: BlockDecisions, candidate: MainContent.Candidate?, evidence: PageEvidence
  ) {
    self.tree = tree
    self.page = page
    self.survey = survey
    sums = BlockSums(page)
    title =
      (0..<tree.count).first { tree.tags[$0] == .title }.flatMap { tree.text(of: $0) }.map { Array($0.utf8) }
      ?? []
    values = []
    values.reserveCapacity(page.blocks.count * Self.count)
    let kin = Kin(tree, page, survey, sums)
    let pageRow = evidence.features(page, sums)
    let firstHeading = page.blocks.firstIndex { $0.kind == .heading && $0.level == 1 } ?? -1
    var lastHeading = -1
    var seen: Set<Int> = []
    for index in page.blocks.indices {
      let block = page.blocks[index]
      if block.kind == .heading { lastHeading = index }
      local(block, index, phrases[index], isRepeated: !seen.insert(textHash(block)).inserted)
      place(index, firstHeading: firstHeading, lastHeading: lastHeading)
      surroundings(block.node)
      container(block, kin)
      heuristic(index, decisions, candidate)
      neighbours(of: index, phrases)
      values.append(contentsOf: pageRow)
    }
  }

  /// The row of a block.
  func row(_ block: Int) -> ArraySlice<Float> { values[(block * Self.count)..<((block + 1) * Self.count)] }

  private func textHash(_ block: PageBlock) -> Int {
    Int(truncatingIfNeeded: ClassWords.hash(page.utf8(of: block)))
  }

  // MARK: The block itself

  private static let localNames = [
    "weight", "link_density", "links", "words", "word_length", "punctuation", "ends_sentence", "digits",
    "wide",
    "is_p", "is_div", "is_heading", "heading_level", "is_list_item", "is_quote", "is_code", "is_table",
    "is_caption",
    "phrase_whole", "phrase_begin", "phrase_social", "phrase_comments", "phrase_related", "phrase_nav",
    "phrase_credits", "phrase_legal", "phrase_offer", "is_repeated",
    "position", "prose_before", "after_first_heading", "since_heading",
  ]

  private mutating func local(
    _ block: PageBlock, _ index: Int, _ phrase: ChromePhrases.Match?, isRepeated: Bool
  ) {
    let measures = block.measures
    let scalars = Float(max(measures.scalars, 1))
    add(logf(1 + Float(measures.weight)))
    add(Float(measures.linkDensity))
    add(Float(min(block.links.count, 50)))
    add(Float(min(measures.words, 300)))
    add(scalars / Float(max(measures.words, 1)))
    add(Float(measures.punctuation) * 100 / scalars)
    add(measures.endsSentence)
    add(Float(measures.digits) / scalars)
    add(Float(measures.wideScalars) / scalars)
    add(tree.tags[block.node] == .p)
    add(tree.tags[block.node] == .div)
    add(block.kind == .heading)
    add(block.kind == .heading ? Float(block.level) : 0)
    add(block.kind == .listItem)
    add(block.kind == .quote)
    add(block.kind == .code)
    add(block.kind == .table)
    add(block.kind == .caption)
    add(phrase?.isWhole ?? false)
    add(phrase.map { !$0.isWhole } ?? false)
    let group = phrase.map { Surroundings($0.cls) } ?? []
    add(group == .socialRule)
    add(group == .commentsRule)
    add(group == .relatedRule)
    add(group == .navigationRule)
    add(group == .creditsRule)
    add(group == .legalRule)
    add(group == .offerRule)
    add(isRepeated)
  }

  private mutating func place(_ index: Int, firstHeading: Int, lastHeading: Int) {
    add(Float(index) / Float(page.blocks.count))
    add(Float(sums.proseShare(before: index)))
    add(firstHeading < 0 ? 0 : Float(min(max(index - firstHeading, -60), 200)))
    add(lastHeading < 0 ? 60 : Float(min(index - lastHeading, 60)))
  }

  // MARK: The elements around it

  private static let surroundingNames =
    Surroundings.all.map { "around_\($0.rawValue.trailingZeroBitCount)" }
    + ["depth", "words_own", "words_decayed", "words_least", "words_greatest"]

  private mutating func surroundings(_ node: Int) {
    let around = survey.surroundings[node]
    for one in Surroundings.all { add(around.contains(one)) }
    add(Float(survey.depths[node]))
    let words = survey.words[node]
    add(words.own)
    add(words.decayed)
    add(words.least)
    add(words.greatest)
  }

  // MARK: The elements that hold it

  private static let containerNames =
    [1, 2, 3].flatMap { level in
      ["blocks", "prose", "share", "density", "sentences", "headings", "mean", "kin", "kin_prose"].map {
        "up\(level)_\($0)"
      }
    } + ["kin", "kin_prose", "body_share", "body_density"]

  private mutating func container(_ block: PageBlock, _ kin: Kin) {
    var node = block.node
    var range = page.range(of: node, in: tree)
    for _ in 1...3 {
      // Up to the next element that holds more than this one.
      var outer = range
      while node > 0, outer == range {
        node = tree.parent(node)
        outer = node >= 0 ? page.range(of: max(node, 0), in: tree) : range
      }
      range = outer
      let sum = sums.sum(range)
      add(logf(1 + Float(range.count)))
      add(logf(1 + Float(sum.prose)))
      add(Float(sums.total.prose > 0 ? sum.prose / sums.total.prose : 0))
      add(Float(sum.weight > 0 ? 1 - sum.prose / sum.weight : 0))
      add(Float(sum.sentences) / Float(max(range.count, 1)))
      add(Float(sum.headings) / Float(max(range.count, 1)))
      add(logf(1 + Float(sum.weight) / Float(max(range.count, 1))))
      add(kin, max(node, 0))
    }
    add(kin, block.node)
    // The nearest article, main or section.
    var holder = block.node
    while holder > 0, ![.article, .main, .section, .body].contains(tree.tags[holder]) {
      holder = tree.parent(holder)
    }
    let sum = sums.sum(page.range(of: max(holder, 0), in: tree))
    add(Float(sums.total.prose > 0 ? sum.prose / sums.total.prose : 0))
    add(Float(sum.weight > 0 ? 1 - sum.prose / sum.weight : 0))
  }

  private mutating func add(_ kin: Kin, _ node: Int) {
    let found = kin.of(node)
    add(logf(1 + Float(found.elements)))
    add(logf(1 + Float(found.meanProse)))
  }

  // MARK: What the rules make of it

  private static let heuristicNames = [
    "rules_keep", "in_core", "in_candidate", "candidate_share", "candidate_distance", "title_likeness",
  ]

  private mutating func heuristic(
    _ index: Int, _ decisions: BlockDecisions, _ candidate: MainContent.Candidate?
  ) {
    add(decisions.isKept(index))
    guard let candidate else {
      for _ in 0..<5 { add(0) }
      return
    }
    add(candidate.core.contains(index))
    add(candidate.whole.contains(index))
    add(Float(sums.total.prose > 0 ? sums.sum(candidate.whole).prose / sums.total.prose : 0))
    let distance =
      index < candidate.whole.lowerBound
      ? index - candidate.whole.lowerBound : max(0, index - candidate.whole.upperBound + 1)
    add(Float(min(max(distance, -50), 50)))
    add(titleLikeness(index))
  }

  /// Whether the page's title has the block's text in it: the length of the match, else 0.
  private func titleLikeness(_ index: Int) -> Float {
    let utf8 = page.utf8(of: page.blocks[index])
    guard utf8.count >= 6, utf8.count <= title.count, title.firstRange(of: Array(utf8)) != nil else {
      return 0
    }
    return Float(utf8.count) / Float(title.count)
  }

  // MARK: The blocks beside it

  private static let neighbourNames =
    [-2, -1, 1, 2].flatMap { step in
      ["weight", "density", "sentence", "heading", "phrase"].map { "near\(step)_\($0)" }
    } + ["before_prose", "after_prose", "before_density", "after_density"]

  private mutating func neighbours(of index: Int, _ phrases: [ChromePhrases.Match?]) {
    for step in [-2, -1, 1, 2] {
      let near = index + step
      guard page.blocks.indices.contains(near) else {
        for _ in 0..<5 { add(-1) }
        continue
      }
      let measures = page.blocks[near].measures
      add(logf(1 + Float(measures.weight)))
      add(Float(measures.linkDensity))
      add(measures.endsSentence)
      add(page.blocks[near].kind == .heading)
      add(phrases[near] != nil)
    }
    let before = sums.sum(max(0, index - 6)..<index)
    let after = sums.sum((index + 1)..<min(page.blocks.count, index + 7))
    add(logf(1 + Float(before.prose)))
    add(logf(1 + Float(after.prose)))
    add(Float(before.weight > 0 ? 1 - before.prose / before.weight : 0))
    add(Float(after.weight > 0 ? 1 - after.prose / after.weight : 0))
  }

  // MARK: The page

  private static let pageNames = PageEvidence.names

  private mutating func add(_ value: Float) { values.append(value) }
  private mutating func add(_ value: Bool) { values.append(value ? 1 : 0) }
}
