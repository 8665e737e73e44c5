/// Finds the words of Chinese sentences as Universal Dependencies' Chinese treebanks part them: affixes and
/// measure words stand alone (`电视|台`, `三|个|月`), names of persons are family and given name.
///
/// Each character begins, continues or ends a word or is one; a linear chain of learned weights tells which,
/// from the characters around it and from the word list. It knows simplified characters only.
struct ChineseWords {
  private let model = ChineseWordModel()
  private var units = ChineseUnits()
  private var lattice = ChineseLattice()
  private var emissions: [SIMD4<Int32>] = []
  private var choices: [UInt8] = []

  /// A score that no sum of weights makes up for.
  private static let forbidden: Int32 = -1_000_000

  /// Calls `body` with each word's range in bytes, in order; white space belongs to none.
  ///
  /// - Parameter text: One sentence in simplified characters.
  /// - Complexity: O(*n*).
  mutating func forEachWord(in text: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    units.read(text)
    guard units.count > 0 else { return }
    lattice.read(units, model)
    weigh()
    let last = choosePath()
    var unit = units.count - 1
    var state = last
    // The choices lead from the end to the start; the positions found are kept in their place.
    while unit >= 0 {
      let choice = choices[unit]
      choices[unit] = UInt8(state.rawValue)
      let isSecond = choice >> UInt8(state.rawValue) & 1 == 1
      switch state {
      case .begin, .single: state = isSecond ? .single : .end
      case .middle, .end: state = isSecond ? .middle : .begin
      }
      unit -= 1
    }
    var start = 0
    for unit in 0..<units.count {
      let position = choices[unit]
      guard position >= UInt8(ChineseWordModel.Position.end.rawValue) else { continue }
      let isSpace = units.sorts[unit + ChineseUnits.margin] == ChineseUnits.Sort.space.rawValue
      if !isSpace { body(units.starts[start]..<units.starts[unit + 1]) }
      start = unit + 1
    }
  }

  /// Adds up the weights of all features for each unit. What a feature is, `features.py` says too.
  private mutating func weigh() {
    emissions.removeAll(keepingCapacity: true)
    units.symbols.withUnsafeBufferPointer { symbols in
      units.sorts.withUnsafeBufferPointer { sorts in
        lattice.positions.withUnsafeBufferPointer { positions in
          for unit in 0..<units.count {
            let place = unit + ChineseUnits.margin
            var sum = weight(ofCharactersAt: place, symbols, sorts)
            sum &+= weight(ofWordsAt: unit, symbols, positions)
            emissions.append(
              SIMD4<Int32>(truncatingIfNeeded: sum) &+ Self.limits(sorts[place], after: sorts[place - 1]))
          }
        }
      }
    }
  }

  /// White space is by itself; between letters, and between digits, no word ends.
  private static func limits(_ sort: UInt8, after: UInt8) -> SIMD4<Int32> {
    if sort == ChineseUnits.Sort.space.rawValue { return SIMD4(forbidden, forbidden, forbidden, 0) }
    let isRun =
      sort == after
      && (sort == ChineseUnits.Sort.digit.rawValue || sort == ChineseUnits.Sort.letter.rawValue)
    return isRun ? SIMD4(forbidden, 0, 0, forbidden) : .zero
  }

  @inline(__always)
  private func weight(
    ofCharactersAt i: Int, _ symbols: UnsafeBufferPointer<UInt16>, _ sorts: UnsafeBufferPointer<UInt8>
  ) -> SIMD4<Int16> {
    let a = UInt64(symbols[i - 2])
    let b = UInt64(symbols[i - 1])
    let c = UInt64(symbols[i])
    let d = UInt64(symbols[i + 1])
    let e = UInt64(symbols[i + 2])
    var sum = model.weights(1, a) &+ model.weights(2, b) &+ model.weights(3, c)
    sum &+= model.weights(4, d) &+ model.weights(5, e)
    sum &+= model.weights(6, a << 16 | b) &+ model.weights(7, b << 16 | c)
    sum &+= model.weights(8, c << 16 | d) &+ model.weights(9, d << 16 | e)
    sum &+= model.weights(10, b << 16 | d)
    let near = UInt64(sorts[i - 1]) << 8 | UInt64(sorts[i]) << 4 | UInt64(sorts[i + 1])
    let far = UInt64(sorts[i - 2]) << 16 | near << 4 | UInt64(sorts[i + 2])
    sum &+= model.weights(11, near) &+ model.weights(12, far)
    let repeats =
      (c == b ? 1 : 0) | (c == a ? 2 : 0) | (c == d ? 4 : 0) | (c == e ? 8 : 0) | (b == d ? 16 : 0) as UInt64
    return sum &+ model.weights(13, repeats << 4 | UInt64(sorts[i]))
  }

