internal import Glibc
internal import TamisCore

/// Writes the numbers of each block of a page.
struct BlockFeatureWriter {
  static let names: [String] =
    localNames + placeNames + surroundingNames + containerNames + ruleNames + neighbourNames
  var columns: Int { Self.names.count }

  private let tree: PageTree
  private let page: PageBlocks
  private let context: ElementContext
  private let sums: BlockSums
  private let kin: Kin
  private let rules: RuleDecisions
  private let phrases: [ChromePhrases.Match?]
  private let title: [UInt8]
  private let blockCount: Int
  /// Column after column, written one number of each at a time.
  private let values: UnsafeMutableBufferPointer<Float>
  private var row = 0
  private var column = 0

  /// - Parameter values: Room for a number for each name and block, which `writeAll` fills.
  init(
    _ parts: PageAnalysis, _ context: ElementContext, _ sums: BlockSums, _ kin: Kin, _ rules: RuleDecisions,
    _ values: UnsafeMutableBufferPointer<Float>
  ) {
    tree = parts.tree
    page = parts.page
    self.context = context
    self.sums = sums
    self.kin = kin
    self.rules = rules
    phrases = parts.phrases
    title = Self.title(parts.tree)
    blockCount = parts.page.blocks.count
    self.values = values
  }

  mutating func writeAll() {
    let firstHeading = page.blocks.firstIndex { $0.kind == .heading && $0.level == 1 } ?? -1
    var lastHeading = -1
    let hashes = page.blocks.map { ClassWords.hash(page.utf8(of: $0)) }
    let isRepeatedBelow = Self.isRepeated(hashes.reversed())
    let isRepeated = Self.isRepeated(hashes)
    for index in page.blocks.indices {
      row = index
      column = 0
      let block = page.blocks[index]
      local(
        block, index, isRepeated: isRepeated[index],
        isRepeatedBelow: isRepeatedBelow[blockCount - 1 - index])
      place(index, firstHeading: firstHeading, lastHeading: lastHeading)
      surroundings(block.node)
      container(block, index)
      ruled(index)
      neighbours(of: index)
      if block.kind == .heading { lastHeading = index }
    }
  }

  /// For each hash whether it comes earlier, too.
  private static func isRepeated(_ hashes: some Collection<UInt64>) -> [Bool] {
    var seen = SeenHashes(capacity: hashes.count)
    return hashes.map { !seen.insert($0) }
  }

  /// In bytes: each block of the page is looked for in the title.
  private static let longestTitle = 4_096

  private static func title(_ tree: PageTree) -> [UInt8] {
    guard let node = (0..<tree.count).first(where: { tree.tags[$0] == .title }) else { return [] }
    return tree.text(of: node).map { Array($0.utf8.prefix(longestTitle)) } ?? []
  }

  private mutating func add(_ value: Float) {
    values[column &* blockCount &+ row] = value
    column &+= 1
  }
  private mutating func add(_ value: Bool) { add(value ? 1 : 0) }

  // MARK: The block itself

  private static let localNames = [
    "weight", "link_density", "links", "punctuation", "ends_sentence", "digits",
    "is_p", "is_div", "heading_level", "is_list_item", "is_quote", "is_code", "is_table", "is_caption",
    "phrase_whole", "phrase_begin", "phrase_group", "is_repeated", "is_repeated_below", "title_likeness",
  ]

  private mutating func local(_ block: PageBlock, _ index: Int, isRepeated: Bool, isRepeatedBelow: Bool) {
    let measures = block.measures
    let phrase = phrases[index]
    add(logf(1 + Float(measures.weight)))
    add(Float(measures.linkDensity))
    add(Float(min(block.links.count, 50)))
    add(Float(measures.punctuation) * 100 / Float(max(measures.weight, 1)))
    add(measures.endsSentence)
    add(Float(measures.digits) / Float(max(measures.scalars, 1)))
    add(tree.tags[block.node] == .p)
    add(tree.tags[block.node] == .div)
    add(block.kind == .heading ? Float(block.level) : 0)
    add(block.kind == .listItem)
    add(block.kind == .quote)
    add(block.kind == .code)
    add(block.kind == .table)
    add(block.kind == .caption)
    add(phrase?.isWhole ?? false)
    add(phrase.map { !$0.isWhole } ?? false)
    add(Self.group(phrase))
    add(isRepeated)
    add(isRepeatedBelow)
    add(titleLikeness(block))
  }

  /// The kind of chrome a phrase tells, 0 for none.
  private static func group(_ phrase: ChromePhrases.Match?) -> Float {
    guard let phrase else { return 0 }
    return Float(Surroundings(phrase.cls).rawValue.trailingZeroBitCount)
  }

  /// Whether the page's title has the block's text in it: the share of the match, else 0.
  private func titleLikeness(_ block: PageBlock) -> Float {
    let utf8 = page.utf8(of: block)
    guard utf8.count >= 6, utf8.count <= title.count, title.has(utf8) else { return 0 }
    return Float(utf8.count) / Float(title.count)
  }

