internal import CICU

/// ICU's converters and single-byte tables, each opened at its first use and then kept.
struct ConverterCache: ~Copyable {
  private var open: [TextEncoding: OpaquePointer] = [:]
  private var tables: [TextEncoding: SingleByteTable] = [:]

  deinit { for converter in open.values { icu_converter_close(converter) } }

  private mutating func converter(
    for encoding: TextEncoding, icuName: String
  ) throws(ICUError) -> OpaquePointer {
    if let known = open[encoding] {
      icu_converter_reset(known)
      return known
    }
    let isChinese = encoding == .gbk || encoding == .gb18030
    let new = try opened("ucnv_open") { icu_converter_open(icuName, isChinese ? 1 : 0, &$0) }
    open[encoding] = new
    return new
  }

  /// Reads bytes by ICU, in pieces, so that the memory beside the result stays small.
  mutating func decode(
    _ body: ArraySlice<UInt8>, as encoding: TextEncoding, icuName: String
  ) throws(ICUError) -> (utf8: [UInt8], replacements: Int) {
    let converter = try converter(for: encoding, icuName: icuName)
    let piece = 32_768
    let capacity = piece + 64
    let patch = PrivateUsePatch(for: encoding)
    var output: [UInt8] = []
    output.reserveCapacity(body.count &+ body.count / 2 &+ 8)
    var replacements = 0
    var status: Int32 = 0
    body.withUnsafeBytes { bytes in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity) { units in
        var start = 0
        while start < bytes.count, status <= 0 {
          let length = min(piece, bytes.count - start)
          let chunk = UnsafeRawBufferPointer(rebasing: bytes[start..<start + length])
          start += length
          let written = icu_converter_decode(
            converter, chunk.bindMemory(to: CChar.self).baseAddress, Int32(length), units.baseAddress,
            Int32(capacity), start == bytes.count ? 1 : 0, &status)
          let text = UnsafeBufferPointer(rebasing: units[..<Int(written)])
          replacements += appendUTF16(text, to: &output, patch: patch)
        }
      }
    }
    guard status <= 0 else { throw ICUError(call: "ucnv_toUnicode", status: status) }
    return (output, replacements + Int(icu_converter_replacements(converter)))
  }

  /// The table of a single-byte encoding, as ICU has it, corrected to the Web's.
  mutating func table(for encoding: TextEncoding, icuName: String) throws(ICUError) -> SingleByteTable {
    if let known = tables[encoding] { return known }
    let converter = try converter(for: encoding, icuName: icuName)
    var scalars = [UInt16](repeating: 0xFFFD, count: 256)
    for byte in 0..<256 {
      icu_converter_reset(converter)
      var source = CChar(bitPattern: UInt8(byte))
      var units: (UInt16, UInt16) = (0, 0)
      var status: Int32 = 0
      let written = withUnsafeMutablePointer(to: &units) {
        $0.withMemoryRebound(to: UInt16.self, capacity: 2) {
          icu_converter_decode(converter, &source, 1, $0, 2, 1, &status)
        }
      }
      guard status <= 0 else { throw ICUError(call: "ucnv_toUnicode", status: status) }
      if written == 1 { scalars[byte] = units.0 }
    }
    let table = SingleByteTable(scalars, for: encoding)
    tables[encoding] = table
    return table
  }
}
