internal import CICU

/// Where the encoding of a text was learnt from, as `charset_from` in records.
public enum CharsetSource: String, Sendable {
  /// A byte order mark.
  case bom
  /// The charset of the HTTP header.
  case http
  /// The page's own meta element or XML declaration.
  case meta
  /// The bytes alone; nothing was declared.
  case detected
  /// The bytes, against what was declared.
  case declaredWrong = "declared-wrong"
}

/// A text as Unicode, and how it was read.
public struct DecodedText: Sendable {
  /// Valid UTF-8, without a byte order mark, without NUL (U+0000 became U+FFFD).
  public let utf8: [UInt8]
  /// The encoding it was read in, by its WHATWG name in lower case, such as `gbk`.
  public let charset: String
  /// Where that was learnt from.
  public let source: CharsetSource
  /// How many U+FFFD stand for bytes that could not be read.
  public let replacements: Int
}

/// Reads bytes of any encoding as Unicode.
///
/// Not thread-safe, and dear to open (each ICU converter is opened at its first use and kept):
/// one per worker, reused.
public struct Decoder: ~Copyable {
  private var sniffer = EncodingSniffer()
  private var converters = ConverterCache()

  /// Opens nothing yet, so it cannot fail.
  public init() {}

  /// Reads a whole text, whatever it is: broken bytes become U+FFFD, one for each maximal subpart.
  ///
  /// Valid UTF-8 without NUL and byte order mark is returned as it is, without a copy.
  ///
  /// - Parameters:
  ///   - bytes: The body, its transfer and content encodings undone.
  ///   - contentType: The HTTP header, such as `text/html; charset=gb2312`; `nil` for none.
  /// - Throws: Where ICU lacks a converter or memory, never because of the bytes.
  /// - Complexity: O(*n*); valid UTF-8 is checked once.
  public mutating func decode(_ bytes: [UInt8], contentType: String?) throws(ICUError) -> DecodedText {
    let check = bytes.withUnsafeBufferPointer { UTF8Check($0) }
    let found = try sniffer.sniff(
      bytes, contentType: contentType, check: check, converters: &converters)
    if found.encoding == .utf8, found.bomLength == 0, check.firstError == nil, !check.hasNUL {
      return DecodedText(utf8: bytes, charset: "utf-8", source: found.source, replacements: 0)
    }
    let body = bytes.dropFirst(found.bomLength)
    let text = try read(body, as: found.encoding)
    return DecodedText(
      utf8: text.utf8, charset: found.encoding.rawValue, source: found.source,
      replacements: text.replacements)
  }

  /// Reads bytes in an encoding that is known.
  public mutating func decode(_ bytes: [UInt8], as encoding: TextEncoding) throws(ICUError) -> (
    utf8: [UInt8], replacements: Int
  ) {
    try read(bytes[...], as: encoding)
  }

  private mutating func read(
    _ body: ArraySlice<UInt8>, as encoding: TextEncoding
  ) throws(ICUError) -> (utf8: [UInt8], replacements: Int) {
    switch encoding.method {
    case .utf8: body.withUnsafeBufferPointer { repairedUTF8($0, from: 0) }
    case .utf16(let bigEndian): body.withUnsafeBufferPointer { decodedUTF16($0, bigEndian: bigEndian) }
    case .utf32(let bigEndian): body.withUnsafeBufferPointer { decodedUTF32($0, bigEndian: bigEndian) }
    case .userDefined: decodedSingleByte(body, table: SingleByteTable.userDefined)
    case .singleByte(let name):
      decodedSingleByte(body, table: try converters.table(for: encoding, icuName: name))
    case .multiByte(let name): try converters.decode(body, as: encoding, icuName: name)
    }
  }
}
