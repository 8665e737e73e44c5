internal import TamisCore

/// What the rules for pages without an article look at.
struct PageSignals {
  /// A page with more kept running text holds an article, in letters.
  static let mostKept = 600.0
  /// The text of larger pages is not looked at, in bytes.
  private static let mostText = 6_000

  let page: PageBlocks
  let decisions: BlockDecisions
  /// The status that the server gave, where it is known.
  let status: Int?
  /// Kept running text, in letters.
  let keptProse: Double
  /// All running text, in letters.
  let prose: Double
  /// The title of the page, folded.
  let title: [UInt8]
  /// Whether the title has the number 404.
  let titleHasNumber: Bool
  /// All text of a small page, folded; empty for others.
  let text: [UInt8]
  /// Whether the page runs scripts.
  let hasScripts: Bool
  /// How much the likeliest of the kept blocks looks like content, 0...1; nil where no model was asked.
  let likeliest: Float?
  private let tree: PageTree

  /// - Parameter scores: For each block how much it looks like content, 0...1; nil where that does not count.
  init(
    _ parts: PageAnalysis, _ decisions: BlockDecisions, scores: [Float]?, keptProse: Double, status: Int?
  ) {
    page = parts.page
    self.decisions = decisions
    self.status = status
    self.keptProse = keptProse
    prose = page.blocks.reduce(0) { $0 + $1.measures.prose }
    tree = parts.tree
    likeliest = scores.map { scores in
      scores.indices.reduce(0) { decisions.isKept($1) ? max($0, scores[$1]) : $0 }
    }
    let tree = parts.tree
    let node = (0..<tree.count).first { tree.tags[$0] == .title }
    let words = Array((node.flatMap { tree.text(of: $0) } ?? "").utf8)
    title = FoldedText(words[...]).bytes
    titleHasNumber = words.has(NotFound.number)
    if keptProse < Self.mostKept, page.text.count <= Self.mostText {
      var folded: [UInt8] = []
      for block in page.blocks {
        folded.append(contentsOf: FoldedText(page.utf8(of: block)).bytes)
        folded.append(0x0A)
      }
      text = folded
    } else {
      text = []
    }
    hasScripts = parts.scan.hasScripts
  }

  /// Whether the title, or the text of a small page, has one of `phrases`.
  func says(_ phrases: [[UInt8]]) -> Bool { phrases.contains { title.has($0) || text.has($0) } }

  /// Whether all that is kept stands in the page's header, footer or navigation.
  /// - Complexity: O(blocks · depth).
  var keepsOnlyFurniture: Bool {
    let kept = page.blocks.indices.filter { decisions.isKept($0) }
    return !kept.isEmpty && kept.allSatisfy { isFurniture(page.blocks[$0].node) }
  }

  private func isFurniture(_ node: Int) -> Bool {
    var isInside = false
    var at = node
    while at > 0 {
      switch tree.tags[at] {
      case .header, .footer, .nav: isInside = true
      // An article has a header of its own.
      case .main, .article: return false
      default: break
      }
      at = tree.parent(at)
    }
    return isInside
  }

  /// Phrases as they are compared.
  static func folded(_ phrases: [String]) -> [[UInt8]] {
    phrases.map { FoldedText(Array($0.utf8)[...]).bytes }
  }
}
