internal import TamisCore
internal import TamisUnicode

/// An article's text in bytes, with its blocks, on its way through the clean-up.
struct ArticleText {
  /// A block, or a part of the text that no block covers, with its place in bytes.
  struct Part {
    var block: Block
    var range: Range<Int>
    var cells: [Range<Int>]
  }

  private(set) var utf8: [UInt8]
  private(set) var parts: [Part]
  /// What has been done to the text, in bytes; nil where nothing was.
  private(set) var edits: EditList?
  /// How often each rule acted, by its position.
  private(set) var counts = [Int](repeating: 0, count: CleanupRule.allCases.count)

  /// What conversions after the clean-up did.
  private var conversions: [RuleCount] = []
  /// The text as it came.
  let original: [UInt8]
  private var offsets: ScalarOffsets
  private let originalOffsets: ScalarOffsets

  /// - Throws: `badRecord` where blocks or cells overlap, are out of order or reach beyond the text.
  init(_ article: Article) throws(TamisError) {
    utf8 = Array(article.text.utf8)
    original = utf8
    offsets = utf8.withUnsafeBufferPointer { ScalarOffsets($0) }
    originalOffsets = offsets
    parts = []
    parts.reserveCapacity(article.blocks.count)
    try Self.check(article.blocks.map(\.span), within: TextSpan(0, offsets.count), "blocks", article)
    for block in article.blocks where !block.cells.isEmpty {
      try Self.check(block.cells.map(\.span), within: block.span, "cells", article)
    }
    let places = utf8.withUnsafeBufferPointer { Self.places(of: article.blocks, in: $0) }
    var position = 0
    for (block, place) in zip(article.blocks, places) {
      addStrayText(in: position..<place.range.lowerBound)
      parts.append(Part(block: block, range: place.range, cells: place.cells))
      position = place.range.upperBound
    }
    addStrayText(in: position..<utf8.count)
  }

  /// The bytes of blocks and of their cells, which are in order.
  private static func places(
    of blocks: [Block], in utf8: UnsafeBufferPointer<UInt8>
  ) -> [(range: Range<Int>, cells: [Range<Int>])] {
    var walk = ScalarWalk(utf8)
    func bytes(of span: TextSpan) -> Range<Int> {
      let start = walk.byte(ofScalar: span.start)
      return start..<max(start, walk.byte(ofScalar: span.end))
    }
    return blocks.map { block in
      let cells = block.cells.isEmpty ? [] : block.cells.map { bytes(of: $0.span) }
      let start = cells.isEmpty ? walk.byte(ofScalar: block.span.start) : bytes(of: block.span).lowerBound
      return (start..<max(start, walk.byte(ofScalar: block.span.end)), cells)
    }
  }

  private static func check(
    _ spans: [TextSpan], within whole: TextSpan, _ what: String, _ article: Article
  ) throws(TamisError) {
    var position = whole.start
    for span in spans {
      guard span.start >= position, span.end >= span.start, span.end <= whole.end else {
        throw .badRecord(
          at: article.header.origin,
          problem: "\(what) must be in order and within the text, found [\(span.start), \(span.end))")
      }
      position = span.end
    }
  }

  /// Text outside of blocks becomes paragraphs, so that nothing is lost.
  private mutating func addStrayText(in range: Range<Int>) {
    let gap = utf8[range]
    guard !gap.elementsEqual([0x0A, 0x0A]), !gap.isEmpty else { return }
    let start = scalar(ofByte: range.lowerBound)
    for block in Block.paragraphs(of: String(decoding: gap, as: UTF8.self)) {
      var block = block
      block.span = TextSpan(block.span.start + start, block.span.end + start)
      parts.append(Part(block: block, range: bytes(of: block.span), cells: []))
    }
  }

  private func bytes(of span: TextSpan) -> Range<Int> {
    utf8.withUnsafeBufferPointer {
      let start = offsets.byte(ofScalar: span.start, in: $0)
      return start..<max(start, offsets.byte(ofScalar: span.end, in: $0))
    }
  }

  private func scalar(ofByte byte: Int) -> Int {
    utf8.withUnsafeBufferPointer { offsets.scalar(ofByte: byte, in: $0) }
  }

  /// Spans in scalars of byte ranges in the text as it is now.
  func scalarSpans(of ranges: [Range<Int>]) -> [TextSpan] {
    utf8.withUnsafeBufferPointer { utf8 in
      ranges.map {
        TextSpan(
          offsets.scalar(ofByte: $0.lowerBound, in: utf8), offsets.scalar(ofByte: $0.upperBound, in: utf8))
      }
    }
  }
}

// Rewriting.
extension ArticleText {
  /// A rewritten part, in bytes; nil where nothing was done.
  typealias PartRewriting<Failure: Error> = (
    _ text: ArraySlice<UInt8>, _ part: Int, _ counts: inout [Int]
  ) throws(Failure) -> (text: [UInt8], edits: EditList)?

  /// Rewrites every part by the rules, and takes out those of which nothing remains.
  mutating func clean(_ cleaner: Cleaner) throws(ICUError) {
    let kinds = parts.map { $0.block.kind }
    let gapChanges = try rewrite(keepsGaps: !cleaner.rules.contains(.whiteSpace)) {
      (text, part, counts) throws(ICUError) in
      try cleaner.cleaned(text, isCode: kinds[part] == .code, counts: &counts)
    }
    counts[CleanupRule.whiteSpace.position] += gapChanges
  }

