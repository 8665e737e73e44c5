/// A trained tagger of one language: weights of hashed features, weights of transitions, and the lexicon.
///
/// The bytes are used where they lie; nothing is read before it is asked for. Layout, little-endian, after
/// the magic of 16 bytes: version of the features, language, number of places, bytes of weights, scale
/// (a float), pairs of characters, bytes of the lexicon (32 bits each); transitions (22 rows of 21
/// numbers of 16 bits, the last row for the begin of a line); places (a mark of 16 bits and an offset of
/// 24); weights (a count, then for each a label and a number of 8 bits); pairs of a traditional and a
/// simplified character (16 bits each); the lexicon.
final class NameModel: Sendable {
  /// The bytes are no model, or one of another version.
  struct Malformed: Error {}

  static let magic = Array("tamis-names-1\n\0\0".utf8)
  static let headerSize = 16 + 7 * 4
  static let transitionsSize = (NameLabels.count + 1) * NameLabels.count * 2
  static let placeSize = 5

  let language: NameLanguage
  let lexicon: NameLexicon
  /// What a weight of 1 means, in natural logarithms.
  let scale: Float
  private let bytes: ModelBytes
  private let places: UInt64
  private let placesStart: Int
  private let weightsStart: Int
  private let pairsStart: Int
  private let pairCount: Int
  /// Row by row: how well each label follows a label; a row for the begin of a line is the last.
  private let transitions: [SIMD8<Int32>]

  /// Weight of what cannot be.
  static let never: Int32 = -1 << 24

  init(_ bytes: ModelBytes) throws(Malformed) {
    guard bytes.count >= Self.headerSize + Self.transitionsSize,
      Self.magic.indices.allSatisfy({ bytes.byte($0) == Self.magic[$0] }),
      bytes.word(16) == NameFeatures.version,
      let language = NameLanguage(rawValue: UInt8(truncatingIfNeeded: bytes.word(20)))
    else { throw Malformed() }
    self.bytes = bytes
    self.language = language
    places = UInt64(bytes.word(24))
    let weights = Int(bytes.word(28))
    scale = Float(bitPattern: bytes.word(32))
    pairCount = Int(bytes.word(36))
    let lexiconSize = Int(bytes.word(40))
    placesStart = Self.headerSize + Self.transitionsSize
    weightsStart = placesStart + Int(places) * Self.placeSize
    pairsStart = weightsStart + weights
    let lexiconStart = pairsStart + 4 * pairCount
    guard lexiconStart + lexiconSize == bytes.count, lexiconSize >= 4,
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

  /// Adds the weights of `facts` to the scores of the labels.
  @inline(__always)
  func add(_ facts: [UInt64], to scores: UnsafeMutablePointer<Int32>) {
    for fact in facts {
      var place = Int(NameLexicon.place(fact, of: places))
      let mark = Self.mark(fact)
      while true {
        let found = bytes.word(placesStart + place * Self.placeSize)
        if found & 0xFFFF == mark {
          var at =
            weightsStart + Int(found >> 16) + Int(bytes.byte(placesStart + place * Self.placeSize + 4)) << 16
          let count = bytes.byte(at)
          at += 1
          for _ in 0..<count {
            scores[Int(bytes.byte(at))] &+= Int32(bytes.signed(at + 1))
            at += 2
          }
          break
        }
        if found & 0xFFFF == 0 { break }
        place += 1
        if place == Int(places) { place = 0 }
      }
    }
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

  /// The best sequence of labels for rows of scores (Viterbi), `NameLabels.stride` apart. The scores become
  /// those of the best ways there.
  func decode(_ scores: inout [Int32], count: Int, back: inout [UInt8], labels: inout [UInt8]) {
    let stride = NameLabels.stride
    let vectors = stride / 8
    labels.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    labels.append(contentsOf: repeatElement(0, count: count))
    if back.count < count * stride { back = Array(repeating: 0, count: count * stride) }
    scores.withUnsafeMutableBufferPointer { scores in
      back.withUnsafeMutableBufferPointer { back in
        transitions.withUnsafeBufferPointer { transitions in
          for part in 0..<vectors {
            for lane in 0..<8 {
              scores[part * 8 + lane] &+= transitions[NameLabels.count * vectors + part][lane]
            }
          }
          for index in 1..<Swift.max(1, count) {
            let row = index * stride
            for part in 0..<vectors {
              var best = SIMD8<Int32>(repeating: Int32.min)
              var from = SIMD8<Int32>(repeating: 0)
              for left in 0..<NameLabels.count {
                let value = transitions[left * vectors + part] &+ scores[row - stride + left]
                let better = value .> best
                best.replace(with: value, where: better)
                from.replace(with: Int32(left), where: better)
              }
              for lane in 0..<8 {
                scores[row + part * 8 + lane] &+= best[lane]
                back[row + part * 8 + lane] = UInt8(truncatingIfNeeded: from[lane])
              }
            }
            // Far below everything, so that sums never overflow.
            for label in NameLabels.count..<stride { scores[row + label] = Self.never }
            for label in 0..<NameLabels.count {
              scores[row + label] = Swift.max(scores[row + label], 8 * Self.never)
            }
          }
          var best = 0
          let last = (count - 1) * stride
          for label in 1..<NameLabels.count
          where !NameLabels.isOpen(label) && scores[last + label] > scores[last + best] {
            best = label
          }
          for index in Swift.stride(from: count - 1, through: 0, by: -1) {
            labels[index] = UInt8(best)
            best = Int(back[index * stride + best])
          }
        }
      }
    }
  }
}
