internal import CTextModels

/// The learned tables of Chinese words, read where they lie in the binary.
///
/// Written by `Tests/Quality/Training/ChineseWords/train.py`: 64 bytes of head, transitions, costs of words,
/// the word list and the weights, all of a fixed size, so that opening them takes no time.
struct ChineseWordModel {
  /// Words of more characters are not in the list.
  static let longestWord = 5

  /// Where a character stands in its word; raw values are places in the tables.
  enum Position: Int {
    case begin, middle, end, single
  }

  private static let magic: UInt32 = 0x3157_5354
  private static let wordBits: UInt64 = 19
  private static let weightBits: UInt64 = 18
  private static let costCount = 32

  private let transitions: UnsafePointer<Int16>
  private let costs: UnsafePointer<UInt16>
  private let checks: UnsafePointer<UInt16>
  private let steps: UnsafePointer<UInt8>
  private let weights: UnsafePointer<SIMD4<Int8>>

  /// Sizes of the parts in bytes, in their order.
  private static let headSize = 64
  private static let transitionSize = 32
  private static let costSize = costCount * 2
  private static let size =
    headSize + transitionSize + costSize + (3 << Int(wordBits)) + (4 << Int(weightBits))

  init() {
    let base = UnsafeRawPointer(tamis_chinese_words())
    precondition(
      tamis_chinese_words_size == Self.size
        && UInt32(littleEndian: base?.load(as: UInt32.self) ?? 0) == Self.magic,
      "chinese_words.bin was written for another version: run its training again")
    guard let base else { preconditionFailure("the model is part of the binary") }
    var next = base + Self.headSize
    func part<Element>(_ type: Element.Type, _ bytes: Int) -> UnsafePointer<Element> {
      defer { next += bytes }
      return next.assumingMemoryBound(to: type)
    }
    transitions = part(Int16.self, Self.transitionSize)
    costs = part(UInt16.self, Self.costSize)
    checks = part(UInt16.self, 2 << Int(Self.wordBits))
    steps = part(UInt8.self, 1 << Int(Self.wordBits))
    weights = part(SIMD4<Int8>.self, 4 << Int(Self.weightBits))
  }

  /// How well a position follows another.
  @inline(__always)
  func transition(_ from: Position, _ to: Position) -> Int32 {
    Int32(transitions[from.rawValue * 4 + to.rawValue])
  }

  /// The cost of a character that is no word of the list.
  var costOfUnknown: UInt32 { UInt32(costs[Self.costCount - 1]) }

  /// A hash of the characters read so far; begin with `emptyHash`.
  static let emptyHash: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  static func hash(_ hash: UInt64, with symbol: UInt16) -> UInt64 {
    let mixed = (hash ^ UInt64(symbol)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }

  /// The cost of a word by its hash, the higher the rarer; nil for what is no word. One string in some
  /// twenty thousand that is none is taken for one.
  @inline(__always)
  func cost(ofWord hash: UInt64) -> UInt32? {
    var slot = Int(truncatingIfNeeded: hash & (1 << Self.wordBits - 1))
    let check = UInt16(truncatingIfNeeded: hash >> 40) | 1
    while checks[slot] != 0 {
      if checks[slot] == check { return UInt32(costs[Int(steps[slot])]) }
      slot = (slot + 1) & (1 << Int(Self.wordBits) - 1)
    }
    return nil
  }

  /// The weights of a feature for the four positions.
  ///
  /// - Parameters:
  ///   - kind: Which feature, up to 255.
  ///   - key: What it found, in 48 bits.
  @inline(__always)
  func weights(_ kind: UInt64, _ key: UInt64) -> SIMD4<Int16> {
    var hash = (key << 8 | kind) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    hash &*= 0xD6E8_FEB8_6659_FD93
    return SIMD4<Int16>(truncatingIfNeeded: weights[Int(truncatingIfNeeded: hash >> (64 - Self.weightBits))])
  }
}
