/// What can be counted in a text in one pass.
struct TextMeasures {
  private var counts = Counts()

  /// Counts in half the space: there are a million blocks in the largest pages.
  private struct Counts {
    var scalars: Int32 = 0
    var linkScalars: Int32 = 0
    var wideScalars: Int32 = 0
    var punctuation: Int32 = 0
    var digits: Int32 = 0
    var words: Int32 = 0
  }

  /// Unicode scalars that are no white space.
  var scalars: Int { Int(counts.scalars) }
  /// Those of them inside links.
  var linkScalars: Int {
    get { Int(counts.linkScalars) }
    set { counts.linkScalars = Int32(newValue) }
  }
  /// Han, Kana and Hangul: one says about as much as two and a half letters.
  var wideScalars: Int { Int(counts.wideScalars) }
  /// Commas, full stops, colons and the like of running text, of every script.
  var punctuation: Int { Int(counts.punctuation) }
  var digits: Int { Int(counts.digits) }
  /// White-space separated words.
  var words: Int { Int(counts.words) }
  /// Whether the last mark ends a sentence.
  var endsSentence = false

  /// The length of the text in letters of an alphabetic script.
  var weight: Double { Double(scalars) + 1.5 * Double(wideScalars) }
  /// The share of the text inside links, 0...1.
  var linkDensity: Double { scalars == 0 ? 0 : min(1, Double(linkScalars) / Double(scalars)) }
  /// The length of the text outside links, in letters of an alphabetic script.
  var prose: Double { weight * (1 - linkDensity) }

  init() {}

  /// Whether there is more than white space.
  /// - Complexity: O(*n*) for white space, else as far as the first other character.
  static func hasText(_ utf8: ArraySlice<UInt8>) -> Bool {
    TextMeasures(utf8.prefix(64)).scalars > 0 || (utf8.count > 64 && TextMeasures(utf8).scalars > 0)
  }

  /// - Complexity: O(*n*).
  init(_ utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBufferPointer { measure($0) }
  }

  private mutating func measure(_ utf8: UnsafeBufferPointer<UInt8>) {
    // What changes with each byte is kept out of memory.
    var scalars: Int32 = 0
    var words: Int32 = 0
    var inWord = false
    var index = 0
    let end = utf8.count
    while index < end {
      let byte = utf8[index]
      if byte < 0x80 {
        index &+= 1
        if byte <= 0x20 {
          inWord = false
          continue
        }
        scalars &+= 1
        words &+= inWord ? 0 : 1
        inWord = true
        if byte < 0x40 { count(ascii: byte) } else { endsSentence = false }
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      var step = 1
      while step < length && index &+ step < end {
        scalar = scalar << 6 | UInt32(utf8[index &+ step] & 0x3F)
        step &+= 1
      }
      index &+= step
      if scalar == 0xA0 || scalar == 0x3000 || scalar == 0x202F {
        inWord = false
        continue
      }
      scalars &+= 1
      words &+= inWord ? 0 : 1
      inWord = true
      count(scalar)
    }
    counts.scalars &+= scalars
    counts.words &+= words
  }

  /// Counts what is no letter: of ASCII's marks in running text all are below the letters.
  private mutating func count(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
      counts.punctuation &+= 1
      endsSentence = byte == UInt8(ascii: ":")
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      counts.punctuation &+= 1
      endsSentence = true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"): break
    default:
      if byte &- UInt8(ascii: "0") < 10 { counts.digits &+= 1 }
      endsSentence = false
    }
  }

  private mutating func count(_ scalar: UInt32) {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0x2026, 0xFF0E:  // 。！？…．
      counts.punctuation &+= 1
      endsSentence = true
    case 0xFF0C, 0x3001, 0xFF1A, 0xFF1B:  // ，、：；
      counts.punctuation &+= 1
      endsSentence = scalar == 0xFF1A
    case 0xBB, 0x201D, 0x2019, 0x300D, 0x300F, 0xFF09, 0x300B: break  // closing marks keep what was before
    case 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      counts.wideScalars &+= 1
      endsSentence = false
    default: endsSentence = false
    }
  }

  static func += (left: inout TextMeasures, right: TextMeasures) {
    left.counts.scalars &+= right.counts.scalars
    left.counts.linkScalars &+= right.counts.linkScalars
    left.counts.wideScalars &+= right.counts.wideScalars
    left.counts.punctuation &+= right.counts.punctuation
    left.counts.digits &+= right.counts.digits
    left.counts.words &+= right.counts.words
  }
}
