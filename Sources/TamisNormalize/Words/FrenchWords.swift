/// Finds the words of French sentences, as Universal Dependencies' French treebanks part them.
///
/// Elided words stand alone with their apostrophe (`l'|homme`, `jusqu'|à`), and so do pronouns after a
/// verb with their hyphen (`donne|-t-il`); compounds are whole (`peut-être`, `aujourd'hui`), and numbers
/// with their groups (`10 000`), decimals and fractions.
struct FrenchWords: Sendable {
  private let abbreviations = Abbreviations(language: "fr")

  /// Calls `body` with each word's range, in order.
  ///
  /// - Parameter text: One sentence: a full stop at its end is a word of its own.
  func forEachWord(in text: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    var i = 0
    while i < text.count {
      let (scalar, length) = text.scalar(at: i)
      if ScalarClass.isSpace(scalar) {
        i += length
        continue
      }
      let end = wordEnd(in: text, from: i, scalar, length)
      if isWordPart(scalar) {
        splitPronouns(of: text, i..<end, body)
      } else {
        body(i..<end)
      }
      i = end
    }
  }

  /// Where the word that begins at `start` ends.
  private func wordEnd(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, _ scalar: UInt32, _ length: Int
  ) -> Int {
    if let end = address(in: text, from: start) { return end }
    if ScalarClass.isDigit(scalar) { return numberEnd(in: text, from: start) }
    if isWordPart(scalar) { return letterWordEnd(in: text, from: start) }
    let next = start + length < text.count ? text.scalar(at: start + length).value : 0x20
    switch scalar {
    case 0x2D, 0x2212:
      // A minus sign before a number, where a space or a bracket is before it.
      if ScalarClass.isDigit(next), !isWordPart(text.scalar(before: start)?.value ?? 0x20) {
        return numberEnd(in: text, from: start + length)
      }
      return runEnd(of: scalar, in: text, from: start)
    case 0x2E, 0x2026: return runEnd(of: scalar, in: text, from: start)
    case 0xB0:
      let isAttached = ScalarClass.isDigit(text.scalar(before: start)?.value ?? 0x20)
      return !isAttached && (next == 0x43 || next == 0x46) ? start + length + 1 : start + length
    default: return start + length
    }
  }

  private func runEnd(of scalar: UInt32, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, case (let next, let length) = text.scalar(at: end), next == scalar {
      end += length
    }
    return end
  }

