/// What the word list alone says of a sentence: which words could stand where, and the cheapest way to make
/// the sentence of them.
struct ChineseLattice {
  /// For each unit the length of the longest word that begins there; 0 where none of two characters does.
  private(set) var begins: [UInt8] = []
  /// The length of the longest word that the unit is inside of.
  private(set) var insides: [UInt8] = []
  /// The length of the longest word that ends with the unit.
  private(set) var ends: [UInt8] = []
  /// The unit's position in its word on the cheapest way, with margins.
  private(set) var positions: [UInt8] = []
  private var costs: [UInt32] = []
  private var lengths: [UInt8] = []

  /// No position: what the margins have.
  private static let outside: UInt8 = 4

  /// - Complexity: O(*n*): five look-ups for each unit.
  mutating func read(_ units: ChineseUnits, _ model: ChineseWordModel) {
    let count = units.count
    begins.refill(0, count: count)
    insides.refill(0, count: count)
    ends.refill(0, count: count)
    costs.refill(.max, count: count + 1)
    lengths.refill(1, count: count + 1)
    costs[0] = 0
    units.symbols.withUnsafeBufferPointer { symbols in
      for start in 0..<count { offerWords(at: start, symbols, model, count: count) }
    }
    followCheapestWay(count: count)
  }

  private mutating func offerWords(
    at start: Int, _ symbols: UnsafeBufferPointer<UInt16>, _ model: ChineseWordModel, count: Int
  ) {
    var hash = ChineseWordModel.hash(
      ChineseWordModel.emptyHash, with: symbols[start + ChineseUnits.margin])
    // No sentence is so long that its cost reaches this.
    let before = min(costs[start], .max / 2)
    offer(before + (model.cost(ofWord: hash) ?? model.costOfUnknown), start, length: 1)
    for length in 2...ChineseWordModel.longestWord where start + length <= count {
      hash = ChineseWordModel.hash(hash, with: symbols[start + length - 1 + ChineseUnits.margin])
      guard let cost = model.cost(ofWord: hash) else { continue }
      offer(before + cost, start, length: length)
      let size = UInt8(length)
      begins[start] = size
      ends[start + length - 1] = max(ends[start + length - 1], size)
      for inside in start + 1..<start + length - 1 { insides[inside] = max(insides[inside], size) }
    }
  }

  private mutating func offer(_ cost: UInt32, _ start: Int, length: Int) {
    guard cost < costs[start + length] else { return }
    costs[start + length] = cost
    lengths[start + length] = UInt8(length)
  }

  private mutating func followCheapestWay(count: Int) {
    positions.refill(Self.outside, count: count + 2 * ChineseUnits.margin)
    var end = count
    while end > 0 {
      let length = Int(lengths[end])
      let start = end - length
      let first = start + ChineseUnits.margin
      if length == 1 {
        positions[first] = UInt8(ChineseWordModel.Position.single.rawValue)
      } else {
        for middle in first + 1..<first + length {
          positions[middle] = UInt8(ChineseWordModel.Position.middle.rawValue)
        }
        positions[first] = UInt8(ChineseWordModel.Position.begin.rawValue)
        positions[first + length - 1] = UInt8(ChineseWordModel.Position.end.rawValue)
      }
      end = start
    }
  }
}

extension Array {
  /// Makes the array `count` times `value`, in the memory it has.
  mutating func refill(_ value: Element, count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(value, count: count))
  }
}
