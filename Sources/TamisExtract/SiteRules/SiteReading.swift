internal import TamisCore

/// What the rules of a page's site find in it.
struct SiteReading {
  /// A part of a block, or of a table, that was taken out before blocks were made.
  struct PrunedPart {
    /// The node of `tree` that follows it.
    let node: Int
    let path: String
    let text: String

    var removed: RemovedPart {
      let scalars = text.unicodeScalars
      return RemovedPart(
        chromeClass: ChromeClass.site.rawValue, rule: SiteDecisions.rule, path: path,
        characters: scalars.count,
        text: String(String.UnicodeScalarView(scalars.prefix(ArticleAssembly.recordedScalars))))
    }
  }

  /// The page without the parts that `drop` names inside of blocks.
  private(set) var tree: PageTree
  private(set) var pruned: [PrunedPart] = []
  /// The elements of `tree` that `keep` names; nil where there is no such rule, or nothing matches.
  private(set) var kept: [Int]?
  /// The elements of `tree` that `drop` names.
  private(set) var dropped: [Int] = []
  /// Whether chrome rules are applied to what is kept.
  let cleans: Bool
  private let extras: ExtraAttributes

  private(set) var title: String?
  private(set) var authors: [String] = []
  private var date: (text: [UInt8], rule: SiteSection.Rule)?
  /// What the user should know: rules that match nothing any more.
  private(set) var warnings: [String] = []

  /// - Complexity: O(nodes · rules).
  init(_ rules: PageRules, _ tree: PageTree) {
    self.tree = tree
    cleans = rules.cleans
    extras = rules.extras
    var matcher = NodeMatcher(tree, extras: rules.extras)
    readValues(rules, &matcher)
    var kept = [Bool](repeating: false, count: tree.count)
    for rule in rules[.keep] {
      for match in matcher.matches(rule.selector) { kept[match.node] = true }
    }
    if !rules[.keep].isEmpty {
      if kept.contains(true) { self.kept = [] } else { warnNothing(.keep, rules[.keep]) }
    }
    var dropped = [Bool](repeating: false, count: tree.count)
    for rule in rules[.drop] {
      for match in matcher.matches(rule.selector) { dropped[match.node] = true }
    }
    take(kept, dropped)
  }

  /// Prunes the tree, and notes the other elements by their numbers in what is left.
  private mutating func take(_ kept: [Bool], _ dropped: [Bool]) {
    let original = tree
    let isInside = Self.insideOfBlocks(original)
    var prunes = dropped
    for node in prunes.indices where !isInside[node] { prunes[node] = false }
    let hasPruned = prunes.contains(true)
    let (left, numbers) =
      hasPruned ? original.removing(prunes) : (original, (0...original.count).map { Int32($0) })
    tree = left
    var paths = ElementPaths(original)
    var node = 1
    while node < original.count {
      if dropped[node] {
        // What is in a dropped element goes with it.
        if prunes[node] {
          if let text = trimmedText(original.separatedText(of: node, limit: .max)[...]) {
            pruned.append(PrunedPart(node: Int(numbers[node]), path: paths.path(of: node), text: text))
          }
        } else {
          self.dropped.append(Int(numbers[node]))
        }
        if prunes[node] {
          node = original.end(node)
          continue
        }
      }
      if kept[node] { self.kept?.append(Int(numbers[node])) }
      node += 1
    }
  }

  /// For each node whether it is a part of a block only: inline, with nothing but inline in it, or in a table.
  private static func insideOfBlocks(_ tree: PageTree) -> [Bool] {
    var inTable = [Bool](repeating: false, count: tree.count)
    var holdsBlock = inTable
    for node in 1..<max(tree.count, 1) {
      let parent = tree.parent(node)
      inTable[node] = inTable[parent] || tree.tags[parent] == .table
    }
    for node in stride(from: tree.count - 1, to: 0, by: -1) {
      if TagTraits.of(tree.tags[node]).contains(.block) { holdsBlock[node] = true }
      if holdsBlock[node] { holdsBlock[tree.parent(node)] = true }
    }
    return inTable.indices.map { inTable[$0] || !holdsBlock[$0] }
  }

  // MARK: Values

  private mutating func readValues(_ rules: PageRules, _ matcher: inout NodeMatcher) {
    title = firstValue(.title, rules, &matcher).flatMap { trimmedText($0.text[...]) }
    date = firstValue(.date, rules, &matcher)
    for rule in rules[.author] {
      for match in matcher.matches(rule.selector) {
        let text = String(decoding: value(of: match, for: .author), as: UTF8.self)
        for name in AuthorNames.names(in: text, isTrusted: true) where !authors.contains(name) {
          authors.append(name)
        }
      }
    }
    if authors.isEmpty { warnNothing(.author, rules[.author]) }
  }

  /// The first value of the first rule that finds one.
  private mutating func firstValue(
    _ key: SiteKey, _ rules: PageRules, _ matcher: inout NodeMatcher
  ) -> (text: [UInt8], rule: SiteSection.Rule)? {
    for rule in rules[key] {
      for match in matcher.matches(rule.selector) {
        let text = value(of: match, for: key)
        if trimmedText(text[...]) != nil { return (text, rule) }
      }
    }
    warnNothing(key, rules[key])
    return nil
  }

  private func value(of match: (node: Int, value: NodeSelector.Value), for key: SiteKey) -> [UInt8] {
    switch match.value {
    case .element:
      let attribute: HTMLAttribute? =
        tree.tags[match.node] == .meta ? .content : key == .date ? .datetime : nil
      if let attribute, let value = tree.attribute(attribute, of: match.node) { return Array(value) }
      return key == .title ? tree.bytesOfText(in: match.node) : tree.separatedText(of: match.node)
    case .attribute(let name):
      guard let attribute = extras.attribute(named: name) else { return [] }
      return tree.attribute(attribute, of: match.node).map { Array($0) } ?? []
    case .ownText:
      return tree.children(of: match.node).filter { tree.tags[$0] == .text }.flatMap {
        tree.bytes[tree.textRange($0)]
      }
    }
  }

  private mutating func warnNothing(_ key: SiteKey, _ rules: [SiteSection.Rule]) {
    guard let first = rules.first else { return }
    warnings.append("site rules: nothing matches \(key.rawValue) = \(first.text) (line \(first.line))")
  }

  /// Puts what the rules found in the place of what the page says.
  func apply(to article: inout Article) {
    if let title { article.title = title }
    if !authors.isEmpty { article.authors = authors }
    article.header.warnings += warnings
    article.removed += pruned.map(\.removed)
    guard let date else { return }
    let isMonthFirst = article.declaredLanguage?.lowercased().hasPrefix("en-us") ?? false
    guard let stamp = DateText.value(date.text, isMonthFirst: isMonthFirst) else {
      article.header.warnings.append(
        "site rules: no date can be read from date = \(date.rule.text) (line \(date.rule.line))")
      return
    }
    article.published = stamp.iso
    article.publishedPrecision = stamp.precision
  }
}