  /// The end of a number: groups of three after a space, decimals, fractions, and letters attached.
  private func numberEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = digitsEnd(in: text, from: start)
    if end - start <= 3 {
      while let group = groupEnd(in: text, from: end) { end = group }
    }
    while end + 1 < text.count, isInsideNumber(text[end]), text[end + 1] &- 0x30 < 10 {
      end = digitsEnd(in: text, from: end + 1)
    }
    guard end < text.count, case let next = text.scalar(at: end).value, next != 0x2E else { return end }
    // 20h30 is an hour and its unit, 3e and 115L are one word.
    if next == 0x68 || next == 0x48 {
      let after = end + 1 < text.count ? text.scalar(at: end + 1).value : 0x20
      if !ScalarClass.isLetter(after) { return end }
    }
    return isWordPart(next) || next == 0x2D ? letterWordEnd(in: text, from: end) : end
  }

  /// Decimal marks, and the signs of fractions, times, scores and spans of years.
  private func isInsideNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private func digitsEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] &- 0x30 < 10 { end += 1 }
    return end
  }

  /// The end of a space and three digits; nil where no such group follows.
  private func groupEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < text.count, case (let scalar, let length) = text.scalar(at: start),
      scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009
    else { return nil }
    let end = digitsEnd(in: text, from: start + length)
    guard end - start - length == 3, end == text.count || !ScalarClass.isLetter(text.scalar(at: end).value)
    else {
      return nil
    }
    return end
  }

  /// The end of a word of letters and digits, up to and with the apostrophe of an elision.
  private func letterWordEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    // The h of 20h30.
    if text[start] | 0x20 == 0x68, start > 0, text[start - 1] &- 0x30 < 10 { return start + 1 }
    var end = start
    while end < text.count {
      let (scalar, length) = text.scalar(at: end)
      if isWordPart(scalar) {
        end += length
        continue
      }
      let after = end + length < text.count ? text.scalar(at: end + length).value : 0x20
      switch scalar {
      case 0x27, 0x2019:
        if FrenchElisions.isElision(text[start..<end], before: text[(end + length)...]) {
          return end + length
        }
        guard isWordPart(after), end > start else { return end }
      case 0x2D, 0x2010, 0x2011: guard isWordPart(after), end > start else { return end }
      case 0x2E:
        guard let stop = fullStop(in: text, start..<end, before: after) else { return end }
        if !isWordPart(after), !isHyphenBeforeInitial(in: text, at: stop) { return stop }
      case 0x28: return optionalEnding(in: text, from: end) ?? end
      // n°
      case 0xB0, 0xBA: return end - start == 1 && text[start] | 0x20 == 0x6E ? end + length : end
      default: return end
      }
      end += length
    }
    return end
  }

  /// Where a full stop belongs to the word before it, its end; nil where it does not.
  private func fullStop(
    in text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, before after: UInt32
  ) -> Int? {
    let stop = word.upperBound
    let initialLength = text.scalar(at: lastPart(in: text, word)).length
    let isInitial =
      lastPart(in: text, word) + initialLength == stop
      && ScalarClass.isLetter(text.scalar(at: stop - initialLength).value)
    // Inside a name or an address: R.E.M., VIDATI.fr.
    if isWordPart(after), stop + 1 < text.count {
      return isInitial || !ScalarClass.isUppercase(after) || text[word].count < 4 ? stop + 1 : nil
    }
    if isInitial, ScalarClass.isUppercase(text.scalar(at: stop - initialLength).value) {
      let isMany = lastPart(in: text, word) > word.lowerBound
      return isMany || stop + 1 < text.count ? stop + 1 : nil
    }
    guard stop + 1 < text.count, after != 0x2E else { return nil }
    let isCapital = ScalarClass.isUppercase(text.scalar(at: word.lowerBound).value)
    switch abbreviations.kind(of: EndContext.folded(text[word]), isCapital: isCapital) {
    case .beforeName: return stop + 1
    case .beforeNumber:
      let next = stop + 2 < text.count ? text.scalar(at: stop + 2).value : 0x20
      return ScalarClass.isDigit(next) || ScalarClass.isUppercase(next) ? stop + 1 : nil
    default: return nil
    }
  }

  /// Whether a hyphen and a capital follow an initial: J.-C.
  private func isHyphenBeforeInitial(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 1 < text.count && text[index] == 0x2D && ScalarClass.isUppercase(text.scalar(at: index + 1).value)
  }

  /// Where the part after a word's last full stop or hyphen begins.
  private func lastPart(in text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int {
    var start = word.upperBound
    while start > word.lowerBound, text[start - 1] != 0x2E, text[start - 1] != 0x2D { start -= 1 }
    return start < word.upperBound ? start : word.lowerBound
  }

  /// The end of `(e)` or `(s)` attached to a word.
  private func optionalEnding(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var end = start + 1
    while end < text.count, case (let scalar, let length) = text.scalar(at: end),
      ScalarClass.isLetter(scalar),
      end - start < 4
    {
      end += length
    }
    guard end > start + 1, end < text.count, text[end] == UInt8(ascii: ")") else { return nil }
    return end + 1
  }

  /// The end of a web or mail address; nil where none begins.
  private func address(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var end = start
    var isAddress = false
    while end < text.count, text[end] > 0x20, text[end] < 0x7F,
      ![0x22, 0x28, 0x29, 0x3C, 0x3E].contains(text[end])
    {
      if text[end] == UInt8(ascii: "@"), end > start { isAddress = true }
      if text[end] == UInt8(ascii: "/"), end > start + 3, text[end - 1] == UInt8(ascii: ":") {
        isAddress = true
      }
      if end == start + 3, text[start..<end].elementsEqual("www".utf8), text[end] == 0x2E { isAddress = true }
      // Only the beginning is looked at in words that are none.
      if !isAddress, end - start > 64 { return nil }
      end += 1
    }
    while end > start, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F].contains(text[end - 1]) { end -= 1 }
    return isAddress && end > start ? end : nil
  }

  /// Gives a word in one piece, or with the pronouns at its end apart.
  private func splitPronouns(
    of text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ body: (Range<Int>) -> Void
  ) {
    guard text[word].contains(0x2D) else { return body(word) }
    let cuts = FrenchPronouns.cuts(in: text[word])
    var start = word.lowerBound
    for cut in cuts {
      body(start..<cut)
      start = cut
    }
    body(start..<word.upperBound)
  }

  @inline(__always)
  private func isWordPart(_ scalar: UInt32) -> Bool {
    if ScalarClass.isDigit(scalar) || ScalarClass.isLetter(scalar) { return true }
    // Superscripts as in m², combining marks, and the joiners inside words.
    if scalar == 0xB2 || scalar == 0xB3 || scalar == 0xB9 { return true }
    return scalar &- 0x300 < 0x70 || scalar == 0x200D || scalar == 0x200C
  }
}
