/// The tokens of a document's parts with all that is known of them before tagging.
struct NameDocument {
  private let language: NameLanguage
  private let simplified: [UInt16]
  private(set) var tokens: [NameToken] = []
  /// The lines of text and cells of tables, as ranges of tokens; no name reaches from one to the next.
  private(set) var lines: [Range<Int>] = []
  private var words = DocumentWords()
  private var division = NameLexicon.Words()
  private var copy: [UInt8] = []

  /// A line longer than this is cut, so that memory stays small: in tokens.
  private static let longestLine = 4000

  /// - Parameter simplified: For Chinese, the simplified character of each from U+3400.
  init(_ language: NameLanguage, simplified: [UInt16]) {
    self.language = language
    self.simplified = simplified
  }

  /// Reads parts of a text.
  /// - Parameter further: A lexicon that adds to the model's own.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, parts: [Range<Int>], lexicon: NameLexicon, further: NameLexicon
  ) {
    tokens.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    if language == .chinese {
      copy.removeAll(keepingCapacity: true)
      copy.append(contentsOf: bytes)
      for part in parts { simplify(part) }
      copy.withUnsafeBufferPointer { divide($0, parts) }
    } else {
      divide(bytes, parts)
    }
    tokens.withUnsafeMutableBufferPointer { tokens in
      for line in lines {
        lexicon.mark(
          tokens, from: line.lowerBound, to: line.upperBound, &division, divides: language == .chinese)
        if further.isEmpty { continue }
        further.mark(tokens, from: line.lowerBound, to: line.upperBound, &division, divides: false)
      }
      if language != .chinese {
        for line in lines { CapitalRuns.mark(tokens, from: line.lowerBound, to: line.upperBound) }
        words.mark(tokens)
      }
    }
  }

  private mutating func divide(_ bytes: UnsafeBufferPointer<UInt8>, _ parts: [Range<Int>]) {
    let tokenizer = NameTokenizer(language: language)
    for part in parts {
      var start = part.lowerBound
      while start < part.upperBound {
        var end = start
        // A line feed, or the tab between the cells of a table.
        while end < part.upperBound, bytes[end] != 0x0A, bytes[end] != 0x09 { end += 1 }
        let first = tokens.count
        tokenizer.append(bytes, from: start, to: end, to: &tokens)
        var open = first
        while open < tokens.count {
          let close = Swift.min(open + Self.longestLine, tokens.count)
          lines.append(open..<close)
          open = close
        }
        start = end + 1
      }
    }
  }

  /// Puts simplified characters for traditional ones; no length changes.
  private mutating func simplify(_ part: Range<Int>) {
    copy.withUnsafeMutableBufferPointer { bytes in
      var index = part.lowerBound
      while index + 2 < part.upperBound {
        guard bytes[index] >= 0xE3, bytes[index] <= 0xE9 else {
          index += 1
          continue
        }
        let value = Bytes.codePoint(bytes[index], bytes[index + 1], bytes[index + 2])
        if value >= 0x3400, value <= 0x9FFF {
          let other = simplified[value - 0x3400]
          bytes[index] = UInt8(truncatingIfNeeded: 0xE0 | other >> 12)
          bytes[index + 1] = UInt8(truncatingIfNeeded: 0x80 | other >> 6 & 0x3F)
          bytes[index + 2] = UInt8(truncatingIfNeeded: 0x80 | other & 0x3F)
        }
        index += 3
      }
    }
  }
}
