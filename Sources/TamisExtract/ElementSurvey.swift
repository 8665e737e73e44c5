/// What one pass over a page's elements finds out for each: the chrome rule it falls under, and what it
/// inherits from the elements around it.
struct ElementSurvey {
  /// For each node the index of its own rule in `ChromeRule.all`, or -1.
  private(set) var rules: [Int8]
  /// For each node what is true of it or of an element around it.
  private(set) var surroundings: [Surroundings]
  /// For each node the number of elements around it.
  private(set) var depths: [UInt16]
  /// For each element a hash of its tag and classes: siblings of one kind share it.
  private(set) var signatures: [UInt32]
  /// For each node what the words of its class and id attributes, and of those around it, say for content.
  private(set) var words: [WordEvidence]

  /// - Complexity: O(nodes and bytes of class and id attributes).
  init(_ tree: PageTree, words table: ClassWordTable = .shared) {
    let count = tree.count
    rules = [Int8](repeating: -1, count: count)
    surroundings = [Surroundings](repeating: [], count: count)
    depths = [UInt16](repeating: 0, count: count)
    signatures = [UInt32](repeating: 0, count: count)
    words = [WordEvidence](repeating: WordEvidence(), count: count)
    for node in 1..<max(count, 1) {
      let parent = tree.parent(node)
      let tag = tree.tags[node]
      depths[node] = depths[parent] &+ 1
      if tag == .text {
        surroundings[node] = surroundings[parent]
        words[node] = words[parent]
        continue
      }
      survey(node, tag, parent: parent, tree, table)
    }
  }

  private mutating func survey(
    _ node: Int, _ tag: HTMLTag, parent: Int, _ tree: PageTree, _ table: ClassWordTable
  ) {
    let index = ChromeRuleIndex.shared
    var rule = index.byTag[Int(tag.rawValue)]
    var own: Float = 0
    var signature = UInt64(tag.rawValue) &+ 1
    for name in [HTMLAttribute.class, .id] {
      guard let value = tree.attribute(name, of: node) else { continue }
      ClassWords.forEach(value) { word in
        let known = table.lookUp(word)
        rule = min(rule, known.rule)
        own += known.score
        if name == .class { signature = signature &* 31 ^ word }
      }
    }
    if let role = tree.attribute(.role, of: node) {
      rule = min(rule, index.byRole[ClassWords.hash(role)] ?? ClassWordTable.noRule)
    }
    var around = surroundings[parent]
    if tag == .header, around.isDisjoint(with: [.article, .main]) { rule = min(rule, index.navigation) }
    if tree.has(.hidden, node) { rule = index.hidden }
    switch tag {
    case .html, .body, .main, .head, .title, .h1: rule = ClassWordTable.noRule
    default: break
    }
    around.formUnion(Surroundings(tag))
    if let property = tree.attribute(.itemprop, of: node), property.elementsEqual("articleBody".utf8) {
      around.insert(.articleBody)
    }
    if rule < ClassWordTable.noRule {
      rules[node] = rule
      around.formUnion(Surroundings(ChromeRule.all[Int(rule)].cls))
    }
    surroundings[node] = around
    signatures[node] = UInt32(truncatingIfNeeded: signature ^ signature >> 32)
    words[node] = WordEvidence(own: own, below: words[parent])
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

/// What is around an element.
struct Surroundings: OptionSet {
  let rawValue: UInt32

  static let article = Surroundings(rawValue: 1 << 0)
  static let main = Surroundings(rawValue: 1 << 1)
  static let section = Surroundings(rawValue: 1 << 2)
  static let nav = Surroundings(rawValue: 1 << 3)
  static let aside = Surroundings(rawValue: 1 << 4)
  static let header = Surroundings(rawValue: 1 << 5)
  static let footer = Surroundings(rawValue: 1 << 6)
  static let form = Surroundings(rawValue: 1 << 7)
  static let list = Surroundings(rawValue: 1 << 8)
  static let table = Surroundings(rawValue: 1 << 9)
  static let figure = Surroundings(rawValue: 1 << 10)
  static let quote = Surroundings(rawValue: 1 << 11)
  static let button = Surroundings(rawValue: 1 << 12)
  static let articleBody = Surroundings(rawValue: 1 << 13)
  /// Inside an element that a chrome rule names, by kind of rule.
  static let navigationRule = Surroundings(rawValue: 1 << 16)
  static let commentsRule = Surroundings(rawValue: 1 << 17)
  static let relatedRule = Surroundings(rawValue: 1 << 18)
  static let socialRule = Surroundings(rawValue: 1 << 19)
  static let offerRule = Surroundings(rawValue: 1 << 20)
  static let creditsRule = Surroundings(rawValue: 1 << 21)
  static let legalRule = Surroundings(rawValue: 1 << 22)
  static let hiddenRule = Surroundings(rawValue: 1 << 23)

  /// How many bits are in use, for features.
  static let all: [Surroundings] = [
    .article, .main, .section, .nav, .aside, .header, .footer, .form, .list, .table, .figure, .quote, .button,
    .articleBody, .navigationRule, .commentsRule, .relatedRule, .socialRule, .offerRule, .creditsRule,
    .legalRule, .hiddenRule,
  ]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ tag: HTMLTag) {
    switch tag {
    case .article: self = .article
    case .main: self = .main
    case .section: self = .section
    case .nav, .menu: self = .nav
    case .aside: self = .aside
    case .header: self = .header
    case .footer: self = .footer
    case .form, .fieldset, .label: self = .form
    case .ul, .ol, .dl: self = .list
    case .table: self = .table
    case .figure: self = .figure
    case .blockquote: self = .quote
    case .button: self = .button
    default: self = []
    }
  }

  init(_ cls: ChromeClass) {
    switch cls {
    case .nav, .paging, .account, .language, .form, .player: self = .navigationRule
    case .comments: self = .commentsRule
    case .related, .original: self = .relatedRule
    case .share, .react, .follow, .app, .report: self = .socialRule
    case .newsletter, .ads, .paywall, .cookie: self = .offerRule
    case .credits, .dates, .readtime: self = .creditsRule
    case .disclaimer, .copyright: self = .legalRule
    case .hidden: self = .hiddenRule
    case .outside: self = []
    }
  }
}
