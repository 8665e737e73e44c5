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
  /// The contents of the scripts that hold data.
  private(set) var dataScripts: [DataScript] = []
  /// The scripts that may set the state of a page built by scripts, and where they do so in attributes.
  private(set) var stateTexts: [StateText] = []
  /// Whether the page has a script that runs.
  private(set) var hasScripts = false
  /// What was cut because of a limit, in words.
  private(set) var warnings: [String] = []

  /// A script element that holds JSON.
  struct DataScript {
    /// The content in bytes of the page.
    let content: Range<Int>
    /// Whether its type is `application/ld+json`.
    let isLinkedData: Bool
    /// Its id, in bytes of the page; empty without one.
    var id: Range<Int> = 0..<0
  }

  /// A text that may hold the state of a page.
  enum StateText {
    /// The content of a script that begins with `window.__INITIAL_STATE__ =` or the like.
    case script(Range<Int>)
    /// The value of an attribute, its character references not decoded.
    case attribute(Range<Int>)
  }

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

  /// - Complexity: O(*n*).
  init(_ page: UnsafeBufferPointer<UInt8>) {
    html.reserveCapacity(page.count / 2 + 64)
    scan(page)
    if droppedAttributes {
      warnings.append("more than \(Self.maximumAttributes) attributes on an element: the rest is left out")
    }
  }

  private mutating func scan(_ page: UnsafeBufferPointer<UInt8>) {
    var cursor = MarkupCursor(page)
    while let textEnd = cursor.find(UInt8(ascii: "<")) {
      append(page, cursor.position..<textEnd)
      cursor.position = textEnd
      let next = cursor.peek(1)
      if isLetter(next) {
        startTag(&cursor)
      } else if next == UInt8(ascii: "/") && isLetter(cursor.peek(2)) {
        endTag(&cursor)
      } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
        skipDeclaration(&cursor)
      } else {
        // A lone "<" in running text.
        html.append(contentsOf: "&lt;".utf8)
        cursor.position += 1
      }
    }
    append(page, cursor.position..<page.count)
  }

  private mutating func append(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    html.append(contentsOf: UnsafeBufferPointer(rebasing: page[range]))
  }

  /// Skips a comment, doctype, processing instruction or broken end tag.
  private mutating func skipDeclaration(_ cursor: inout MarkupCursor) {
    guard cursor.starts(with: "<!--") else {
      cursor.position = cursor.find(UInt8(ascii: ">")).map { $0 + 1 } ?? cursor.end
      return
    }
    if let end = cursor.endOfComment() {
      cursor.position = end
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
    if traits.contains(.void) || traits.contains(.unread) { return }
    if tag == .p { isParagraphOpen = false }
    append(cursor.page, start..<nameEnd)
    html.append(UInt8(ascii: ">"))
  }

  private mutating func startTag(_ cursor: inout MarkupCursor) {
    let mark = html.count
    cursor.position += 1
    let name = cursor.name()
    let tag = HTMLTag(name: name)
    let traits = TagTraits.of(tag)
    if traits.contains(.closesParagraph) && isParagraphOpen {
      html.append(contentsOf: "</p>".utf8)
    }
    html.append(UInt8(ascii: "<"))
    html.append(contentsOf: name)
    let script = attributes(of: tag, &cursor)
    html.append(UInt8(ascii: ">"))

    if traits.contains(.unread) || isUnreadVoid(tag) {
      html.removeSubrange(mark...)
      if traits.contains(.void) { return }
      let content = cursor.content(of: tag, named: name)
      // Some forums serve their whole page to clients without scripts in a noscript.
      if tag == .noscript && content.count >= Self.leastReadNoscript { cursor.position = content.lowerBound }
      return
    }
    if traits.contains(.rawText) {
      let content = cursor.content(of: tag, named: name)
      html.removeSubrange(mark...)
      rawText(content, of: tag, script, in: cursor.page)
      return
    }
    if tag == .p { isParagraphOpen = true } else if traits.contains(.block) { isParagraphOpen = false }
  }

  private mutating func rawText(
    _ content: Range<Int>, of tag: HTMLTag, _ script: ScriptHead, in page: UnsafeBufferPointer<UInt8>
  ) {
    switch tag {
    case .title:
      // Character references count in a title, tags do not.
      html.append(contentsOf: "<title>".utf8)
      var start = content.lowerBound
      for index in content where page[index] == UInt8(ascii: "<") {
        append(page, start..<index)
        html.append(contentsOf: "&lt;".utf8)
        start = index + 1
      }
      append(page, start..<content.upperBound)
      html.append(contentsOf: "</title>".utf8)
    case .script where script.type != .code:
      dataScripts.append(
        DataScript(content: content, isLinkedData: script.type == .linkedData, id: script.id))
    case .script where content.count < Self.leastState: hasScripts = true
    case .script:
      hasScripts = true
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

  /// Copies the attributes that are read, and moves past the end of the tag.
  private mutating func attributes(of tag: HTMLTag, _ cursor: inout MarkupCursor) -> ScriptHead {
    var script = ScriptHead()
    var count = 0
    while let attribute = cursor.attribute() {
      let value = attribute.value
      guard let known = HTMLAttribute(name: attribute.name) else {
        if attribute.name.count == 14, value.count >= Self.leastState,
          contains(attribute.name, "data-preloaded")
        {
          stateTexts.append(.attribute(range(of: value, in: cursor.page)))
        }
        continue
      }
      if tag == .script {
        if known == .type, contains(value, "json") {
          script.type = contains(value, "ld+json") ? .linkedData : .json
        }
        if known == .id { script.id = range(of: value, in: cursor.page) }
        continue
      }
      guard count < Self.maximumAttributes else {
        droppedAttributes = true
        continue
      }
      guard value.count <= Self.maximumAttributeBytes else { continue }
      if known == .style {
        // Of a style only this matters: nobody sees the element.
        guard contains(value, "display:none") || contains(value, "display: none") else { continue }
        html.append(contentsOf: " hidden=\"\"".utf8)
        count += 1
        continue
      }
      count += 1
      html.append(UInt8(ascii: " "))
      html.append(contentsOf: attribute.name)
      html.append(UInt8(ascii: "="))
      html.append(attribute.quote)
      html.append(contentsOf: value)
      html.append(attribute.quote)
    }
    return script
  }

  /// Where a part of the page lies in it.
  private func range(of part: UnsafeBufferPointer<UInt8>, in page: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard let start = page.baseAddress, let at = part.baseAddress else { return 0..<0 }
    return (at - start)..<(at - start + part.count)
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
