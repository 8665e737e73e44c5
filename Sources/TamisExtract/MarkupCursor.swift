internal import Glibc

/// A place in a page's markup, and the reading of names, attributes and raw text from there.
struct MarkupCursor {
  let page: UnsafeBufferPointer<UInt8>
  var position = 0
  /// The tags that no end tag follows, by raw value.
  private var unclosed: UInt128 = 0
  /// Whether a comment or a quote was left open: none is closed further on either.
  private var isCommentUnclosed = false
  private var unclosedQuotes: (double: Bool, single: Bool) = (false, false)

  var end: Int { page.count }

  init(_ page: UnsafeBufferPointer<UInt8>) { self.page = page }

  /// The byte `distance` further on; 0 beyond the end.
  func peek(_ distance: Int) -> UInt8 {
    let index = position &+ distance
    return index < page.count ? page[index] : 0
  }

  /// Where `byte` occurs next, from the position on.
  func find(_ byte: UInt8) -> Int? { find(byte, from: position) }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < page.count, let base = page.baseAddress,
      let hit = memchr(base + start, Int32(byte), page.count - start)
    else { return nil }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= page.count, let base = page.baseAddress else { return false }
    return memcmp(base + position, text.utf8Start, count) == 0
  }

  /// One past the comment that begins here; nil if it is not closed. `<!-->` and `<!--->` are whole.
  mutating func endOfComment() -> Int? {
    if peek(4) == UInt8(ascii: ">") { return position + 5 }
    if peek(4) == UInt8(ascii: "-") && peek(5) == UInt8(ascii: ">") { return position + 6 }
    if isCommentUnclosed { return nil }
    var start = position + 4
    while let close = find(UInt8(ascii: ">"), from: start) {
      if close >= position + 6, page[close - 1] == UInt8(ascii: "-"), page[close - 2] == UInt8(ascii: "-") {
        return close + 1
      }
      if close >= position + 7, page[close - 1] == UInt8(ascii: "!"), page[close - 2] == UInt8(ascii: "-"),
        page[close - 3] == UInt8(ascii: "-")
      {
        return close + 1
      }
      start = close + 1
    }
    isCommentUnclosed = true
    return nil
  }

  /// One past the next occurrence of a text, from the position on; nil where there is none.
  func end(of text: [UInt8]) -> Int? {
    guard position < page.count else { return nil }
    return page[position...].first(of: text).map { $0 + text.count }
  }

  /// Reads a tag's name: up to white space, `/` or `>`.
  mutating func name() -> UnsafeBufferPointer<UInt8> {
    let start = position
    while position < page.count, !isSpace(page[position]), page[position] != UInt8(ascii: ">"),
      page[position] != UInt8(ascii: "/")
    {
      position &+= 1
    }
    return UnsafeBufferPointer(rebasing: page[start..<position])
  }

  /// An attribute as written. Its value still has its character references.
  struct Attribute {
    let name: UnsafeBufferPointer<UInt8>
    let value: UnsafeBufferPointer<UInt8>
    /// The quote that can hold the value.
    let quote: UInt8
  }

  /// Where a part of the page stands in it; nil for one that is empty.
  func range(of part: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let base = page.baseAddress, let start = part.baseAddress else { return nil }
    return start - base..<start - base + part.count
  }

  /// Reads the next attribute of a tag; nil, and past the `>`, where there is none.
  mutating func attribute() -> Attribute? {
    while position < page.count, isSpace(page[position]) || page[position] == UInt8(ascii: "/") {
      position &+= 1
    }
    guard position < page.count else { return nil }
    if page[position] == UInt8(ascii: ">") {
      position &+= 1
      return nil
    }
    let nameStart = position
    position &+= 1
    while position < page.count, !isSpace(page[position]), page[position] != UInt8(ascii: "="),
      page[position] != UInt8(ascii: ">"), page[position] != UInt8(ascii: "/")
    {
      position &+= 1
    }
    let name = UnsafeBufferPointer(rebasing: page[nameStart..<position])
    let afterName = position
    skipSpace()
    guard position < page.count, page[position] == UInt8(ascii: "=") else {
      position = afterName
      return Attribute(name: name, value: .init(rebasing: page[0..<0]), quote: UInt8(ascii: "\""))
    }
    position &+= 1
    skipSpace()
    guard position < page.count else { return nil }
    let quote = page[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = position + 1
      let isDouble = quote == UInt8(ascii: "\"")
      let isKnownUnclosed = isDouble ? unclosedQuotes.double : unclosedQuotes.single
      guard !isKnownUnclosed, let close = find(quote, from: start) else {
        if isDouble { unclosedQuotes.double = true } else { unclosedQuotes.single = true }
        // An unclosed quote would swallow the page: the tag ends at the next ">".
        position = find(UInt8(ascii: ">")) ?? page.count
        return Attribute(name: name, value: .init(rebasing: page[0..<0]), quote: UInt8(ascii: "\""))
      }
      position = close + 1
      return Attribute(name: name, value: .init(rebasing: page[start..<close]), quote: quote)
    }
    let start = position
    var hasDoubleQuote = false
    while position < page.count, !isSpace(page[position]), page[position] != UInt8(ascii: ">") {
      if page[position] == UInt8(ascii: "\"") { hasDoubleQuote = true }
      position &+= 1
    }
    return Attribute(
      name: name, value: .init(rebasing: page[start..<position]),
      quote: hasDoubleQuote ? UInt8(ascii: "'") : UInt8(ascii: "\""))
  }

  private mutating func skipSpace() {
    while position < page.count, isSpace(page[position]) { position &+= 1 }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

  /// The content of an element whose start tag was just read, up to the next end tag of its name, and
  /// moves past that. Without one it is empty: the rest of the page is not its content.
  mutating func content(of tag: HTMLTag, named name: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = position
    let bit = UInt128(1) << UInt128(tag.rawValue)
    // What was missing once is missing further on too; not looking again keeps the scan linear.
    guard unclosed & bit == 0, let close = endTag(named: name, from: start) else {
      unclosed |= bit
      return start..<start
    }
    position = find(UInt8(ascii: ">"), from: close).map { $0 + 1 } ?? page.count
    return start..<close
  }

  /// The next end tag of this name.
  private func endTag(named name: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = start
    while let open = find(UInt8(ascii: "<"), from: at) {
      if open + 1 < page.count, page[open + 1] == UInt8(ascii: "/"), matches(name, at: open + 2) {
        return open
      }
      at = open + 1
    }
    return nil
  }

  /// Whether a tag of this name is written at `index`, ignoring ASCII case.
  private func matches(_ name: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + name.count <= page.count else { return false }
    for offset in 0..<name.count where page[index + offset] | 0x20 != name[offset] | 0x20 { return false }
    let after = index + name.count
    guard after < page.count else { return true }
    let byte = page[after]
    return isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
