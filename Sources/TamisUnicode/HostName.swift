internal import CICU

/// The ASCII form of a host name, as the URL Standard's "domain to ASCII" (UTS 46, not transitional)
/// gives it: `Bücher.example` is `xn--bcher-kva.example`, capitals become small.
///
/// Lengths and hyphens are not checked, nor are ASCII characters that no host may have.
///
/// - Throws: Where a label cannot be a host's (`U_IDNA_PROHIBITED_ERROR`), and where ICU fails.
/// - Complexity: O(*n*); plain ASCII does not reach ICU.
public func asciiHost(_ host: String) throws(ICUError) -> String {
  let bytes = Array(host.utf8)
  let isPlain = bytes.allSatisfy { $0 < 0x80 }
  // What starts with "xn--" must be checked to be well-formed.
  if isPlain, !bytes.map(asciiLowercased).containsPunycode {
    return String(decoding: bytes.map(asciiLowercased), as: UTF8.self)
  }
  guard bytes.count < 4096 else { throw ICUError(call: "uidna_nameToASCII", status: prohibited) }
  var status: Int32 = 0
  var problems: Int32 = 0
  // A scalar takes at most a few ASCII digits in Punycode.
  var ascii = [CChar](repeating: 0, count: bytes.count * 8 + 64)
  let length = bytes.withUnsafeBytes {
    icu_idna_to_ascii(
      $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), &ascii, Int32(ascii.count), &problems,
      &status)
  }
  guard status <= 0 else { throw ICUError(call: "uidna_nameToASCII", status: status) }
  guard problems & ~icu_idna_ignored_problems == 0, length > 0 else {
    throw ICUError(call: "uidna_nameToASCII", status: prohibited)
  }
  return String(decoding: ascii.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// ICU's `U_IDNA_PROHIBITED_ERROR`.
private let prohibited: Int32 = 0x10400

extension [UInt8] {
  fileprivate var containsPunycode: Bool {
    let prefix = Array("xn--".utf8)
    guard count >= prefix.count else { return false }
    return (0...(count - prefix.count)).contains { self[$0..<$0 + prefix.count].elementsEqual(prefix) }
  }
}