  /// Rewrites what has been cleaned, part by part; none of them may vanish. `op` is what `changes` call it.
  mutating func convert<Failure: Error>(
    op: String, _ converted: (_ text: ArraySlice<UInt8>, _ part: Int) throws(Failure) -> Rewritten?
  ) throws(Failure) {
    var count = 0
    try rewrite(keepsGaps: true) { (text, part, _) throws(Failure) in
      guard let result = try converted(text, part) else { return nil }
      count += result.count
      return (result.text, result.edits)
    }
    if count > 0 { conversions.append(RuleCount(rule: op, count: count)) }
  }

  /// - Returns: How many gaps between parts were rewritten.
  @discardableResult
  private mutating func rewrite<Failure: Error>(
    keepsGaps: Bool, _ rewriting: PartRewriting<Failure>
  ) throws(Failure) -> Int {
    var results: [PartResult?] = []
    results.reserveCapacity(parts.count)
    var hasChanges = false
    for index in parts.indices {
      let result = try rewritten(index, rewriting)
      hasChanges = hasChanges || result != nil
      results.append(result)
    }
    guard hasChanges || !hasPlainGaps else { return 0 }
    var rebuilt = Rebuilding(source: utf8, keepsGaps: keepsGaps)
    var kept: [Part] = []
    kept.reserveCapacity(parts.count)
    for (var part, result) in zip(parts, results) {
      guard let range = rebuilt.append(part.range, result.map { ($0.text, $0.edits) }) else { continue }
      if let result { part.cells = result.cells }
      let shift = range.lowerBound - (result == nil ? part.range.lowerBound : 0)
      if shift != 0 { part.cells = part.cells.map { $0.lowerBound + shift..<$0.upperBound + shift } }
      part.range = range
      kept.append(part)
    }
    rebuilt.finish()
    guard rebuilt.edits.hasChanges else { return 0 }
    utf8 = rebuilt.output
    edits = edits?.then(rebuilt.edits) ?? rebuilt.edits
    parts = kept
    offsets = utf8.withUnsafeBufferPointer { ScalarOffsets($0) }
    return rebuilt.gapChanges
  }

  /// Whether the text is its parts, none of them empty, with a blank line between each two.
  private var hasPlainGaps: Bool {
    var position = -2
    for i in parts.indices {
      let range = parts[i].range
      guard range.lowerBound == position + 2, !range.isEmpty else { return false }
      if position >= 0, utf8[position] != 0x0A || utf8[position + 1] != 0x0A { return false }
      position = range.upperBound
    }
    return position == utf8.count
  }

  /// A part rewritten, and where its cells are in the new text.
  private struct PartResult {
    var text: [UInt8]
    var edits: EditList
    var cells: [Range<Int>]
  }

  /// A part rewritten, of a table each cell by itself; nil where nothing was done.
  private mutating func rewritten<Failure: Error>(
    _ index: Int, _ rewriting: PartRewriting<Failure>
  ) throws(Failure) -> PartResult? {
    guard !parts[index].cells.isEmpty else {
      guard let result = try rewriting(utf8[parts[index].range], index, &counts) else { return nil }
      return PartResult(text: result.text, edits: result.edits, cells: [])
    }
    let part = parts[index]
    var text: [UInt8] = []
    var edits = EditList()
    var position = part.range.lowerBound
    var cells: [Range<Int>] = []
    for cell in part.cells {
      text.append(contentsOf: utf8[position..<cell.lowerBound])
      edits.keep(cell.lowerBound - position)
      let start = text.count
      if let result = try rewriting(utf8[cell], index, &counts) {
        text.append(contentsOf: result.text)
        edits.append(result.edits)
      } else {
        text.append(contentsOf: utf8[cell])
        edits.keep(cell.count)
      }
      cells.append(start..<text.count)
      position = cell.upperBound
    }
    text.append(contentsOf: utf8[position..<part.range.upperBound])
    edits.keep(part.range.upperBound - position)
    if cells.allSatisfy(\.isEmpty) { text = [] }
    guard edits.hasChanges || text.isEmpty else { return nil }
    return PartResult(text: text, edits: edits, cells: cells)
  }

  /// Writes text, blocks, links and changes back.
  func store(in article: inout Article) {
    article.changes = CleanupRule.allCases.compactMap { rule in
      let count = counts[rule.position]
      return count > 0 ? RuleCount(rule: rule.rawValue, count: count) : nil
    }
    article.changes += conversions
    if let edits {
      article.text = String(decoding: utf8, as: UTF8.self)
      article.links = links(article.links, after: edits)
    }
    article.blocks = scalarBlocks()
    article.textSHA256 = ContentDigest(of: utf8).hex
  }

  private func scalarBlocks() -> [Block] {
    guard edits != nil else { return parts.map(\.block) }
    return zip(parts, scalarSpans(of: parts.map(\.range))).map { part, span in
      var block = part.block
      block.span = span
      for (i, cell) in scalarSpans(of: part.cells).enumerated() { block.cells[i].span = cell }
      return block
    }
  }

  /// The links where they are now; those of which nothing remains go.
  private func links(_ links: [LinkReference], after edits: EditList) -> [LinkReference] {
    links.compactMap { link in
      let end = max(min(link.span.end, originalOffsets.count), 0)
      let start = max(min(link.span.start, end), 0)
      let old = original.withUnsafeBufferPointer {
        originalOffsets.byte(ofScalar: start, in: $0)..<originalOffsets.byte(ofScalar: end, in: $0)
      }
      // What was taken out has left white space at most.
      let new = utf8[edits.newRange(ofOld: old)].rangeWithoutSpace
      guard !new.isEmpty, let span = scalarSpans(of: [new]).first else { return nil }
      return LinkReference(url: link.url, span: span)
    }
  }
}
