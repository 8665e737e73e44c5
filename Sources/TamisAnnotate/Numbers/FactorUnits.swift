internal import TamisCore

// Factors of a size: 1920 x 1080 pixels, 166.9 × 76.0 × 8.8 mm. The unit behind the last goes for all.
extension Reader {
  /// Whether a sign of multiplication and further digits stand behind the digits at `index`.
  func isFactor(_ index: Int) -> Bool {
    let length = timesSign(at: tokens[index].end)
    return length > 0 && tokens[index].end + length < end && Bytes.isDigit(bytes[tokens[index].end + length])
  }

  /// The bytes of a sign of multiplication at `place`, with the spaces around it; 0 where none is.
  private func timesSign(at place: Int) -> Int {
    Self.timesSigns.first { starts($0.words, at: place) }?.length ?? 0
  }

  private static let timesSigns: [(words: WordList, length: Int)] = [
    (WordList([" x ", " X "]), 3), (WordList([" × "]), 4), (WordList(["×", "x ", "X "]), 2),
    (WordList(["x", "X"]), 1),
  ]

  /// Gives the numbers that are multiplied with the last of `found`, a quantity, its unit.
  ///
  /// Of two factors only where they are of like size: *2×20 cm* are two pieces, *4×100 m* is a race.
  func shareUnit(in found: inout [Mention]) {
    guard let last = found.last, last.kind == .quantity, let unit = last.unit, Self.sizes.contains(unit),
      last.modifier == nil, let value = last.value
    else { return }
    var first = found.count - 1
    while first > 0, isPlainFactor(found[first - 1], before: found[first]) { first -= 1 }
    let count = found.count - 1 - first
    guard count > 0 else { return }
    if count == 1, let other = found[first].value {
      guard let high = value.multiplied(by: Exact(5)), let low = other.multiplied(by: Exact(5)),
        !high.isLess(than: other), !low.isLess(than: value)
      else { return }
    }
    for index in first..<(found.count - 1) {
      found[index].kind = .quantity
      found[index].unit = unit
      if let value = found[index].value {
        found[index].parts = [(found[index].start, found[index].end, value)]
      }
    }
  }

  private func isPlainFactor(_ mention: Mention, before next: Mention) -> Bool {
    guard mention.kind == .number, mention.modifier == nil, mention.value != nil,
      mention.start == mention.coreStart
    else { return false }
    let length = timesSign(at: mention.end)
    return length > 0 && mention.end + length == next.start
  }

  private static let sizes: Set<String> = [
    "millimeter", "centimeter", "meter", "inch", "foot", "pixel", "micrometer", "nanometer",
  ]
}
