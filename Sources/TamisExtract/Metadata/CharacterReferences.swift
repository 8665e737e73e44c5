/// Decodes the character references that sites leave inside attribute and JSON values: `L&#8217;arbre`,
/// `Tom &amp;amp; Jerry`. They were encoded twice, so the HTML parser has only taken one layer off.
enum CharacterReferences {
  /// No value was seen encoded more often than this.
  private static let maximumLayers = 3

  /// - Complexity: O(*n*); a text without `&` is returned as it is.
  static func decode(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0..<maximumLayers {
      guard text.contains(UInt8(ascii: "&")) else { return text }
      let decoded = decodeOnce(text)
      if decoded == text { return text }
      text = decoded
    }
    return text
  }

  /// Takes one layer off: of an attribute's value as it is written.
  /// - Complexity: O(*n*).
  static func decodeOnce(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "&"), let reference = reference(in: text, at: index) {
        out.append(contentsOf: String(reference.scalar).utf8)
        index = reference.end
      } else {
        out.append(text[index])
        index += 1
      }
    }
    return out
  }

  private static func reference(in text: [UInt8], at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    let limit = min(text.count, start + 12)
    guard let end = (start + 1..<limit).first(where: { text[$0] == UInt8(ascii: ";") }) else { return nil }
    let name = text[start + 1..<end]
    guard let scalar = name.first == UInt8(ascii: "#") ? numbered(name.dropFirst()) : named(name) else {
      return nil
    }
    return (scalar, end + 1)
  }

  private static func numbered(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10), value > 0 else { return nil }
    // Numbers 128 to 159 are meant in windows-1252, as HTML says.
    if (0x80...0x9F).contains(value) { return Unicode.Scalar(windows1252[Int(value - 0x80)]) }
    return Unicode.Scalar(value)
  }

  private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: name, as: UTF8.self)
    if let scalar = marks[name] { return scalar }
    return latin1.firstIndex(of: name).flatMap { Unicode.Scalar(UInt32(160 + $0)) }
  }

  private static let marks: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "hellip": "…", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsaquo": "‹",
    "rsaquo": "›", "bull": "•", "euro": "€", "trade": "™", "oelig": "œ", "OElig": "Œ", "scaron": "š",
    "Scaron": "Š", "Yuml": "Ÿ", "zwnj": "\u{200C}", "zwj": "\u{200D}", "thinsp": "\u{2009}",
    "ensp": "\u{2002}",
    "emsp": "\u{2003}", "minus": "−", "larr": "←", "rarr": "→", "dagger": "†", "permil": "‰",
  ]

  /// The names of U+00A0 to U+00FF, in order.
  private static let latin1: [String] = [
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo",
    "not",
    "shy", "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot", "cedil",
    "sup1",
    "ordm", "raquo", "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc", "Atilde", "Auml",
    "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml",
    "ETH",
    "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc",
    "Uuml", "Yacute", "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig",
    "ccedil", "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde",
    "ograve", "oacute", "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml",
    "yacute", "thorn", "yuml",
  ]

  private static let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
