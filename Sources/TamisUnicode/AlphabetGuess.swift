internal import Glibc

/// Tells the encodings of Central and Northern Europe that ICU does not know, or knows for few languages, by
/// the letters beyond ASCII that each language has.
enum AlphabetGuess {
  /// Encodings with the languages they are for.
  private static let candidates: [(encoding: TextEncoding, languages: [Substring])] = [
    (.windows1250, "cs sk pl hu ro hr sl"), (.iso88592, "cs sk pl hu ro hr sl"),
    (.ibm852, "cs sk pl hu ro hr sl"), (.macCentralEurope, "cs sk pl hu hr sl et lt lv"),
    (.windows1257, "et lv lt pl"), (.iso885913, "et lv lt pl"), (.iso88594, "et lv lt"),
    (.iso885910, "lt lv is"), (.iso885916, "ro pl hu hr sl"), (.iso88593, "mt eo"),
  ].map { ($0, $1.split(separator: " ")) }

  /// Letters beyond ASCII by language, commonest first.
  private static let alphabets: [Substring: [UInt16: Double]] = [
    "cs": "íáěéřžýčšůúňťďó", "sk": "áíýéúčžšôľťňóäďĺŕ", "pl": "ąęłóśżćńź", "hu": "éáóőíüöúű",
    "ro": "ăîâșțşţ", "hr": "čćšžđ", "sl": "čšž", "lt": "ėšžąįųčūę", "lv": "āīēšūņļģžčķ", "et": "äõüöšž",
    "tr": "ışğüçöiâî", "sv": "äåöé", "da": "øåæé", "de": "äüöß", "fr": "éèàêçôîûùâïœëüæÿ",
    "es": "óíáéñúü", "pt": "ãçáéíóêõâúàô", "it": "àèùòìé", "mt": "ħġżċà", "is": "áðíéþöúóýæ",
    "eo": "ĉĝŭĵŝĥ", "ca": "óàéèíòçúï·ü",
  ].mapValues { letters in
    // About as steep as letters' shares fall.
    let ranked = letters.utf16.enumerated().map { rank, letter in (letter, -0.7 * log(Double(rank) + 1.5)) }
    return Dictionary(uniqueKeysWithValues: ranked)
  }

  /// How many bytes of 80...FF make it worth a try.
  private static let minimumLength = 5
  /// Real texts have -0.3 to -1.6, those of other scripts less than -2.7.
  private static let minimumScore = -1.6
  /// How much better than what was found a candidate must be.
  private static let margin = 0.6

  /// An encoding in which the bytes are far better text than in `found`; nil for none.
  static func encoding(
    of bytes: [UInt8], ratherThan found: TextEncoding, converters: inout ConverterCache
  ) throws(ICUError) -> TextEncoding? {
    let sample = bytes.prefix(20_000)
    guard sample.count(where: { $0 >= 0x80 }) >= minimumLength else { return nil }
    var best: (encoding: TextEncoding, score: Double)?
    for (encoding, languages) in candidates {
      let letters = try letters(of: sample, as: encoding, &converters)
      for language in languages {
        let score = score(letters, alphabets[language] ?? [:])
        if score > best?.score ?? minimumScore { best = (encoding, score) }
      }
    }
    guard let best, best.encoding != found else { return nil }
    let letters = try letters(of: sample, as: found, &converters)
    let known = letters.isEmpty ? -.infinity : alphabets.values.map { score(letters, $0) }.max() ?? -.infinity
    return best.score > known + margin ? best.encoding : nil
  }

  /// A character beyond ASCII with what stands beside it, told once for all languages.
  private struct Letter {
    /// In lower case.
    let small: UInt16
    /// What it loses as a letter of a language, for standing alone or for a capital behind a small letter.
    let loss: Double
    /// What it loses where it is none.
    let strangeLoss: Double
  }

  /// The characters beyond ASCII; none where the encoding is none of single bytes.
  private static func letters(
    of bytes: ArraySlice<UInt8>, as encoding: TextEncoding, _ converters: inout ConverterCache
  ) throws(ICUError) -> [Letter] {
    guard case .singleByte(let name) = encoding.method else { return [] }
    let table = try converters.table(for: encoding, icuName: name).scalars
    let kinds = table.map { Kind(Unicode.Scalar($0) ?? "\u{FFFD}") }
    return bytes.indices.compactMap { i in
      guard bytes[i] >= 0x80 else { return nil }
      let own = kinds[Int(bytes[i])]
      let before = i > bytes.startIndex ? kinds[Int(bytes[i - 1])] : nil
      let after = i + 1 < bytes.endIndex ? kinds[Int(bytes[i + 1])] : nil
      let (isAfterLetter, isBeforeLetter) = (before?.isLetter ?? false, after?.isLetter ?? false)
      let isAlone = !isAfterLetter && !isBeforeLetter
      let isCapitalInside = own.isCapital && before?.isSmall ?? false
      let strangeLoss: Double
      if own.isMark {
        strangeLoss = isAfterLetter && isBeforeLetter && !own.isApostrophe ? 5 : 2
      } else {
        strangeLoss = own.isLetter ? 5 : 7
      }
      return Letter(
        small: own.small, loss: (isAlone ? 1.5 : 0) + (isCapitalInside ? 4 : 0), strangeLoss: strangeLoss)
    }
  }

  /// What a character of an encoding is.
  private struct Kind {
    let small: UInt16
    let isLetter: Bool
    let isSmall: Bool
    let isCapital: Bool
    let isMark: Bool
    let isApostrophe: Bool

    init(_ scalar: Unicode.Scalar) {
      let properties = scalar.properties
      small = properties.lowercaseMapping.utf16.first ?? 0
      isLetter = properties.isAlphabetic
      isSmall = properties.isLowercase
      isCapital = properties.isUppercase
      isMark = marks.contains(scalar)
      isApostrophe = scalar == "’"
    }
  }

  /// How well characters are the letters and marks of a language, about 0 at best.
  private static func score(_ letters: [Letter], _ alphabet: [UInt16: Double]) -> Double {
    let sum = letters.reduce(0) { sum, letter in
      alphabet[letter.small].map { sum + $0 - letter.loss } ?? sum - letter.strangeLoss
    }
    return letters.isEmpty ? -.infinity : sum / Double(letters.count)
  }

  private static let marks = Set("«»„“”‚‘’…–—°§©®€•\u{A0}·½²³".unicodeScalars)
}
