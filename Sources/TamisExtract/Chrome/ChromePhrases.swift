/// Phrases that mark a short block as page chrome, of all languages at once.
///
/// In the word tables `{n}` stands for a number, `{x}` for any short run, and a `…` at the end for any
/// continuation; otherwise a phrase is the whole block. Phrases and blocks are compared after folding: lower case, straight
/// apostrophes, single spaces, none before `: ! ?`, no punctuation at the end, full-width forms as ASCII.
struct ChromePhrases: Sendable {
  /// Whole blocks, by folded text.
  private var whole: [FoldedText: ChromeClass] = [:]
  /// Beginnings, by their first four bytes, longest first.
  private var beginnings: [UInt32: [(text: [UInt8], cls: ChromeClass)]] = [:]
  /// Phrases with `{x}`: what comes before and after it.
  private var framed: [(before: [UInt8], after: [UInt8], cls: ChromeClass)] = []

  /// Longer blocks are not looked up: chrome is short.
  static let maximumBytes = 480
  /// What `{x}` covers at most, in bytes.
  private static let maximumGap = 60

  static let all = ChromePhrases([french, chineseSimplified, chineseTraditional, english])

  init(_ tables: [[(ChromeClass, [String])]]) {
    for table in tables {
      for (cls, phrases) in table {
        for phrase in phrases { add(phrase, cls) }
      }
    }
    for key in beginnings.keys { beginnings[key]?.sort { $0.text.count > $1.text.count } }
  }

  private mutating func add(_ phrase: String, _ cls: ChromeClass) {
    // U+0001 and U+0002 survive the folding, braces would too but cost a search.
    let marked = Array(phrase.utf8).replacing(Array("{n}".utf8), with: Array("0".utf8))
    if let gap = marked.firstRange(of: Array("{x}".utf8)) {
      let before = FoldedText(marked[..<gap.lowerBound], keepsEnds: true).bytes
      let after = FoldedText(marked[gap.upperBound...], keepsEnds: true).bytes
      framed.append((before, after, cls))
    } else if marked.suffix(3).elementsEqual("…".utf8) {
      let folded = FoldedText(marked.dropLast(3), keepsEnds: true).bytes
      guard folded.count >= 4 else {
        framed.append((folded, [], cls))
        return
      }
      beginnings[Self.key(folded[...]), default: []].append((folded, cls))
    } else {
      whole[FoldedText(marked[...])] = cls
    }
  }

  private static func key(_ folded: ArraySlice<UInt8>) -> UInt32 {
    folded.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Looks all blocks of a page up.
  static func matches(in page: PageBlocks) -> [Match?] {
    page.blocks.map { all.match(page.utf8(of: $0)) }
  }

  /// What matched a block.
  struct Match {
    let cls: ChromeClass
    /// Whether the phrase is the whole block, not only its beginning.
    let isWhole: Bool
  }

  /// Looks a block up.
  /// - Complexity: O(length of the block).
  func match(_ utf8: ArraySlice<UInt8>) -> Match? {
    guard utf8.count <= Self.maximumBytes else { return nil }
    let folded = FoldedText(utf8)
    guard !folded.bytes.isEmpty else { return nil }
    if let cls = whole[folded] { return Match(cls: cls, isWhole: true) }
    if folded.bytes.count >= 4 {
      for beginning in beginnings[Self.key(folded.bytes[...])] ?? []
      where folded.bytes.starts(with: beginning.text) {
        return Match(cls: beginning.cls, isWhole: false)
      }
    }
    for frame in framed
    where folded.bytes.count <= frame.before.count + frame.after.count + Self.maximumGap
      && folded.bytes.count > frame.before.count + frame.after.count
      && folded.bytes.starts(with: frame.before)
      && folded.bytes.suffix(frame.after.count).elementsEqual(frame.after)
    {
      return Match(cls: frame.cls, isWhole: true)
    }
    return nil
  }
}

/// A text as phrases are compared.
struct FoldedText: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []

  /// - Parameter keepsEnds: Whether punctuation at the end stays, for beginnings and frames.
  init(_ utf8: ArraySlice<UInt8>, keepsEnds: Bool = false) {
    bytes.reserveCapacity(utf8.count)
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let byte = utf8[index]
      if byte < 0x80 {
        append(byte)
        index += 1
      } else {
        index += appendScalar(utf8[index...])
      }
    }
    if !keepsEnds { trimEnd() }
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case 0...0x20: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      // A run of digits is one number, thousands set apart by spaces included.
      if bytes.last == 0x20, bytes.dropLast().last == UInt8(ascii: "0") { bytes.removeLast() }
      if bytes.last != UInt8(ascii: "0") { bytes.append(UInt8(ascii: "0")) }
    case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if bytes.last == 0x20 { bytes.removeLast() }
      bytes.append(byte)
    default: bytes.append(byte)
    }
  }

  /// - Returns: How many bytes it took.
  private mutating func appendScalar(_ utf8: ArraySlice<UInt8>) -> Int {
    let first = utf8[utf8.startIndex]
    let length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, utf8.count)
    var scalar = UInt32(first) & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07)
    for step in 1..<max(length, 1) { scalar = scalar << 6 | UInt32(utf8[utf8.startIndex + step] & 0x3F) }
    switch scalar {
    case 0xA0, 0x202F, 0x2009, 0x3000: append(0x20)
    case 0x2018, 0x2019: append(UInt8(ascii: "'"))
    case 0xFF01...0xFF5E: append(UInt8(truncatingIfNeeded: scalar - 0xFEE0))
    case 0xC0...0xDE where scalar != 0xD7:
      bytes.append(contentsOf: [0xC3, UInt8(truncatingIfNeeded: scalar) &- 0x20])
    case 0x152: bytes.append(contentsOf: [0xC5, 0x93])
    case 0x200B...0x200F, 0xFEFF, 0xAD: break
    default: bytes.append(contentsOf: utf8.prefix(length))
    }
    return length
  }

  private mutating func trimEnd() {
    while let last = bytes.last {
      switch last {
      case 0x20, UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"),
        UInt8(ascii: ","),
        UInt8(ascii: ">"), UInt8(ascii: "-"):
        bytes.removeLast()
      default:
        let ends = ["…", "»", "›", "→", "。", "▼"].first { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
        guard let ends else { return }
        bytes.removeLast(ends.utf8.count)
      }
    }
  }
}
