/// Tells Cyrillic text in the encodings of DOS and Macintosh, which ICU takes for anything else, by how
/// often Russian has each letter.
enum CyrillicGuess {
  static let encodings: [TextEncoding] = [.ibm866, .ibm855, .macCyrillic]

  /// How many bytes of 80...FF make it worth a try: by fewer, chance is not ruled out.
  private static let minimumLength = 24
  /// The least mean for Russian: real texts have -3.0 to -3.2, and the best of all others, read in the
  /// wrong encoding, -3.4 (1,005 texts in 60 encodings).
  private static let minimumScore = -3.3

  /// One of `encodings` that makes Russian of the bytes, better than `found` does; nil for none.
  static func encoding(
    of bytes: [UInt8], evidence: ByteEvidence, ratherThan found: TextEncoding,
    converters: inout ConverterCache
  ) throws(ICUError) -> TextEncoding? {
    let sample = bytes.prefix(20_000)
    // Cyrillic letters stand side by side; French accents do not.
    guard evidence.highBytes >= minimumLength, evidence.pairedHighBytes * 4 >= evidence.highBytes * 3 else {
      return nil
    }
    var best: (encoding: TextEncoding, score: Double)?
    for encoding in encodings {
      let score = try score(sample, as: encoding, &converters)
      if score > best?.score ?? minimumScore { best = (encoding, score) }
    }
    guard let best, try score(sample, as: found, &converters) < best.score else { return nil }
    return best.encoding
  }

  /// The mean logarithm of the letters' shares in Russian.
  private static func score(
    _ bytes: ArraySlice<UInt8>, as encoding: TextEncoding, _ converters: inout ConverterCache
  ) throws(ICUError) -> Double {
    guard case .singleByte(let name) = encoding.method else { return -.infinity }
    let scalars = try converters.table(for: encoding, icuName: name).scalars
    var sum = 0.0
    var count = 0
    var isAfterSmall = false
    for byte in bytes {
      guard byte >= 0x80 else {
        isAfterSmall = byte &- 0x61 < 26
        continue
      }
      count += 1
      switch scalars[Int(byte)] {
      case let small where small &- 0x430 < 32:
        sum += logShares[Int(small &- 0x430)]
        isAfterSmall = true
      case let capital where capital &- 0x410 < 32:
        // No word has a capital behind a small letter.
        sum += logShares[Int(capital &- 0x410)] - (isAfterSmall ? 4 : 0)
        isAfterSmall = false
      case 0x451, 0x401: sum -= 6
      default:
        sum -= 8
        isAfterSmall = false
      }
    }
    return count > 0 ? sum / Double(count) : -.infinity
  }

  /// For а to я, counted on 1,000 Russian sentences of Universal Dependencies.
  private static let logShares: [Double] = [
    -2.5, -4.1, -3.1, -4.0, -3.5, -2.5, -4.7, -4.1, -2.5, -4.4, -3.4, -3.1, -3.4, -2.7, -2.2, -3.6,
    -3.0, -3.0, -2.8, -3.9, -5.7, -4.7, -5.2, -4.4, -5.1, -5.7, -7.9, -3.9, -4.2, -5.5, -4.9, -4.0,
  ]
}
