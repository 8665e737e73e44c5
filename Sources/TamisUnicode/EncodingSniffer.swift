internal import CICU

/// The encoding of a text, before it is read.
struct SniffedEncoding: Equatable {
  var encoding: TextEncoding
  var source: CharsetSource
  /// How many bytes at the start are a byte order mark.
  var bomLength = 0
}

/// Finds a text's encoding: byte order mark, HTTP header, meta element, each label checked against
/// the bytes, then a guess. Valid UTF-8 beats every label.
struct EncodingSniffer: ~Copyable {
  /// How far into a page its own declaration is looked for. The standard prescans 1,024 bytes, yet
  /// has the parser heed a meta element wherever it comes.
  static let prescanLength = 16_384

  private var guess = EncodingGuess()

  init() {}

  /// - Parameter check: What `UTF8Check` says of all the bytes.
  mutating func sniff(
    _ bytes: [UInt8], contentType: String?, check: UTF8Check, converters: inout ConverterCache
  ) throws(ICUError) -> SniffedEncoding {
    if let mark = Self.byteOrderMark(bytes) {
      return SniffedEncoding(encoding: mark.encoding, source: .bom, bomLength: mark.length)
    }
    let header = contentType.flatMap { charsetParameter(of: Array($0.utf8)) }
    let http = header.flatMap { LabelTable.encoding(for: $0) }
    let meta = bytes.withUnsafeBufferPointer {
      MetaPrescan.encoding(in: UnsafeBufferPointer(rebasing: $0.prefix(Self.prescanLength)))
    }
    // What an encoding found in the bytes is to be called, given what was declared.
    func found(_ encoding: TextEncoding) -> SniffedEncoding {
      let source: CharsetSource =
        http == encoding
        ? .http : meta == encoding ? .meta : http == nil && meta == nil ? .detected : .declaredWrong
      return SniffedEncoding(encoding: encoding, source: source)
    }
    // NULs are what UTF-16 and UTF-32 have in plenty and other text has not.
    if check.hasNUL || check.firstError != nil, let wide = WideGuess.encoding(of: bytes) {
      return found(wide)
    }
    guard let firstError = check.firstError else {
      if check.hasNonASCII { return found(.utf8) }
      if let escaped = EscapeGuess.encoding(of: bytes) { return found(escaped) }
      for label in [http, meta] {
        if let label, label.isASCIISuperset { return found(label) }
      }
      return found(http == nil && meta == nil ? .windows1252 : .utf8)
    }
    let window = Self.window(of: bytes, around: firstError)
    let evidence = bytes.withUnsafeBufferPointer { ByteEvidence(.init(rebasing: $0[window])) }
    for label in [http, meta] {
      guard let label else { continue }
      let fits = bytes.withUnsafeBufferPointer { evidence.fits(label, .init(rebasing: $0[window])) }
      if fits { return found(label) }
    }
    return found(try guess.encoding(of: bytes, evidence: evidence, converters: &converters))
  }

  /// How much of a text is counted as evidence, in bytes: what is not settled there never is.
  private static let windowLength = 1 << 18

  /// The part of a text to count: around the first byte that is no UTF-8, and from a byte on that
  /// begins a character in every encoding.
  private static func window(of bytes: [UInt8], around firstError: Int) -> Range<Int> {
    var start = max(0, firstError - windowLength / 2)
    while start > 0, bytes[start] >= 0x30 { start -= 1 }
    return start..<min(bytes.count, start + windowLength)
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    let start = bytes.prefix(4)
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if start.elementsEqual([0xFF, 0xFE, 0, 0]) { return (.utf32LE, 4) }
    if start.elementsEqual([0, 0, 0xFE, 0xFF]) { return (.utf32BE, 4) }
    if start.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if start.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    return nil
  }
}

extension TextEncoding {
  /// Whether a text of ASCII alone can be in this encoding and mean ASCII.
  var isASCIISuperset: Bool {
    switch self {
    case .utf16BE, .utf16LE, .utf32BE, .utf32LE, .replacement: false
    default: true
    }
  }
}
