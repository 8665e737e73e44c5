internal import CICU

/// Names of territories and currencies in a language, from CLDR.
///
/// Each list is made when asked for, in some milliseconds: keep it.
public enum LocaleNames {
  /// All territories of ISO 3166-1 that CLDR can name, by code.
  ///
  /// - Parameter language: A BCP 47 tag such as `fr`, `zh-Hans`, `zh-Hant`.
  /// - Returns: Full names and, as entries of their own, short ones (`U.S.`, `É.-U.`), each with its
  ///   alpha-2 code, such as `CN`.
  public static func territories(language: String) throws(ICUError) -> [(name: String, code: String)] {
    var found: [(name: String, code: String)] = []
    let codes = try codes("uregion_getAvailable") { icu_territory_codes_open(&$0) }
    let fullNames = try opened("uldn_openForContext") { icu_territory_names_open(language, 0, &$0) }
    defer { icu_territory_names_close(fullNames) }
    let shortNames = try opened("uldn_openForContext") { icu_territory_names_open(language, 1, &$0) }
    defer { icu_territory_names_close(shortNames) }
    for code in codes where isCountry(code) {
      let full = try name("uldn_regionDisplayName") { icu_territory_name(fullNames, code, $0, $1, &$2) }
      guard !full.isEmpty, full != code else { continue }
      found.append((full, code))
      let short = try name("uldn_regionDisplayName") { icu_territory_name(shortNames, code, $0, $1, &$2) }
      if short != full, short != code, !short.isEmpty { found.append((short, code)) }
    }
    return found
  }

  /// All currencies of ISO 4217, past ones too, by code.
  ///
  /// - Parameter language: A BCP 47 tag such as `fr`, `zh-Hans`, `zh-Hant`.
  /// - Returns: Names in singular and plural (`euro`, `euros`) and symbols (`€`, `$US`), each with its
  ///   code; the code itself is not among them.
  public static func currencies(language: String) throws(ICUError) -> [(name: String, code: String)] {
    var found: [(name: String, code: String)] = []
    let codes = try codes("ucurr_openISOCurrencies") { icu_currency_codes_open(&$0) }
    for code in codes {
      var names: [String] = []
      for style: Int32 in 0...2 {
        names.append(
          try name("ucurr_getName") { icu_currency_name(language, code, style, nil, $0, $1, &$2) })
      }
      for plural in ["one", "other"] {
        names.append(
          try name("ucurr_getPluralName") { icu_currency_name(language, code, 0, plural, $0, $1, &$2) })
      }
      for (i, name) in names.enumerated() {
        if name.isEmpty || name == code || names[..<i].contains(name) { continue }
        found.append((name, code))
      }
    }
    return found
  }

  /// ISO 3166-1 reserves these for users; CLDR's `ZZ` and pseudo-locales are among them, Kosovo's
  /// `XK` is in use. `EZ`, `UN`, `QO` are groupings.
  private static func isCountry(_ code: String) -> Bool {
    guard code.utf8.count == 2, let first = code.utf8.first, first >= 0x41 else { return false }
    return !["ZZ", "XA", "XB", "EZ", "UN", "QO", "EU"].contains(code)
  }

  private static func codes(
    _ call: String, _ open: (inout Int32) -> OpaquePointer?
  ) throws(ICUError) -> [String] {
    let enumeration = try opened(call, open)
    defer { icu_codes_close(enumeration) }
    var found: [String] = []
    while let code = try checked("uenum_next", { icu_codes_next(enumeration, &$0) }) {
      found.append(String(cString: code))
    }
    return found.sorted()
  }

  /// Calls for a name, which ICU keeps below 256 UTF-16 units.
  private static func name(
    _ call: String, _ body: (UnsafeMutablePointer<CChar>?, Int32, inout Int32) -> Int32
  ) throws(ICUError) -> String {
    var status: Int32 = 0
    let name = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer in
      let length = body(buffer.baseAddress, Int32(buffer.count), &status)
      return String(decoding: UnsafeRawBufferPointer(buffer).prefix(Int(length)), as: UTF8.self)
    }
    guard status <= 0 else { throw ICUError(call: call, status: status) }
    return name
  }
}
