internal import TamisCore

/// Cuts a plain text page into blocks: lines, or the lines between blank ones where the text is wrapped.
struct PlainTextBlocks {
  private(set) var page = PageBlocks.Draft()

  /// Wrapped lines have about this many columns.
  private static let wrappedWidth = 50...100

  /// - Complexity: O(*n*).
  init(_ text: [UInt8]) {
    page.places = [PageBlocks.Place(before: 0, isWithin: false)]
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Self.trimmed)
    let isWrapped = Self.isWrapped(lines)
    var number = 0
    var paragraph: (text: [UInt8], line: Int)?
    for line in lines {
      number += 1
      if line.isEmpty || !isWrapped {
        if let open = paragraph { append(open.text[...], line: open.line) }
        paragraph = nil
      }
      guard !line.isEmpty else { continue }
      if let open = paragraph {
        paragraph = (open.text + [0x20] + line, open.line)
      } else {
        paragraph = (Array(line), number)
      }
    }
    if let open = paragraph { append(open.text[...], line: open.line) }
  }

  private mutating func append(_ line: ArraySlice<UInt8>, line number: Int) {
    var line = line
    var kind = Block.Kind.paragraph
    if let marker = Self.listMarker(line) {
      kind = .listItem
      line = line.dropFirst(marker)
    }
    let start = page.text.count
    var wasSpace = false
    for byte in line {
      let isSpace = byte == 0x20 || byte == 0x09
      if !(isSpace && wasSpace) { page.text.append(isSpace ? 0x20 : byte) }
      wasSpace = isSpace
    }
    guard TextMeasures.hasText(page.text[start...]) else {
      page.text.removeSubrange(start...)
      return
    }
    let end = page.text.count
    let credit = PhotoCredit.start(in: page.text[start...], isCaption: false) ?? end
    var captionEnd = credit
    while captionEnd > start, page.text[captionEnd - 1] == 0x20 { captionEnd -= 1 }
    appendBlock(start..<captionEnd, kind, line: number)
    appendBlock(credit..<end, kind, line: number, isCredit: true)
  }

  private mutating func appendBlock(
    _ text: Range<Int>, _ kind: Block.Kind, line number: Int, isCredit: Bool = false
  ) {
    guard !text.isEmpty else { return }
    page.blocks.append(
      PageBlock(
        kind: kind, level: kind == .listItem ? 1 : 0, node: 0, text: text, links: 0..<0,
        measures: TextMeasures(page.text[text]), line: number, isCredit: isCredit))
  }

  /// The length of a bullet and the space after it, where the line begins with one.
  private static func listMarker(_ line: ArraySlice<UInt8>) -> Int? {
    for bullet in ["- ", "* ", "• ", "· ", "– "] where line.starts(with: bullet.utf8) {
      return bullet.utf8.count
    }
    return nil
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, first == 0x20 || first &- 9 < 5 { line.removeFirst() }
    while let last = line.last, last == 0x20 || last &- 9 < 5 { line.removeLast() }
    return line
  }

  /// Whether paragraphs are broken into lines of one width: most lines that another line follows are
  /// about as long as the longest.
  private static func isWrapped(_ lines: [ArraySlice<UInt8>]) -> Bool {
    var followed = 0
    var full = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      followed += 1
      let columns = line.count { $0 & 0xC0 != 0x80 }
      if wrappedWidth.contains(columns) { full += 1 }
      if columns > wrappedWidth.upperBound { return false }
    }
    return followed >= 3 && full * 3 >= followed * 2
  }
}
