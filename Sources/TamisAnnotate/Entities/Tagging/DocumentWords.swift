/// What a document as a whole tells of its words: whether a word also stands there in small letters, or with
/// a capital within a sentence.
struct DocumentWords {
  static let standsSmall: UInt16 = 1
  static let standsCapital: UInt16 = 2
  static let isRepeated: UInt16 = 4
  static let isFrequent: UInt16 = 8

  private struct Count {
    var word: UInt64 = 0
    var small: UInt16 = 0
    var capital: UInt16 = 0
    var all: UInt16 = 0
    var kinds = SIMD8<UInt16>()
  }

  private var places: [Count] = []
  private var mask = 0

  /// Counts the words of all tokens and tells each its bits.
  mutating func mark(_ tokens: UnsafeMutableBufferPointer<NameToken>) {
    var size = 16
    while size < tokens.count * 2 { size *= 2 }
    if places.count < size || places.count > size * 8 {
      places = Array(repeating: Count(), count: size)
    } else {
      size = places.count
      places.withUnsafeMutableBufferPointer { $0.update(repeating: Count()) }
    }
    mask = size - 1
    places.withUnsafeMutableBufferPointer { places in
      for token in tokens where token.form != .sign && token.form != .han {
        let place = Self.place(token.lower, places, mask)
        places[place].word = token.lower
        places[place].all &+= 1
        if !token.isCapital {
          places[place].small &+= 1
        } else if !token.isInitial {
          places[place].capital &+= 1
        }
      }
      for index in tokens.indices where tokens[index].isCapital {
        let count = places[Self.place(tokens[index].lower, places, mask)]
        var bits: UInt16 = 0
        if count.small > 0 { bits |= Self.standsSmall }
        if count.capital > (tokens[index].isInitial ? 0 : 1) { bits |= Self.standsCapital }
        if count.all > 1 { bits |= Self.isRepeated }
        if count.all > 3 { bits |= Self.isFrequent }
        tokens[index].document = bits
      }
    }
  }

  @inline(__always)
  private static func place(_ word: UInt64, _ places: UnsafeMutableBufferPointer<Count>, _ mask: Int) -> Int {
    var place = Int(truncatingIfNeeded: word ^ word >> 29) & mask
    while places[place].all > 0, places[place].word != word { place = (place + 1) & mask }
    return place
  }
}