  // MARK: Its place on the page

  private static let placeNames = [
    "position", "prose_before", "after_first_heading", "since_heading", "last_heading_level",
    "last_heading_group", "last_heading_linked",
  ]

  private mutating func place(_ index: Int, firstHeading: Int, lastHeading: Int) {
    add(Float(index) / Float(blockCount))
    add(Float(sums.proseShare(before: index)))
    add(firstHeading < 0 ? 0 : Float(min(max(index - firstHeading, -60), 200)))
    add(lastHeading < 0 ? 60 : Float(min(index - lastHeading, 60)))
    add(lastHeading < 0 ? 0 : Float(page.blocks[lastHeading].level))
    add(lastHeading < 0 ? 0 : Self.group(phrases[lastHeading]))
    add(lastHeading < 0 ? false : page.blocks[lastHeading].measures.linkDensity > 0.5)
  }

  // MARK: The elements around it

  private static let surroundingNames =
    [
      "article", "main", "section", "nav", "aside", "header", "footer", "form", "list", "table", "figure",
      "quote", "button", "article_body", "navigation_rule", "comments_rule", "related_rule", "social_rule",
      "offer_rule", "credits_rule", "legal_rule", "hidden_rule",
    ].map { "in_\($0)" } + ["depth"] + wordNames
  /// Last among them, so that training can put its own in their place.
  static let wordNames = ["words_own", "words_decayed", "words_least", "words_greatest"]

  private mutating func surroundings(_ node: Int) {
    let facts = context[node]
    let around = facts.surroundings.rawValue
    for bit in 0..<Surroundings.count { add(around >> UInt32(bit) & 1 == 1) }
    add(Float(facts.depth))
    let words = facts.words
    add(words.own)
    add(words.decayed)
    add(words.least)
    add(words.greatest)
  }

  // MARK: The elements that hold it

  private static let containerNames =
    [1, 2, 3].flatMap { level in
      ["blocks", "prose", "share", "density", "sentences", "headings", "mean", "kin", "kin_prose", "within"]
        .map { "up\(level)_\($0)" }
    } + ["kin", "kin_prose", "holder_share", "holder_density"]

  private mutating func container(_ block: PageBlock, _ index: Int) {
    let around = BlockContainers(block.node, page, tree)
    container(around.first, index)
    container(around.second, index)
    container(around.third, index)
    addKin(of: block.node)
    // The nearest article, main or section.
    var holder = block.node
    while holder > 0, !Self.isHolder(tree.tags[holder]) { holder = tree.parent(holder) }
    let sum = sums.sum(page.range(of: max(holder, 0), in: tree))
    add(Float(sums.total.prose > 0 ? sum.prose / sums.total.prose : 0))
    add(Float(sum.weight > 0 ? 1 - sum.prose / sum.weight : 0))
  }

  private mutating func container(_ level: BlockContainers.Level, _ index: Int) {
    let range = level.blocks
    let sum = sums.sum(range)
    let count = Float(max(range.count, 1))
    add(logf(1 + Float(range.count)))
    add(logf(1 + Float(sum.prose)))
    add(Float(sums.total.prose > 0 ? sum.prose / sums.total.prose : 0))
    add(Float(sum.weight > 0 ? 1 - sum.prose / sum.weight : 0))
    add(Float(sum.sentences) / count)
    add(Float(sum.headings) / count)
    add(logf(1 + Float(sum.weight) / count))
    addKin(of: level.node)
    add(Float(index - range.lowerBound) / count)
  }

  private static func isHolder(_ tag: HTMLTag) -> Bool {
    tag == .article || tag == .main || tag == .section || tag == .body
  }

  private mutating func addKin(of node: Int) {
    let found = kin.of(node)
    add(logf(1 + Float(found.elements)))
    add(logf(1 + Float(found.meanProse)))
  }

  // MARK: What the rules make of it

  private static let ruleNames = [
    "chrome_keeps", "rules_keep", "in_core", "in_candidate", "candidate_share", "candidate_distance",
  ]

  private mutating func ruled(_ index: Int) {
    add(rules.chrome.isKept(index))
    add(rules.all.isKept(index))
    guard let candidate = rules.candidate else {
      for _ in 0..<4 { add(0) }
      return
    }
    let whole = candidate.whole
    add(candidate.core.contains(index))
    add(whole.contains(index))
    add(Float(sums.total.prose > 0 ? sums.sum(whole).prose / sums.total.prose : 0))
    let distance =
      index < whole.lowerBound ? index - whole.lowerBound : max(0, index - whole.upperBound + 1)
    add(Float(min(max(distance, -50), 50)))
  }

  // MARK: The blocks beside it

  private static let neighbourNames =
    [-2, -1, 1, 2].flatMap { step in
      ["weight", "density", "sentence", "heading", "phrase"].map { "near\(step)_\($0)" }
    } + ["before_prose", "after_prose", "before_density", "after_density"]

  private mutating func neighbours(of index: Int) {
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
}
