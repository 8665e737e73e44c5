internal import TamisCore

/// Reads a page's JSON-LD scripts: the items in them with their types, names resolved by identifier.
struct LinkedData {
  /// The items about the page itself, in document order; those in lists of other things are left out.
  private(set) var items: [LinkedItem] = []
  /// The names of organizations, wherever they stand.
  private(set) var organizations: [String] = []
  /// The texts of all items, those in lists of other things included, in document order.
  private(set) var texts: [LinkedContent.Value] = []
  /// The types of the items that stand by themselves and of what is in them at first hand, in document order.
  private(set) var types: [String] = []
  /// The ingredients of recipes, and their steps where they are plain strings.
  private(set) var recipeLines: [[UInt8]] = []
  private var names: [String: String] = [:]

  /// Deeper nesting is not looked into.
  private static let maximumDepth = 12
  /// More items than any page needs: lists of hundreds of related articles are cut.
  private static let maximumItems = 400
  /// Larger scripts hold product catalogues, not an article's data.
  private static let maximumBytes = 2_000_000

  /// Texts beyond so many are those of a list's entries or of hundreds of comments.
  private static let maximumTexts = 200

  /// - Complexity: O(bytes of the scripts).
  init(
    _ scripts: [PreScan.DataScript], in page: UnsafeBufferPointer<UInt8>, using reader: LinkedDataReader
  ) {
    let linked = scripts.filter {
      $0.isLinkedData && !$0.content.isEmpty && $0.content.count <= Self.maximumBytes
    }
    guard !linked.isEmpty else { return }
    reader.withParser { parser in
      for script in linked { read(UnsafeBufferPointer(rebasing: page[script.content]), &parser) }
    }
    // The question of a thread is what its page is about; those of a list of questions are parts of it.
    if types.contains("FAQPage") || items.count(where: { $0.types.contains("Question") }) > 1 {
      items.removeAll { $0.types.contains("Question") }
    }
  }

  private mutating func read(_ json: UnsafeBufferPointer<UInt8>, _ parser: inout JSONParser) {
    if parse(json, &parser) { return }
    if let decoded = LinkedDataRepair.decoded(json) {
      decoded.withUnsafeBufferPointer { read($0, &parser) }
      return
    }
    for text in LinkedDataRepair.texts(json) {
      _ = text.withUnsafeBufferPointer { parse($0, &parser) }
    }
  }

  private mutating func parse(_ json: UnsafeBufferPointer<UInt8>, _ parser: inout JSONParser) -> Bool {
    var found: [LinkedItem] = []
    let isRead: Void? = try? parser.parse(json) { root throws(ShapeError) in
      Self.walk(root, depth: 0, nesting: 0, isAside: false, into: &found)
    }
    for item in found {
      if let id = item.identifier, let name = item.name ?? item.headline, names[id] == nil {
        names[id] = name
      }
      if item.isOrganization, let name = item.name, organizations.count < 8 { organizations.append(name) }
      if !item.isAside && item.role != .other { items.append(item) }
      if !item.isAside && item.depth <= 1 {
        for type in item.types where !types.contains(type) { types.append(type) }
      }
      if !item.isAside {
        recipeLines += item.recipeLines.prefix(max(0, Self.maximumTexts - recipeLines.count))
      }
      for text in item.texts where texts.count < Self.maximumTexts {
        texts.append(
          LinkedContent.Value(kind: text.kind, types: item.types, isAside: item.isAside, utf8: text.utf8))
      }
    }
    return isRead != nil
  }

  // MARK: Reading

  /// The items of a role, in document order.
  func items(_ role: LinkedItem.Role) -> some Sequence<LinkedItem> { items.lazy.filter { $0.role == role } }

  /// The names behind references, in order and without repetition.
  func resolved(_ references: some Sequence<LinkedName>) -> [String] {
    var out: [String] = []
    for reference in references {
      guard let name = reference.name ?? reference.identifier.flatMap({ names[$0] }), !out.contains(name)
      else { continue }
      out.append(name)
    }
    return out
  }

  // MARK: Walking

  private static func walk(
    _ value: JSONValue, depth: Int, nesting: Int, isAside: Bool, into items: inout [LinkedItem]
  ) {
    guard nesting < maximumDepth, items.count < maximumItems else { return }
    if value.isArray {
      var elements = value.elements()
      while let element = elements.next() {
        walk(element, depth: depth, nesting: nesting + 1, isAside: isAside, into: &items)
      }
      return
    }
    guard value.isObject else { return }
    let at = items.count
    var item = LinkedItem()
    item.depth = depth
    item.isAside = isAside
    items.append(item)
    var members = value.members()
    while let member = members.next() { read(member, of: &item, nesting: nesting, into: &items) }
    items[at] = item
  }

