internal import CICU

/// Guesses an encoding from the bytes alone: ICU's detector, corrected by our own counts.
struct EncodingGuess: ~Copyable {
  private var detector: OpaquePointer?

  init() {}

  deinit { icu_detector_close(detector) }

  /// The likeliest encoding of bytes that are not valid UTF-8.
  mutating func encoding(
    of bytes: [UInt8], evidence: ByteEvidence, converters: inout ConverterCache
  ) throws(ICUError) -> TextEncoding {
    // Broken here and there, yet far too regular to be anything else.
    if evidence.utf8Sequences >= 2 * evidence.utf8Errors, evidence.utf8Sequences > 0 { return .utf8 }
    let found = try byICU(bytes, &converters)
    switch found {
    case .gbk where TaiwanGuess.fits(bytes): return .eucTW
    case .gbk, .eucJP, .eucKR: return found
    // Big5 is what ICU takes some Latin text for, Shift_JIS some Thai.
    case .big5: break
    default: if ThaiGuess.fits(bytes, evidence: evidence) { return .windows874 }
    }
    if found == .shiftJIS { return found }
    let cyrillic = try CyrillicGuess.encoding(
      of: bytes, evidence: evidence, ratherThan: found, converters: &converters)
    if let cyrillic { return cyrillic }
    return try AlphabetGuess.encoding(of: bytes, ratherThan: found, converters: &converters) ?? found
  }

  private mutating func byICU(
    _ bytes: [UInt8], _ converters: inout ConverterCache
  ) throws(ICUError) -> TextEncoding {
    for (name, confidence) in try matches(of: DetectionSample.of(bytes)) {
      guard let encoding = Self.encoding(icuName: name), encoding != .replacement else { continue }
      if let pairs = ByteEvidence.eastAsian(for: encoding, bytes), pairs.errors * 5 > pairs.pairs {
        continue
      }
      let isDoubtful = Self.centralEuropean.contains(encoding) && confidence < 25
      if SingleByteGuess.western.contains(encoding) || isDoubtful {
        return try SingleByteGuess.best(
          of: SingleByteGuess.western, for: bytes, otherwise: encoding, converters: &converters)
      }
      return encoding
    }
    return .windows1252
  }

  /// ICU's guesses, best first.
  private mutating func matches(
    of sample: [UInt8]
  ) throws(ICUError) -> [(name: String, confidence: Int32)] {
    let detector = try open()
    var status: Int32 = 0
    var found: [(name: String, confidence: Int32)] = []
    sample.withUnsafeBytes { buffer in
      let text = buffer.bindMemory(to: CChar.self)
      let count = icu_detector_detect(detector, text.baseAddress, Int32(text.count), 0, &status)
      for i in 0..<count {
        var confidence: Int32 = 0
        guard let name = icu_detector_match(detector, i, &confidence, &status) else { continue }
        found.append((String(cString: name), confidence))
      }
    }
    // ICU's recognisers leave errors of their trials behind (U_INVALID_CHAR_FOUND): to us those mean
    // no guess. Want of memory, 7, is a failure.
    guard status != 7 else { throw ICUError(call: "ucsdet_detectAll", status: status) }
    return found
  }

  private mutating func open() throws(ICUError) -> OpaquePointer {
    if let detector { return detector }
    let new = try opened("ucsdet_open") { icu_detector_open(&$0) }
    detector = new
    return new
  }

  /// What ICU takes Western text in DOS and Macintosh encodings for, with little confidence.
  private static let centralEuropean: [TextEncoding] = [.windows1250, .iso88592, .windows1254]

  private static func encoding(icuName: String) -> TextEncoding? {
    switch icuName {
    case "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE": nil
    case "IBM420_rtl", "IBM420_ltr", "IBM424_rtl", "IBM424_ltr": nil
    case "GB18030": .gbk
    default: LabelTable.encoding(for: icuName)
    }
  }
}
