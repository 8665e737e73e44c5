internal import TamisUnicode

/// Places of a text that are UTF-8 read in a single-byte encoding, and how sure that is.
struct MisreadUTF8 {
  /// A character's bytes, each a character of its own in the text.
  private struct Match {
    let places: Range<Int>
    let lead: UInt8
    let scalar: Unicode.Scalar
    var isStrong: Bool
  }

  private let scalars: IndexedScalars
  private let encoding: Encoding
  private var matches: [Match] = []

  private enum Encoding { case windows1252, macintosh, codePage850 }

  /// How many places good text would not have. With none of them nothing is repaired.
  var strength: Int { matches.count { $0.isStrong } }

  /// The share of the characters beyond ASCII that are of such places.
  var coverage: Double {
    let all = scalars.values.count { $0 >= 0x80 }
    return all > 0 ? Double(matches.reduce(0) { $0 + $1.places.count }) / Double(all) : 0
  }

  init(_ scalars: IndexedScalars, readAs reading: SingleByteReading) {
    self.scalars = scalars
    // The byte 80 tells the encodings apart.
    switch reading.scalar(of: 0x80) {
    case 0x20AC: encoding = .windows1252
    case 0xC4: encoding = .macintosh
    default: encoding = .codePage850
    }
    let bytes = scalars.values.map { $0 < 0x80 ? nil : reading.byte(of: $0) }
    var i = 0
    while i < bytes.count {
      if let match = match(bytes, at: i) {
        matches.append(match)
        i = match.places.upperBound
      } else {
        i += 1
      }
    }
    strengthenRuns()
  }

