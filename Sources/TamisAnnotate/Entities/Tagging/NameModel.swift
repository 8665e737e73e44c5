internal import CNameModels
internal import TamisCore

/// A trained tagger of one language: weights of hashed features, weights of transitions, and the lexicon.
///
/// The bytes are used where they lie; nothing is read before it is asked for. Layout, little-endian, after
/// the magic of 16 bytes: version of the features, language, number of buckets, bytes of weights, scale
/// (a float), pairs of characters, bytes of the lexicon (32 bits each); transitions (22 rows of 21
/// numbers of 16 bits, the last row for the begin of a line); zeros up to `bucketsStart`; buckets and weights as
/// `tamis_names_add` reads them; pairs of a traditional and a simplified character (16 bits each); the lexicon.
final class NameModel: Sendable {
  /// The bytes are no model, or one of another version.
  struct Malformed: Error {}

  static let magic = Array("tamis-names-2\n\0\0".utf8)
  static let headerSize = 16 + 7 * 4
  static let transitionsSize = (NameLabels.count + 1) * NameLabels.count * 2
  /// Buckets lie on whole lines of the processor's cache.
  static let bucketSize = 64
  static let bucketsStart = (headerSize + transitionsSize + bucketSize - 1) / bucketSize * bucketSize
  /// Facts in a bucket.
  static let slots = 12
  /// The bit of a label that tells that further weights follow.
  static let goesOn: UInt8 = 0x80
  static let wholeRow = UInt8(TAMIS_NAMES_WHOLE_ROW)

  let language: NameLanguage
  let lexicon: NameLexicon
  /// What a weight of 1 means, in natural logarithms.
  let scale: Float
  let bytes: ModelBytes
  let buckets: UInt64
  let weightsStart: Int
  let weightsCount: Int
  let pairsStart: Int
  let pairCount: Int
  /// Row by row: how well each label follows a label; a row for the begin of a line is the last.
  let transitions: [SIMD8<Int32>]

  /// Weight of what cannot be.
  static let never: Int32 = -1 << 24

  init(_ bytes: ModelBytes) throws(Malformed) {
    guard bytes.count >= Self.bucketsStart,
      Self.magic.indices.allSatisfy({ bytes.byte($0) == Self.magic[$0] }),
      bytes.word(16) == NameFeatures.version,
      let language = NameLanguage(rawValue: UInt8(truncatingIfNeeded: bytes.word(20)))
    else { throw Malformed() }
    self.bytes = bytes
    self.language = language
    buckets = UInt64(bytes.word(24))
    weightsCount = Int(bytes.word(28))
    scale = Float(bitPattern: bytes.word(32))
    pairCount = Int(bytes.word(36))
    let lexiconSize = Int(bytes.word(40))
    weightsStart = Self.bucketsStart + Int(buckets) * Self.bucketSize
    pairsStart = weightsStart + weightsCount
    let lexiconStart = pairsStart + 4 * pairCount
    guard buckets > 0, lexiconStart + lexiconSize == bytes.count, lexiconSize >= 4,
      NameLexicon.size(places: Int(bytes.word(lexiconStart))) == lexiconSize
    else { throw Malformed() }
    lexicon = NameLexicon(ModelBytes(bytes, from: lexiconStart, count: lexiconSize))
    var rows: [SIMD8<Int32>] = []
    for left in 0...NameLabels.count {
      for part in 0..<(NameLabels.stride / 8) {
        var row = SIMD8<Int32>(repeating: Self.never)
        for lane in 0..<8 where part * 8 + lane < NameLabels.count {
          let right = part * 8 + lane
          guard NameLabels.mayFollow(left == NameLabels.count ? 0 : left, right) else { continue }
          let offset = Self.headerSize + (left * NameLabels.count + right) * 2
          row[lane] = Int32(Int16(bitPattern: bytes.short(offset)))
        }
        rows.append(row)
      }
    }
    transitions = rows
  }

  /// The simplified character of each traditional one, by code point from U+3400.
  func simplifiedCharacters() -> [UInt16] {
    var table = (0x3400...0x9FFF).map { UInt16($0) }
    for pair in 0..<pairCount {
      table[Int(bytes.short(pairsStart + 4 * pair)) - 0x3400] = bytes.short(pairsStart + 4 * pair + 2)
    }
    return table
  }

  /// Adds the weights of facts to the scores of the labels, of which there are `NameLabels.stride`.
  @inline(__always)
  func add(_ facts: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutablePointer<Int32>) {
    bytes.withPointer { base in
      tamis_names_add(
        base + Self.bucketsStart, buckets, base + weightsStart, facts.baseAddress, facts.count, scores)
    }
  }

  /// The bucket of a feature.
  static func bucket(_ fact: UInt64, of buckets: Int) -> Int {
    Int(NameLexicon.place(fact, of: UInt64(buckets)))
  }

  /// The weight of `right` behind `left`; `left` nil is the begin of a line.
  func move(_ left: Int?, _ right: Int) -> Int32 {
    transitions[(left ?? NameLabels.count) * (NameLabels.stride / 8) + right / 8][right % 8]
  }

  /// What tells features of one place apart; 0 marks a free place.
  @inline(__always)
  static func mark(_ fact: UInt64) -> UInt32 {
    let low = UInt32(truncatingIfNeeded: fact) & 0xFFFF
    return low == 0 ? 1 : low
  }
}
