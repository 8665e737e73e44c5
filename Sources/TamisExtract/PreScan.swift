internal import TamisCore

/// Rewrites a page before libxml2 sees it, in one pass over its bytes.
///
/// It drops what readers never see (scripts, styles, comments, pictures in SVG) and all attributes that
/// nobody reads, keeps the data scripts aside, and repairs what libxml2's HTML 4 parser gets wrong: it
/// closes a `p` before `section` and the like, leaves out void elements it does not know, and ends
/// comments where HTML says. Markup that makes libxml2 quadratic does not get past the limits.
///
/// About half of a real page's bytes remain; the pass costs 1 to 2 % of a DOM parse.
struct PreScan {
  /// What is left for the parser: UTF-8.
  private(set) var html: [UInt8] = []
  /// The attributes that go past the parser, element by element.
  private(set) var attributes: [ScannedAttribute] = []
  /// The contents of the scripts that hold data.
  private(set) var dataScripts: [DataScript] = []
  /// The scripts that may set the state of a page built by scripts, and where they do so in attributes.
  private(set) var stateTexts: [StateText] = []
  /// Whether the page has a script that runs.
  private(set) var hasScripts = false
  /// What was cut because of a limit, in words.
  private(set) var warnings: [String] = []

  /// The one attribute in `html` whose value is the index of the element's first in `attributes`. Pages
  /// cannot have it: the scan knows no such name.
  static var referenceName: UInt8 { UInt8(ascii: "_") }

  /// Smaller states hold no article, in bytes.
  private static let leastState = 400

  /// More attributes on one element are dropped: libxml2 compares each with all before it.
  static let maximumAttributes = 64
  /// Longer attribute values are dropped: data URLs and state kept in markup.
  static let maximumAttributeBytes = 16_384

  /// A noscript of fewer bytes holds a tracking image or a request to turn scripts on.
  static let leastReadNoscript = 2_000

  private var isParagraphOpen = false
  private var droppedAttributes = false
  /// Where the bytes of the page begin that are neither copied nor left out yet: what stays as it is goes
  /// over in long runs.
  private var pending = 0
  private let extras: ExtraAttributes

  /// - Parameter extras: Attributes that are kept besides those that extraction reads.
  /// - Complexity: O(*n*).
  init(_ page: UnsafeBufferPointer<UInt8>, keeping extras: ExtraAttributes = .none) {
    self.extras = extras
    html.reserveCapacity(page.count / 2 + 64)
    attributes.reserveCapacity(page.count / 128 + 16)
    scan(page)
    if droppedAttributes {
      warnings.append("more than \(Self.maximumAttributes) attributes on an element: the rest is left out")
    }
  }

