internal import TamisCore

/// Applies the chrome rules to a page: by its elements first, then by the text of its blocks.
struct ChromeFilter {
  let tree: PageTree
  let page: PageBlocks
  let survey: ElementSurvey
  /// For each block the phrase it is or begins with.
  let phrases: [ChromePhrases.Match?]
  /// Whether the page is a thread of posts, where comments are the content.
  let isForum: Bool
  let strictness: Strictness

  /// How far the names of elements are believed, the most first.
  enum Strictness: CaseIterable {
    case all
    /// Only those of menus and of what nobody reads for its own sake.
    case sure
    /// None.
    case none
  }
  /// Running text before each block, to know the share of a subtree at once, and all text.
  private let proseBefore: [Double]
  private let textBefore: [Double]

  init(
    _ tree: PageTree, _ page: PageBlocks, _ survey: ElementSurvey, phrases: [ChromePhrases.Match?],
    isForum: Bool = false,
    strictness: Strictness = .all
  ) {
    self.tree = tree
    self.page = page
    self.survey = survey
    self.phrases = phrases
    self.isForum = isForum
    self.strictness = strictness
    proseBefore = Self.sums(page) { $0.prose }
    textBefore = Self.sums(page) { $0.weight }
  }

  private static func sums(_ page: PageBlocks, _ value: (TextMeasures) -> Double) -> [Double] {
    var sum = 0.0
    var before: [Double] = [0]
    before.reserveCapacity(page.blocks.count + 1)
    for block in page.blocks {
      sum += value(block.measures)
      before.append(sum)
    }
    return before
  }

  /// - Parameter earlier: What was decided before; nothing if nil.
  /// - Complexity: O(nodes and bytes).
  func decisions(after earlier: BlockDecisions? = nil) -> BlockDecisions {
    var decisions = earlier ?? BlockDecisions(count: page.blocks.count)
    removeByElements(&decisions)
    removeCredits(&decisions)
    removeByPhrases(&decisions)
    removeMetaLines(&decisions)
    removeLanguageLists(&decisions)
    return decisions
  }

  private func share(of blocks: Range<Int>) -> Double {
    guard let total = proseBefore.last, total > 0 else { return 0 }
    return prose(of: blocks) / total
  }

  /// The share of all text, links included.
  private func shareOfAll(_ blocks: Range<Int>) -> Double {
    guard let total = textBefore.last, total > 0 else { return 0 }
    return (textBefore[blocks.upperBound] - textBefore[blocks.lowerBound]) / total
  }

  private func prose(of blocks: Range<Int>) -> Double {
    proseBefore[blocks.upperBound] - proseBefore[blocks.lowerBound]
  }

  // MARK: Elements

  private func removeByElements(_ decisions: inout BlockDecisions) {
    let main = PageMain(tree) { prose(of: page.range(of: $0, in: tree)) }
    let heading = page.blocks.firstIndex { $0.kind == .heading && $0.level == 1 }
    var hiddenElements = 0
    var node = 1
    while node < tree.count {
      if survey.rules[node] >= 0 {
        let rule = ChromeRule.all[Int(survey.rules[node])]
        let blocks = page.range(of: node, in: tree)
        let applies = isBelieved(rule) && !(isForum && rule.cls == .comments)
        let isSmall =
          blocks.isEmpty || share(of: blocks) <= rule.maximumShare
          || rule.countsLinks && !(heading.map(blocks.contains) ?? false)
            && shareOfAll(blocks) <= rule.maximumShare
        if applies && (isSmall || share(of: blocks) <= maximumShare(rule, node, main, heading)) {
          decisions.remove(
            blocks, rule: isSmall ? rule.name : Self.besideContent, cls: rule.cls, node: node)
          node = tree.end(node)
          continue
        }
        if applies && rule.cls == .hidden && hiddenElements < HiddenCopy.mostElements {
          hiddenElements += 1
          if HiddenCopy.isCopy(blocks, of: page, decisions) {
            decisions.remove(blocks, rule: HiddenCopy.rule, cls: .hidden, node: node)
            node = tree.end(node)
            continue
          }
        }
      }
      node += 1
    }
  }

