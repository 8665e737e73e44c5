internal import TamisCore

/// Products that are named by letters and a number, which a tagger meets too rarely to learn each: GPT-4, MiG-29,
/// RTX4090, A380. Only shapes that hardly anything else has: roads, norms, diseases and years are left out.
enum ModelNumbers {
  /// How sure such a name is, beside those of the tagger.
  private static let score = 0.7

  /// The names that are not yet in `names`.
  /// - Parameters:
  ///   - tokens: Those of the text, in order.
  ///   - names: The tagger's, in order.
  static func mentions(
    in tokens: [NameToken], _ bytes: UnsafeBufferPointer<UInt8>, besides names: [NameMention]
  ) -> [NameMention] {
    var found: [NameMention] = []
    var next = 0
    for index in tokens.indices where tokens[index].form == .code {
      let (start, end) = (Int(tokens[index].start), Int(tokens[index].end))
      while next < names.count, names[next].end <= start { next += 1 }
      if next < names.count, names[next].start < end { continue }
      guard isModel(bytes[start..<end]) else { continue }
      found.append(NameMention(start: start, end: end, kind: .product, score: score))
    }
    return found
  }

  /// Where a product's name ends if a point and digits follow its number without a space: GPT-4.5.
  static func fractionEnd(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let end = name.end
    guard name.kind == .product, end + 1 < bytes.count, bytes[end - 1] &- 0x30 < 10,
      bytes[end] == UInt8(ascii: ".")
    else { return end }
    var close = end + 1
    while close < bytes.count, bytes[close] &- 0x30 < 10 { close += 1 }
    return close > end + 1 ? close : end
  }

  static func isModel(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let letters = word.prefix { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
    var rest = word[letters.endIndex...]
    let isHyphenated = rest.first == UInt8(ascii: "-")
    if isHyphenated { rest = rest.dropFirst() }
    let digits = rest.prefix { $0 &- 0x30 < 10 }
    let tail = rest[digits.endIndex...]
    guard !digits.isEmpty, digits.count <= 4, tail.count <= 2,
      tail.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }), !isYear(digits)
    else { return false }
    let name = String(decoding: letters, as: UTF8.self)
    if letters.count == 1, !isHyphenated, tail.count <= 1 { return isAirliner(name, digits) }
    let capitals = letters.count { $0 < UInt8(ascii: "a") }
    guard letters.count <= 6, capitals >= 2, !others.contains(name.uppercased()) else { return false }
    return isHyphenated || (capitals >= 3 && digits.count >= 3)
  }

  private static func isYear(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let text = String(decoding: digits, as: UTF8.self)
    return digits.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))
  }

  /// Airbus, Boeing and Comac: other letters with three digits are roads and additives of food.
  private static func isAirliner(_ letter: String, _ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let number = String(decoding: digits, as: UTF8.self)
    switch letter {
    case "A": return digits.count == 3 && (number.hasPrefix("3") && number.hasSuffix("0") || number == "321")
    case "B": return digits.count == 3 && number.hasPrefix("7") && number.hasSuffix("7")
    case "C": return number == "919" || number == "929"
    default: return false
    }
  }

  /// Letters before a number that make a disease, a norm, an index, a road, a law or a measure.
  private static let others: Set<String> = [
    "COVID", "SARS", "MERS", "COV", "HIV", "VIH", "HPV", "PM", "CO", "NO", "SO", "CAC", "DAX", "FTSE", "SBF",
    "SMI", "CSI", "ISO", "IEC", "IEEE", "ANSI", "DIN", "EN", "NF", "BS", "GB", "GBT", "UTF", "RFC", "CVE",
    "CWE",
    "SHA", "MD", "AES", "RSA", "RS", "ISBN", "ISSN", "DOI", "UE", "EU", "CE", "RD", "RN", "DTU", "ICPE",
    "IFRS",
    "IAS", "FAS", "PEGI", "TER", "CM", "CE", "CP", "BTS", "BAC", "DSM", "ICD", "CIM", "SDG", "ODD", "COP",
    "TOP",
    "WWDC", "CES", "ZIP", "CH", "FR", "US", "UK", "CN", "TW", "HK", "NYC", "LA", "TP", "QR", "ID", "NO",
    "REF",
  ]
}
