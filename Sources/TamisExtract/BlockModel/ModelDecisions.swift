internal import Glibc
internal import TamisCore

/// What becomes of each block of a page by the block model, with the rules' reasons where they agree.
struct ModelDecisions {
  private(set) var decisions: BlockDecisions

  /// - Complexity: O(blocks · log blocks).
  init(_ parts: PageAnalysis, rules: RuleDecisions, scores: ContentScores, favor: Favor) {
    let isArticle = scores.types[0] > Self.leastOfArticle
    let isNoArticle = scores.types[0] < Self.mostOfOthers
    let chosen = ExpectedF1(
      isNoArticle ? Self.raised(scores.blocks) : scores.blocks, sizes: scores.sizes,
      recallWeight: favor.recallWeight
    ).isChosen
    decisions = rules.all
    for (index, isChosen) in chosen.enumerated() {
      guard isChosen else { continue }
      guard let removal = rules.all.reason(of: index), !Self.isFinal(removal, isArticle: isArticle) else {
        continue
      }
      guard isNoArticle || rules.chrome.isKept(index) || scores.blocks[index] >= Self.leastAgainstChrome
      else {
        continue
      }
      // A button that says no more than *Copy* was taken as a button.
      guard !(parts.phrases[index]?.isWhole ?? false) else { continue }
      decisions.keep(index)
    }
    // What the model leaves out though no rule does.
    var index = 0
    while index < chosen.count {
      var end = index
      while end < chosen.count, !chosen[end] { end += 1 }
      decisions.remove(index..<end, rule: "block-model", cls: .outside, node: 0)
      index = max(end, index + 1)
    }
    keepHeadings(parts.page, rules.chrome)
    if let agreement = LinkedAgreement(parts.linkedContent, parts.page) {
      agreement.keep(&decisions) { Self.isFinal($0, isArticle: isArticle) || $0.cls == .comments }
    }
    keepBesideBody(parts, isArticle: isArticle)
    SiblingVotes(tree: parts.tree, page: parts.page, isForum: parts.isForum).keep(&decisions)
    let isList =
      zip(PageType.allCases, scores.types).reduce(0) { Self.lists.contains($1.0) ? $0 + $1.1 : $0 }
      > Self.leastOfLists
    if !isArticle, !isList { keepMainHeading(parts) }
    AppendedArticle(tree: parts.tree, page: parts.page).cut(&decisions)
    // The rules may have held a long thread below the article for the content.
    if !parts.isForum && isArticle {
      ArticleEnd(tree: parts.tree, page: parts.page, cutsThreadsOnly: true).cut(&decisions)
    }
    RepeatedText(tree: parts.tree, page: parts.page).cut(&decisions, scores: scores.blocks)
    // A short thread may be read as something else, though address or program tell that it is one.
    if scores.type.type == .forum || parts.isForum && !isArticle {
      cutThread(parts, scores.blocks)
      if favor != .recall { RepeatedQuotes(tree: parts.tree, page: parts.page).cut(&decisions) }
    }
    if ![.article, .product].contains(scores.type.type), !parts.linkedContent.namesArticle {
      Discussion(page: parts.page, phrases: parts.phrases).keep(&decisions)
    }
    if scores.type.type == .product || !isArticle && parts.linkedContent.types.contains("Product") {
      OtherGoods(
        tree: parts.tree, page: parts.page, phrases: parts.phrases, mainHeadings: parts.clues.mainHeadings
      ).cut(&decisions)
    }
    // The headings of a list may be all that there is of its entries.
    if isArticle { BareHeadings(page: parts.page).cut(&decisions) }
  }

  /// Takes out what of a thread is no post.
  private mutating func cutThread(_ parts: PageAnalysis, _ scores: [Float]) {
    let topic = cutBeforeTopic(parts)
    guard let thread = PostThread(parts.tree, parts.page, scores: scores) else { return }
    BesideThread(page: parts.page, thread: thread, topic: topic).cut(&decisions, scores: scores)
    PostFields(page: parts.page, thread: thread).cut(&decisions, scores: scores)
  }