  private mutating func scan(_ page: UnsafeBufferPointer<UInt8>) {
    var cursor = MarkupCursor(page)
    while let textEnd = cursor.find(UInt8(ascii: "<")) {
      cursor.position = textEnd
      let next = cursor.peek(1)
      if isLetter(next) {
        startTag(&cursor)
      } else if next == UInt8(ascii: "/") && isLetter(cursor.peek(2)) {
        endTag(&cursor)
      } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
        copy(page, upTo: textEnd)
        skipDeclaration(&cursor)
        pending = cursor.position
      } else {
        // A lone "<" in running text.
        copy(page, upTo: textEnd)
        html.append(contentsOf: "&lt;".utf8)
        cursor.position += 1
        pending = cursor.position
      }
    }
    copy(page, upTo: page.count)
  }

  /// Copies what is pending before `end`.
  private mutating func copy(_ page: UnsafeBufferPointer<UInt8>, upTo end: Int) {
    html.append(contentsOf: UnsafeBufferPointer(rebasing: page[pending..<end]))
    pending = end
  }

  /// What the Internet Archive puts on each page: a calendar of other days.
  private static let endOfArchiveBar = Array("<!-- END WAYBACK TOOLBAR INSERT -->".utf8)

  /// Skips a comment, doctype, processing instruction or broken end tag.
  private mutating func skipDeclaration(_ cursor: inout MarkupCursor) {
    guard cursor.starts(with: "<!--") else {
      cursor.position = cursor.find(UInt8(ascii: ">")).map { $0 + 1 } ?? cursor.end
      return
    }
    let isArchiveBar = cursor.starts(with: "<!-- BEGIN WAYBACK TOOLBAR INSERT")
    if let end = cursor.endOfComment() {
      cursor.position = isArchiveBar ? cursor.end(of: Self.endOfArchiveBar) ?? end : end
    } else {
      // An unterminated comment would take the rest of the page with it.
      warnings.append("a comment is not closed: its text is kept")
      cursor.position = cursor.find(UInt8(ascii: ">")).map { $0 + 1 } ?? cursor.end
    }
  }

  private mutating func endTag(_ cursor: inout MarkupCursor) {
    let start = cursor.position
    cursor.position += 2
    let tag = HTMLTag(name: cursor.name())
    let nameEnd = cursor.position
    cursor.position = cursor.find(UInt8(ascii: ">")).map { $0 + 1 } ?? cursor.end
    let traits = TagTraits.of(tag)
    if traits.contains(.void) || traits.contains(.unread) {
      copy(cursor.page, upTo: start)
      pending = cursor.position
      return
    }
    if tag == .p { isParagraphOpen = false }
    finishTag(cursor, nameEnd: nameEnd)
  }

  /// Copies a tag up to its name's end, and leaves out all but the `>` behind it.
  private mutating func finishTag(_ cursor: MarkupCursor, nameEnd: Int) {
    let isClosed = cursor.page[cursor.position - 1] == UInt8(ascii: ">") && cursor.position > nameEnd
    if isClosed && cursor.position == nameEnd + 1 && pending <= nameEnd { return }
    if pending < nameEnd { copy(cursor.page, upTo: nameEnd) }
    if isClosed {
      pending = cursor.position - 1
    } else {
      html.append(UInt8(ascii: ">"))
      pending = cursor.position
    }
  }

  private mutating func startTag(_ cursor: inout MarkupCursor) {
    let start = cursor.position
    cursor.position += 1
    let name = cursor.name()
    let nameEnd = cursor.position
    let tag = HTMLTag(name: name)
    let traits = TagTraits.of(tag)
    if traits.contains(.closesParagraph) && isParagraphOpen {
      copy(cursor.page, upTo: start)
      html.append(contentsOf: "</p>".utf8)
    }
    if traits.contains(.unread) || traits.contains(.rawText) || isUnreadVoid(tag) {
      copy(cursor.page, upTo: start)
      skipElement(tag, traits, named: name, &cursor)
      pending = cursor.position
      return
    }
    copyAttributes(of: tag, &cursor, nameEnd: nameEnd)
    finishTag(cursor, nameEnd: nameEnd)
    if tag == .p { isParagraphOpen = true } else if traits.contains(.block) { isParagraphOpen = false }
  }

  /// Leaves out an element whose name was just read, with all in it that is not read.
  private mutating func skipElement(
    _ tag: HTMLTag, _ traits: TagTraits, named name: UnsafeBufferPointer<UInt8>, _ cursor: inout MarkupCursor
  ) {
    var script = ScriptHead()
    while let attribute = cursor.attribute() {
      guard tag == .script else { continue }
      switch HTMLAttribute(name: attribute.name) {
      case .type where contains(attribute.value, "json"):
        script.type = contains(attribute.value, "ld+json") ? .linkedData : .json
      case .id: script.id = cursor.range(of: attribute.value) ?? 0..<0
      default: break
      }
    }
    if traits.contains(.void) { return }
    let content = cursor.content(of: tag, named: name)
    if traits.contains(.unread) {
      // Some forums serve their whole page to clients without scripts in a noscript.
      if tag == .noscript && content.count >= Self.leastReadNoscript { cursor.position = content.lowerBound }
    } else {
      rawText(content, of: tag, script, in: cursor.page)
    }
  }

  private mutating func rawText(
    _ content: Range<Int>, of tag: HTMLTag, _ script: ScriptHead, in page: UnsafeBufferPointer<UInt8>
  ) {
    switch tag {
    case .title:
      // Character references count in a title, tags do not.
      html.append(contentsOf: "<title>".utf8)
      pending = content.lowerBound
      for index in content where page[index] == UInt8(ascii: "<") {
        copy(page, upTo: index)
        html.append(contentsOf: "&lt;".utf8)
        pending = index + 1
      }
      copy(page, upTo: content.upperBound)
      html.append(contentsOf: "</title>".utf8)
    case .script where script.type != .code:
      dataScripts.append(
        DataScript(content: content, isLinkedData: script.type == .linkedData, id: script.id))
    case .script:
      hasScripts = true
      guard content.count >= Self.leastState else { return }
      let head = UnsafeBufferPointer(rebasing: page[content.lowerBound..<(content.lowerBound + 100)])
      if contains(head, "state__") || contains(head, "__data") { stateTexts.append(.script(content)) }
    default: break
    }
  }

  private enum ScriptType { case code, linkedData, json }

  /// What the attributes of a script tell of it.
  private struct ScriptHead {
    var type = ScriptType.code
    var id = 0..<0
  }

  /// Keeps the attributes that are read, and moves past the end of the tag.
  ///
  /// libxml2 reads a value byte by byte at the price of text. So values that stand for themselves go beside
  /// it, and one attribute in the tag tells which are the element's.
  private mutating func copyAttributes(of tag: HTMLTag, _ cursor: inout MarkupCursor, nameEnd: Int) {
    let first = attributes.count
    var seen: UInt64 = 0
    var count = 0
    while let attribute = cursor.attribute() {
      // Some sites write a meta element's content as its "value".
      let isValue = tag == .meta && attribute.name.count == 5 && contains(attribute.name, "value")
      let read = isValue ? .content : HTMLAttribute(name: attribute.name)
      let value = attribute.value
      guard let known = read ?? extras.slot(attribute.name) else {
        if attribute.name.count == 14, value.count >= Self.leastState,
          contains(attribute.name, "data-preloaded"), let range = cursor.range(of: value)
        {
          stateTexts.append(.attribute(range))
        }
        continue
      }
      guard count < Self.maximumAttributes else {
        droppedAttributes = true
        continue
      }
      guard value.count <= Self.maximumAttributeBytes else { continue }
      // Of a style only this matters: nobody sees the element.
      let isHidden = known == .style && (contains(value, "display:none") || contains(value, "display: none"))
      guard known != .style || isHidden else { continue }
      count += 1
      let bit = UInt64(1) << UInt64((isHidden ? .hidden : known).rawValue)
      // Of two of a name the first counts.
      guard seen & bit == 0 else { continue }
      seen |= bit
      if isHidden {
        attributes.append(ScannedAttribute(name: .hidden, value: 0..<0))
      } else if let range = cursor.range(of: value), range.upperBound <= Int32.max, isPlain(value) {
        attributes.append(ScannedAttribute(name: known, value: range))
      } else {
        if pending < nameEnd { copy(cursor.page, upTo: nameEnd) }
        html.append(UInt8(ascii: " "))
        if isValue {
          html.append(contentsOf: "content".utf8)
        } else {
          html.append(contentsOf: attribute.name)
        }
        html.append(UInt8(ascii: "="))
        html.append(attribute.quote)
        html.append(contentsOf: value)
        html.append(attribute.quote)
      }
    }
    guard attributes.count > first else { return }
    attributes[attributes.count - 1].isLast = true
    if pending < nameEnd { copy(cursor.page, upTo: nameEnd) }
    appendReference(to: first)
  }

  /// Whether a value has neither character references nor what libxml2 stops at.
  private func isPlain(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    var special: UInt8 = 0
    for byte in value { special |= (byte == UInt8(ascii: "&") ? 1 : 0) | (byte == 0 ? 1 : 0) }
    return special == 0
  }

  /// Writes the attribute that leads to those beside the parser.
  private mutating func appendReference(to number: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { written in
      var start = written.count
      var rest = number
      repeat {
        start &-= 1
        written[start] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      written[start &- 1] = UInt8(ascii: "=")
      written[start &- 2] = Self.referenceName
      written[start &- 3] = 0x20
      start &-= 3
      html.append(contentsOf: UnsafeBufferPointer(rebasing: written[start...]))
    }
  }

  private func isUnreadVoid(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .area, .col, .embed, .frame, .input, .param, .source, .track, .wbr: true
    default: false
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  private func contains(_ value: UnsafeBufferPointer<UInt8>, _ needle: StaticString) -> Bool {
    let count = needle.utf8CodeUnitCount
    guard value.count >= count else { return false }
    for start in 0...(value.count - count) {
      var index = 0
      while index < count && value[start + index] | 0x20 == needle.utf8Start[index] | 0x20 { index += 1 }
      if index == count { return true }
    }
    return false
  }
}