  /// Beside the page's `main` element, a side column may be larger than the content, and so may another text that a
  /// page recommends below its own.
  private static let largestShareBesideContent = 0.9
  /// So much running text between the main heading and what is recommended is the page's own text, in letters.
  private static let leastBeforeRecommended = 300.0

  /// The rule recorded for what is taken so.
  static let besideContent = "beside-content"

  private func maximumShare(_ rule: ChromeRule, _ node: Int, _ main: PageMain?, _ heading: Int?) -> Double {
    if main?.hasBeside(node, tree) == true { return Self.largestShareBesideContent }
    guard rule.cls == .related, let heading else { return rule.maximumShare }
    let blocks = page.range(of: node, in: tree)
    guard heading < blocks.lowerBound, prose(of: heading..<blocks.lowerBound) >= Self.leastBeforeRecommended
    else {
      return rule.maximumShare
    }
    return Self.largestShareBesideContent
  }

  private func isBelieved(_ rule: ChromeRule) -> Bool {
    switch strictness {
    case .all: true
    case .sure: [.nav, .cookie, .language, .share, .hidden].contains(rule.cls)
    case .none: false
    }
  }

  // MARK: Credits and the like

  private func removeCredits(_ decisions: inout BlockDecisions) {
    for index in page.blocks.indices where page.blocks[index].isCredit {
      decisions.remove(
        index..<(index + 1), rule: "photo-credit", cls: .credits, node: page.blocks[index].node)
    }
  }

  private func removeMetaLines(_ decisions: inout BlockDecisions) {
    for index in page.blocks.indices where decisions.isKept(index) {
      let block = page.blocks[index]
      guard block.kind == .paragraph || block.kind == .listItem || block.kind == .table,
        let cls = MetaLine.chromeClass(page.utf8(of: block)), !isOfDatedList(block)
      else { continue }
      decisions.remove(index..<(index + 1), rule: "meta-line", cls: cls, node: block.node)
    }
  }

  /// A longer list whose entries mostly say more than a date is content, of which some entries are short.
  private static let leastEntries = 6

  private func isOfDatedList(_ block: PageBlock) -> Bool {
    guard block.kind == .listItem else { return false }
    let entries = page.blocks[page.range(of: tree.parent(block.node), in: tree)]
    guard entries.count >= Self.leastEntries, entries.count <= Self.mostEntries else { return false }
    return entries.count { MetaLine.chromeClass(page.utf8(of: $0)) != nil } * 2 < entries.count
  }

  /// Longer lists are not looked through for each of their entries.
  private static let mostEntries = 80

  // MARK: Phrases

  /// A longer block is no button or label, though it may begin like one.
  private static let longestWhole = 160.0
  private static let longestBeginning = 420.0

  private func removeByPhrases(_ decisions: inout BlockDecisions) {
    for index in page.blocks.indices where decisions.isKept(index) {
      let block = page.blocks[index]
      if block.kind == .paragraph, let cls = LongNotices.chromeClass(of: page.utf8(of: block)) {
        decisions.remove(index..<(index + 1), rule: "phrase", cls: cls, node: block.node)
        continue
      }
      guard block.measures.weight <= Self.longestBeginning, block.kind != .code, block.kind != .table
      else { continue }
      guard let match = phrases[index] ?? page.phraseOfLinks(in: block) else {
        if page.leadsOver(block) {
          decisions.remove(index..<(index + 1), rule: "related-link", cls: .related, node: block.node)
        }
        continue
      }
      if block.kind == .heading, InlineFurniture.isEditable(block.node, in: tree) { continue }
      guard match.isWhole ? block.measures.weight <= Self.longestWhole : mayBegin(match.cls, block) else {
        continue
      }
      decisions.remove(index..<(index + 1), rule: "phrase", cls: match.cls, node: block.node)
      if match.cls == .related {
        removeSection(under: index, &decisions)
        removeLinkRun(after: index, &decisions)
      }
    }
  }