  /// - Returns: The block of the topic.
  private mutating func cutBeforeTopic(_ parts: PageAnalysis) -> Int? {
    let titles = [parts.clues.meta["og:title"].first, parts.clues.title].compactMap { $0 }
    guard let topic = ThreadTopic.block(of: parts.page, titles: titles) else { return nil }
    BeforeTopic(page: parts.page, topic: topic).cut(&decisions)
    return topic
  }

  /// In an article the blocks are right or wrong one by one. The entries of a list are right together, or wrong
  /// together, and then the expected F1, which takes them for independent, is greatest with too few of them.
  private static func raised(_ probabilities: [Float]) -> [Float] {
    probabilities.map { powf($0, doubt) }
  }

  /// Pages whose main heading names no one thing, and how likely the page is one of them then, 0...1.
  private static let lists: Set<PageType> = [.listing, .collection]
  private static let leastOfLists: Float = 0.5

  /// The power that raises a probability of a page that is no article.
  private static let doubt: Float = 0.8

  /// Keeps what belongs to the text and stands outside of the element that holds its body.
  private mutating func keepBesideBody(_ parts: PageAnalysis, isArticle: Bool) {
    let isFinal = { (removal: BlockDecisions.Removal) in
      Self.isFinal(removal, isArticle: isArticle) || removal.cls == .comments || removal.cls == .hidden
    }
    if isArticle {
      Standfirst(tree: parts.tree, page: parts.page).keep(
        &decisions, below: parts.clues.mainHeadings, summaries: parts.linkedContent.summaries,
        isFinal: isFinal)
    }
    let isRecipe = parts.linkedContent.types.contains("Recipe")
    RecipeParts(tree: parts.tree, page: parts.page).keep(
      &decisions, lines: isRecipe ? parts.linkedContent.recipeLines : [], isFinal: isFinal)
  }

  /// Keeps the main heading of a page that is no article where nothing kept stands before it: the name of the product, the
  /// topic of the thread.
  private mutating func keepMainHeading(_ parts: PageAnalysis) {
    guard let first = parts.page.blocks.indices.first(where: { decisions.isKept($0) }) else { return }
    for heading in parts.clues.mainHeadings {
      let blocks = parts.page.range(of: heading, in: parts.tree)
      guard blocks.count == 1, blocks.upperBound <= first,
        let removal = decisions.reason(of: blocks.lowerBound),
        removal.rule == "block-model" || removal.rule == "outside-content"
      else { continue }
      decisions.keep(blocks.lowerBound)
      return
    }
  }

  /// Keeps the headings between two blocks that are kept: short as they are, they score low.
  private mutating func keepHeadings(_ page: PageBlocks, _ chrome: BlockDecisions) {
    for index in page.blocks.indices.dropFirst().dropLast()
    where page.blocks[index].kind == .heading && !decisions.isKept(index) && chrome.isKept(index)
      && decisions.isKept(index - 1) && decisions.isKept(index + 1)
    {
      decisions.keep(index)
    }
  }

  /// What a chrome rule took comes back from this probability on, 0...1. In a page that is surely no article names say
  /// less, and it needs none: the content of a list of links is links.
  private static let leastAgainstChrome: Float = 0.6

  /// A page is surely no article below this probability, 0...1.
  private static let mostOfOthers: Float = 0.06

  /// A page is read as an article from this probability on, 0...1.
  private static let leastOfArticle: Float = 0.3

  /// Whether no score brings a block back that was taken for this reason: what its text says of it, or that
  /// nobody sees it, is surer. In a page that is no text, a box that offers an account may be the content, and what is hidden
  /// a tab that is opened by a click.
  private static func isFinal(_ removal: BlockDecisions.Removal, isArticle: Bool) -> Bool {
    finalRules.contains(removal.rule) || finalClasses.contains(removal.cls)
      || isArticle && finalInArticles.contains(removal.cls)
  }

  private static let finalRules: Set<String> = [
    SiteDecisions.rule, "phrase", "related-link", "links-under-heading", "section-under-heading",
    "language-names",
    "after-end",
    "photo-credit", "meta-line", "modal-dialog", ChromeFilter.besideContent, HiddenCopy.rule,
  ]
  private static let finalClasses: Set<ChromeClass> = [.cookie, .language, .share]
  private static let finalInArticles: Set<ChromeClass> = [
    .account, .ads, .app, .follow, .hidden, .newsletter, .react, .report,
  ]
}
