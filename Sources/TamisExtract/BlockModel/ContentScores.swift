internal import Glibc

/// What the block model says of a page: its type, and how likely each block is content.
struct ContentScores {
  /// The probability of each type, in the order of `PageType`.
  let types: [Float]
  /// For each block, 0...1.
  let blocks: [Float]
  /// For each block its length in words of five letters, above 0.
  let sizes: [Float]

  /// The likeliest type, and its probability.
  var type: (type: PageType, score: Float) {
    var best = (type: PageType.article, score: Float(0))
    for (type, score) in zip(PageType.allCases, types) where score > best.score { best = (type, score) }
    return best
  }

  /// More blocks than any page for readers has; the numbers for each would take more memory than a page may.
  static let maximumBlocks = 40_000

  /// - Complexity: O(blocks · trees), and the depth of the page.
  init(_ parts: PageAnalysis, rules: RuleDecisions, url: String?, model: BlockModel) {
    let page = parts.page
    let context = ElementContext(parts.tree, parts.survey, scores: model.classWords)
    let sums = BlockSums(page)
    let kin = Kin(parts.tree, page, context, sums)
    let evidence = PageEvidence(parts, url: url).features(page, sums)
    let features = BlockFeatures(parts, context, sums, kin, rules: rules, evidence: evidence)
    let count = page.blocks.count
    let containers = page.blocks.map { BlockContainers($0.node, page, parts.tree) }
    let nodes = page.blocks.map { Int32(truncatingIfNeeded: $0.node) }
    sizes = page.blocks.map { Float($0.measures.weight) / 5 + 0.5 }
    let sizes = sizes

    func scores(_ trees: TreeEnsemble, _ columns: [Float]...) -> [Float] {
      trees.sums(columns, rows: count).map { 1 / (1 + expf(-$0)) }
    }
    func inContext(of scores: [Float]) -> [Float] {
      ScoreContext(scores, sizes: sizes, containers: containers, nodes: nodes, kin).values
    }
    let asArticle = scores(model.article, features.values)
    let typeFeatures = PageTypeFeatures(features, scores: asArticle, sizes: sizes, evidence: evidence)
    types = Self.softmax(model.pageType.sums([typeFeatures.values], rows: 1))
    // Mistaking an article for a list costs more than the other way round.
    let articleShare = min(1, Self.articleFavor * types[0])
    var blocks = [Float](repeating: 0, count: count)
    let isThread = types.max() == types[PageType.allCases.firstIndex(of: .forum) ?? 0]
    let readsContext = isThread || !Self.isChinese(page.text)
    if articleShare > Self.leastShare {
      let article =
        readsContext ? scores(model.articleInContext, features.values, inContext(of: asArticle)) : asArticle
      for index in 0..<count { blocks[index] = articleShare * article[index] }
    }
    if articleShare < 1 - Self.leastShare {
      let asTyped = types.flatMap { [Float](repeating: $0, count: count) }
      let anyType = scores(model.anyType, features.values, asTyped)
      let other =
        readsContext
        ? scores(model.anyTypeInContext, features.values, asTyped, inContext(of: anyType)) : anyType
      for index in 0..<count { blocks[index] += (1 - articleShare) * other[index] }
    }
    self.blocks = blocks
  }

  /// Whether a text is Chinese on the whole, by its bytes.
  ///
  /// What the scores around a block tell was learned from English sites. In Chinese, whose first scores are lower, it
  /// takes some text from articles: there the first look decides, but for threads, whose posts stand side by side
  /// in every language.
  static func isChinese(_ text: [UInt8]) -> Bool {
    var han = 0
    var kana = 0
    for byte in text {
      // E4 80 80 is U+4000; the few characters before it are rare.
      han &+= byte &- 0xE4 < 6 ? 1 : 0
      // And marks of Chinese.
      kana &+= byte == 0xE3 ? 1 : 0
    }
    return 9 * han > text.count && 4 * kana < han
  }

  /// The probability of an article counts this many times in the choice between the two looks.
  private static let articleFavor: Float = 2.5
  /// A look at the page that counts for less than this is not taken.
  private static let leastShare: Float = 0.1

  private static func softmax(_ sums: [Float]) -> [Float] {
    let greatest = sums.max() ?? 0
    let powers = sums.map { expf($0 - greatest) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }
}
