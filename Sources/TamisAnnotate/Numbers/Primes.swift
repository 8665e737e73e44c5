internal import TamisCore

// Feet and inches written with signs: 5/16″, 24", 5'11", 6′.
extension Reader {
  /// The number with the sign of a unit behind it, and the index behind what was read.
  func primed(_ mention: Mention, next: Int) -> (mention: Mention, next: Int) {
    guard mention.kind == .number, mention.end < end, mention.value?.isNegative != true else {
      return (mention, next)
    }
    var primed = mention
    if let length = doublePrime(at: mention.end) {
      primed.take("inch", from: mention, to: mention.end + length)
      return (primed, next)
    }
    // (9 in)
    if language.numberWords == .english, starts([" in)", " in x ", "in)"], at: mention.end) {
      primed.take("inch", from: mention, to: mention.end + (bytes[mention.end] == UInt8(ascii: " ") ? 3 : 2))
      return (primed, next)
    }
    guard let length = singlePrime(at: mention.end) else { return (mention, next) }
    // 5'11": one length.
    if next < tokens.count, tokens[next].start == mention.end + length, let inches = run(next)?.value,
      inches.isLess(than: Exact(12)), let last = doublePrime(at: tokens[next].end),
      let sum = mention.value?.multiplied(by: Exact(12))?.adding(inches)
    {
      primed.take("inch", from: mention, to: tokens[next].end + last)
      primed.value = sum
      primed.parts.append((tokens[next].start, tokens[next].end, inches))
      return (primed, next + 1)
    }
    guard
      bytes[mention.end + length - 1] == 0xB2 || isMeasured(mention.end + length)
        || ends([" x ", " by "], at: mention.start)
    else { return (mention, next) }
    primed.take("foot", from: mention, to: mention.end + length)
    return (primed, next)
  }

  /// The bytes of a sign for inches at `at`; a quotation mark is one where none is open.
  private func doublePrime(at: Int) -> Int? {
    guard at < end else { return nil }
    if bytes[at] == UInt8(ascii: "\"") {
      // Those behind digits opened nothing.
      let opened = (start..<at).count {
        bytes[$0] == UInt8(ascii: "\"") && ($0 == start || !Bytes.isDigit(bytes[$0 - 1]))
      }
      return opened % 2 == 0 ? 1 : nil
    }
    guard at + 2 < end, bytes[at] == 0xE2, bytes[at + 1] == 0x80 else { return nil }
    if bytes[at + 2] == 0xB3 { return 3 }
    guard bytes[at + 2] == 0x9D else { return nil }
    var place = at - 1
    while place > start + 1 {
      if bytes[place] == 0x9C || bytes[place] == 0x9D, bytes[place - 1] == 0x80, bytes[place - 2] == 0xE2 {
        return bytes[place] == 0x9D ? 3 : nil
      }
      place -= 1
    }
    return 3
  }

  /// The bytes of a sign for feet at `at`: in English, where an apostrophe can be one.
  private func singlePrime(at: Int) -> Int? {
    guard language.numberWords == .english else { return nil }
    if bytes[at] == UInt8(ascii: "'") { return 1 }
    guard at + 2 < end, bytes[at] == 0xE2, bytes[at + 1] == 0x80 else { return nil }
    return bytes[at + 2] == 0xB2 || bytes[at + 2] == 0x99 ? 3 : nil
  }

  /// *2' x 4'*, *6' tall*.
  private func isMeasured(_ at: Int) -> Bool {
    Self.dimensions.contains { word in
      at + word.utf8.count <= end && bytes[at..<(at + word.utf8.count)].elementsEqual(word.utf8)
    }
  }

  private static let dimensions = [" x ", " × ", "x", " by ", " tall", " wide", " long", " deep", " high"]
}

extension Mention {
  /// Becomes a quantity of `unit` up to `end`, its numeral a part.
  fileprivate mutating func take(_ name: String, from number: Mention, to last: Int) {
    kind = .quantity
    unit = name
    end = last
    coreEnd = last
    if let value = number.value { parts = [(number.coreStart, number.coreEnd, value)] }
  }
}