  @inline(__always)
  private func weight(
    ofWordsAt unit: Int, _ symbols: UnsafeBufferPointer<UInt16>, _ positions: UnsafeBufferPointer<UInt8>
  ) -> SIMD4<Int16> {
    let i = unit + ChineseUnits.margin
    let own = UInt64(symbols[i])
    let begin = UInt64(lattice.begins[unit])
    let end = UInt64(lattice.ends[unit])
    let position = UInt64(positions[i])
    let beforeThat = UInt64(positions[i - 1])
    let afterThat = UInt64(positions[i + 1])
    let lengths = begin << 8 | UInt64(lattice.insides[unit]) << 4 | end
    var sum = model.weights(14, lengths) &+ model.weights(15, lengths << 4 | position)
    sum &+= model.weights(16, beforeThat << 8 | position << 4 | afterThat)
    sum &+= model.weights(17, own << 8 | position)
    sum &+= model.weights(18, own << 8 | beforeThat << 4 | position)
    sum &+= model.weights(19, own << 8 | position << 4 | afterThat)
    return sum &+ model.weights(20, own << 8 | begin) &+ model.weights(21, own << 8 | end)
  }

  /// Finds the best chain of positions. For each unit and position, a bit of `choices` tells which of the two
  /// positions that may come before it was better.
  /// - Returns: The last unit's position.
  private mutating func choosePath() -> ChineseWordModel.Position {
    choices.removeAll(keepingCapacity: true)
    choices.append(0)
    var begin = emissions[0][0]
    var middle = Self.forbidden
    var end = Self.forbidden
    var single = emissions[0][3]
    let endBegin = model.transition(.end, .begin)
    let singleBegin = model.transition(.single, .begin)
    let endSingle = model.transition(.end, .single)
    let singleSingle = model.transition(.single, .single)
    let beginMiddle = model.transition(.begin, .middle)
    let middleMiddle = model.transition(.middle, .middle)
    let beginEnd = model.transition(.begin, .end)
    let middleEnd = model.transition(.middle, .end)
    for unit in 1..<units.count {
      let own = emissions[unit]
      let candidates = (
        (end + endBegin, single + singleBegin), (begin + beginMiddle, middle + middleMiddle),
        (begin + beginEnd, middle + middleEnd), (end + endSingle, single + singleSingle)
      )
      var choice: UInt8 = candidates.0.1 > candidates.0.0 ? 1 : 0
      choice |= candidates.1.1 > candidates.1.0 ? 2 : 0
      choice |= candidates.2.1 > candidates.2.0 ? 4 : 0
      choice |= candidates.3.1 > candidates.3.0 ? 8 : 0
      choices.append(choice)
      begin = max(candidates.0.0, candidates.0.1) + own[0]
      middle = max(candidates.1.0, candidates.1.1) + own[1]
      end = max(candidates.2.0, candidates.2.1) + own[2]
      single = max(candidates.3.0, candidates.3.1) + own[3]
      // Only differences matter; without this, long sentences would leave the range.
      let best = max(begin, middle, end, single)
      let floor = Self.forbidden * 2
      begin = max(begin - best, floor)
      middle = max(middle - best, floor)
      end = max(end - best, floor)
      single = max(single - best, floor)
    }
    return end > single ? .end : .single
  }
}