  private static func read(
    _ member: JSONMember, of item: inout LinkedItem, nesting: Int, into items: inout [LinkedItem]
  ) {
    let value = member.value
    let key = member.key
    if let kind = LinkedContent.Kind(rawValue: key), value.isString { item.texts.append((kind, value.utf8)) }
    switch key {
    case "@type", "type": item.types = strings(value).map(typeName)
    case "@id", "id": item.identifier = item.identifier ?? value.string
    case "headline": item.headline = item.headline ?? text(value)
    case "name", "title": item.name = item.name ?? text(value)
    case "alternativeHeadline", "alternateName":
      item.alternativeHeadline = item.alternativeHeadline ?? text(value)
    case "description", "abstract": item.description = item.description ?? text(value)
    case "author": item.authors += names(value, nesting)
    case "creator", "contributor": item.creators += names(value, nesting)
    case "publisher", "sourceOrganization", "provider": item.publishers += names(value, nesting)
    case "datePublished": item.published = item.published ?? text(value)
    case "dateCreated": item.created = item.created ?? text(value)
    case "uploadDate": item.uploaded = item.uploaded ?? text(value)
    case "dateModified": item.modified = item.modified ?? text(value)
    case "articleSection": item.section += strings(value).compactMap { MetaText.clean($0) }
    case "keywords": item.keywords += strings(value).compactMap { MetaText.clean($0) }
    case "isAccessibleForFree": item.isAccessibleForFree = item.isAccessibleForFree ?? boolean(value)
    case "license":
      item.license =
        item.license ?? text(value) ?? names(value, nesting).first.flatMap { $0.identifier ?? $0.name }
    case "inLanguage": item.language = item.language ?? text(value)
    case "url": item.url = item.url ?? text(value)
    case "recipeIngredient", "ingredients", "recipeInstructions": item.recipeLines += lines(value)
    default: break
    }
    guard value.isObject || value.isArray, key != "@context" else { return }
    let isList = asideKeys.contains(key)
    walk(
      value, depth: key == "@graph" ? item.depth : item.depth + 1, nesting: nesting + 1,
      isAside: item.isAside || isList, into: &items)
  }

  /// What hangs on these keys is about something else than the page.
  private static let asideKeys: Set<String> = [
    "itemListElement", "hasPart", "isPartOf", "isBasedOn", "citation", "mentions", "comment",
    "suggestedAnswer",
    "acceptedAnswer", "review", "reviews", "isRelatedTo", "isSimilarTo", "relatedLink", "about", "image",
    "logo",
    "blogPost", "blogPosts", "workExample", "offers", "subjectOf", "breadcrumb", "author", "publisher",
    "hasVariant",
    "aggregateRating", "interactionStatistic", "potentialAction",
  ]

  /// `http://schema.org/NewsArticle` and `schema:NewsArticle` are `NewsArticle`.
  static func typeName(_ type: String) -> String {
    let utf8 = type.utf8
    guard
      let cut = utf8.lastIndex(where: {
        $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#")
      })
    else { return type }
    return String(decoding: utf8[utf8.index(after: cut)...], as: UTF8.self)
  }

  /// A string, also as `{"@value": …}` or as the first of a list.
  private static func text(_ value: JSONValue) -> String? {
    if value.isString { return MetaText.clean(value.utf8) }
    if let number = value.integer { return String(number) }
    if value.isArray {
      var elements = value.elements()
      return elements.next().flatMap { $0.isArray ? nil : text($0) }
    }
    guard value.isObject else { return nil }
    var members = value.members()
    while let member = members.next() {
      if member.key == "@value" || member.key == "#text" { return MetaText.clean(member.value.utf8) }
    }
    return nil
  }

  private static func strings(_ value: JSONValue) -> [String] {
    if let string = value.string { return [string] }
    var out: [String] = []
    guard value.isArray else {
      if let name = names(value, 0).first?.name { out.append(name) }
      return out
    }
    var elements = value.elements()
    while let element = elements.next() {
      if let string = element.string ?? names(element, 0).first?.name { out.append(string) }
    }
    return out
  }

  /// The strings of a list, or the lines of a string.
  private static func lines(_ value: JSONValue) -> [[UInt8]] {
    if value.isString { return value.utf8.split(separator: 0x0A).map { Array($0) } }
    var out: [[UInt8]] = []
    guard value.isArray else { return out }
    var elements = value.elements()
    while let element = elements.next(), out.count < maximumTexts {
      if element.isString { out.append(element.utf8) }
    }
    return out
  }

  private static func boolean(_ value: JSONValue) -> Bool? {
    if let truth = value.boolean { return truth }
    switch value.string?.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default: return nil
    }
  }

  /// The names in a string, an object, or a list of either.
  private static func names(_ value: JSONValue, _ nesting: Int) -> [LinkedName] {
    if value.isString { return MetaText.clean(value.utf8).map { [LinkedName(name: $0)] } ?? [] }
    guard nesting < maximumDepth else { return [] }
    var out: [LinkedName] = []
    if value.isArray {
      var elements = value.elements()
      while let element = elements.next() { out += names(element, nesting + 1) }
      return out
    }
    guard value.isObject else { return [] }
    var one = LinkedName()
    var given: String?
    var family: String?
    var members = value.members()
    while let member = members.next() {
      switch member.key {
      case "name":
        // {"name": ["A", "B"]} and {"name": {"name": "A"}} are found too.
        let inner = names(member.value, nesting + 1)
        if inner.count > 1 { return inner }
        one.name = inner.first?.name
      case "@id": one.identifier = member.value.string
      case "givenName": given = text(member.value)
      case "familyName": family = text(member.value)
      case "@list", "@graph": return names(member.value, nesting + 1)
      default: break
      }
    }
    if let family {
      // Some sites give the given name alone as the name.
      let first =
        given ?? (one.name.map { name in name.contains(" ") || family.contains(name) ? nil : name } ?? nil)
      if one.name == nil || one.name == first { one.name = first.map { "\($0) \(family)" } ?? family }
    }
    return one.name == nil && one.identifier == nil ? [] : [one]
  }
}