  /// Whether a block that only begins with a phrase of this class is chrome.
  private func mayBegin(_ cls: ChromeClass, _ block: PageBlock) -> Bool {
    switch cls {
    case .disclaimer, .copyright, .paywall: true
    case .credits: block.measures.weight <= 120 && block.kind != .heading && block.kind != .listItem
    case .dates: block.measures.weight <= 120 && block.kind != .heading
    // *Click here to…* and *Check out our…* are buttons where they are links, and else begin sentences.
    case .related, .paging:
      block.measures.weight <= 200 && (block.kind != .heading || block.measures.linkDensity > 0.5)
        && (block.measures.weight <= Self.longestButton || block.measures.linkDensity >= 0.3)
    // A heading that is a link leads to another text.
    default: block.measures.weight <= 200 && (block.kind != .heading || block.measures.linkDensity > 0.5)
    }
  }

  /// In letters.
  private static let longestButton = 90.0

  /// A section of related texts has at most this share of the page's running text.
  private static let sectionShare = 0.3

  /// So much of a section of related texts is links at least, 0...1, and so much of an article's text is not.
  private static let sectionLinks = 0.15

  /// Whether a run of blocks is a text of its own: it has a main heading, or much text with a sentence and hardly a
  /// link. Names and prices of goods are none, though scripts may open them without a link.
  private func isArticle(_ blocks: Range<Int>) -> Bool {
    var measures = TextMeasures()
    var sentences = 0
    for block in page.blocks[blocks] {
      if block.kind == .heading && block.level == 1 { return true }
      if block.measures.endsSentence && block.measures.weight >= Self.leastSentence { sentences += 1 }
      measures += block.measures
    }
    return sentences > 0 && measures.weight > 300 && measures.linkDensity < Self.sectionLinks
  }

  /// In letters.
  private static let leastSentence = 40.0

  /// Takes out the largest element that begins with a heading such as "Related articles".
  private func removeSection(under index: Int, _ decisions: inout BlockDecisions) {
    var section: (node: Int, blocks: Range<Int>)?
    var node = page.blocks[index].node
    while node > 0 {
      let blocks = page.range(of: node, in: tree)
      guard blocks.lowerBound == index, share(of: blocks) <= Self.sectionShare, !isArticle(blocks),
        // A box of heading and links is closed: what follows it may be the text that it stands in.
        !(section.map { holdsText($0.blocks.upperBound..<blocks.upperBound) } ?? false)
      else { break }
      if blocks.count > 1 { section = (node, blocks) }
      node = tree.parent(node)
    }
    guard let section else { return }
    decisions.remove(section.blocks, rule: "section-under-heading", cls: .related, node: section.node)
  }

  /// Whether there is a paragraph without links among blocks.
  private func holdsText(_ blocks: Range<Int>) -> Bool {
    page.blocks[blocks].contains {
      $0.kind == .paragraph && $0.measures.weight >= Self.leastText && $0.measures.linkScalars == 0
        && $0.measures.endsSentence
    }
  }

  /// In letters.
  private static let leastText = 100.0

  /// Takes out the links under a heading such as "À lire aussi".
  private func removeLinkRun(after index: Int, _ decisions: inout BlockDecisions) {
    var end = index + 1
    while end < page.blocks.count, end - index <= 30, page.blocks[end].measures.linkDensity > 0.7,
      page.blocks[end].kind != .heading || page.blocks[end].level > page.blocks[index].level
    {
      end += 1
    }
    guard end > index + 1 else { return }
    decisions.remove(
      (index + 1)..<end, rule: "links-under-heading", cls: .related, node: page.blocks[index].node)
  }
}