  /// The character whose bytes begin at a place.
  private func match(_ bytes: [UInt8?], at start: Int) -> Match? {
    guard let lead = bytes[start], lead >= 0xC2, lead <= 0xF4 else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard start + length <= bytes.count else { return nil }
    var sequence = [lead]
    for place in start + 1..<start + length {
      guard let byte = bytes[place], byte & 0xC0 == 0x80 else { return nil }
      sequence.append(byte)
    }
    // Overlong forms and surrogates are no UTF-8.
    guard case let decoded = String(decoding: sequence, as: UTF8.self).unicodeScalars, decoded.count == 1,
      let scalar = decoded.first, scalar.value != 0xFFFD || sequence == [0xEF, 0xBF, 0xBD]
    else { return nil }
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse, .surrogate: return nil
    default: break
    }
    let places = start..<start + length
    return Match(places: places, lead: lead, scalar: scalar, isStrong: isStrong(places, lead, scalar))
  }

  private func isStrong(_ places: Range<Int>, _ lead: UInt8, _ scalar: Unicode.Scalar) -> Bool {
    let second = scalars[places.lowerBound + 1]
    switch encoding {
    case .windows1252:
      switch lead {
      case 0xC2: return isStrongLatin1Symbol(places, second)
      case 0xC3: return isStrongLatin1Letter(places, second)
      // Latin Extended-A amid small letters: HÄ±rsÄ±z.
      case 0xC4, 0xC5: return isSymbol(second) && scalar.properties.isAlphabetic && touchesSmallLetter(places)
      // A Greek letter amid Latin ones: 10Î¼s.
      case 0xCE, 0xCF: return isSymbol(second) && touchesLetter(places)
      case 0xE2: return second == 0x20AC || isPunctuation(scalar)
      case 0xE1: return second == 0xBA || second == 0xBB
      case 0xEF: return scalar.value == 0xFFFD || scalar.value == 0xFEFF || scalar.value >= 0xFF00
      case 0xF0: return second == 0x178 || second == 0x9F
      default: return false
      }
    case .macintosh:
      switch lead {
      case 0xC3: return touchesLetter(places) || second == 0x2020
      case 0xC4, 0xC5: return isSmall(scalars[places.lowerBound - 1]) && scalar.properties.isLowercase
      case 0xE2: return second == 0xC4 && isPunctuation(scalar)
      default: return false
      }
    case .codePage850:
      switch lead {
      case 0xC3: return !(0x2500...0x259F).contains(second) && (touchesLetter(places) || second == 0xE1)
      case 0xE2: return second == 0xC7 && isPunctuation(scalar)
      default: return false
      }
    }
  }

  /// `Â©`, `Â°`: where Â does not end a word in capitals.
  private func isStrongLatin1Symbol(_ places: Range<Int>, _ second: UInt32) -> Bool {
    isSymbol(second) && !ScalarClass.isUppercase(scalars[places.lowerBound - 1])
  }

  /// `Ã©`, with `Ã` before a sign that does not stand inside words.
  private func isStrongLatin1Letter(_ places: Range<Int>, _ second: UInt32) -> Bool {
    let before = scalars[places.lowerBound - 1]
    let after = scalars[places.upperBound]
    switch second {
    // à is written with a no-break space: a word by itself or among small letters, where Ã would be none.
    case 0xA0:
      let isFirstLetter = !ScalarClass.isLetter(scalars[places.lowerBound - 2])
      return !ScalarClass.isLetter(before) || isSmall(before) || (isFirstLetter && isSmall(after))
    case 0xAB, 0xBB: return ScalarClass.isLetter(before) && ScalarClass.isLetter(after)
    case 0x80...0x9F, 0xA1...0xBF, 0x192, 0x2030: return true
    case 0x152, 0x153, 0x160, 0x161, 0x17D, 0x17E, 0x178: return ScalarClass.isLetter(after)
    // Quotes, dashes and the like, which could follow the Portuguese letter at a word's end.
    default: return ScalarClass.isLetter(before) && ScalarClass.isLetter(after)
    }
  }

  /// Characters of other scripts come in runs: two in a row of the same block are strong.
  private mutating func strengthenRuns() {
    guard matches.count > 1, encoding != .codePage850 else { return }
    for i in 1..<matches.count {
      let (a, b) = (matches[i - 1], matches[i])
      guard a.places.upperBound == b.places.lowerBound else { continue }
      switch (a.lead, b.lead) {
      case (0xCC...0xCF, 0xCC...0xCF), (0xD0...0xD1, 0xD0...0xD1), (0xD7, 0xD7), (0xD8...0xDB, 0xD8...0xDB),
        (0xE0, 0xE0), (0xE3...0xED, 0xE3...0xEF):
        matches[i - 1].isStrong = true
        matches[i].isStrong = true
      default: break
      }
    }
  }

  /// The text with all places repaired that are strong or like one that is.
  func repaired(_ text: ArraySlice<UInt8>) -> Rewritten? {
    guard strength > 0 else { return nil }
    var leads = Set(matches.filter(\.isStrong).map(\.lead)).union([0xC2, 0xC3, 0xE2])
    // One ideograph makes the others likely.
    if leads.contains(where: { $0 > 0xE2 }) { leads.formUnion(0xE0...0xEF) }
    var rewriter = Rewriter(text)
    var next = 0
    var i = 0
    while i < scalars.count {
      if next < matches.count, matches[next].places.lowerBound == i {
        let match = matches[next]
        next += 1
        i = match.places.upperBound
        if match.isStrong || leads.contains(match.lead) {
          rewriter.replace(scalars.range(match.places), with: match.scalar)
        }
      } else {
        if isLoneGrave(at: i) { rewriter.replace(scalars.range(i..<i + 1), with: "à") }
        i += 1
      }
    }
    return rewriter.finish()
  }

  /// `Ã ` for à, whose no-break space became a space or went.
  private func isLoneGrave(at i: Int) -> Bool {
    encoding == .windows1252 && scalars[i] == 0xC3 && scalars[i + 1] == 0x20
      && !ScalarClass.isLetter(scalars[i - 1])
  }

  /// A sign of U+00A1...U+00BF other than quotes.
  private func isSymbol(_ scalar: UInt32) -> Bool {
    scalar >= 0xA1 && scalar <= 0xBF && scalar != 0xAB && scalar != 0xBB
  }

  private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    (0x2000...0x2BFF).contains(scalar.value)
  }

  private func isSmall(_ scalar: UInt32) -> Bool { scalar &- 0x61 < 26 }

  private func touchesSmallLetter(_ places: Range<Int>) -> Bool {
    isSmall(scalars[places.lowerBound - 1]) || isSmall(scalars[places.upperBound])
  }

  private func touchesLetter(_ places: Range<Int>) -> Bool {
    (scalars[places.lowerBound - 1] | 0x20) &- 0x61 < 26 || (scalars[places.upperBound] | 0x20) &- 0x61 < 26
  }
}
