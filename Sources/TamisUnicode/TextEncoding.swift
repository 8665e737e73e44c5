/// An encoding text is read from: those of the WHATWG Encoding Standard, under its lower-case names,
/// and a few older ones that only the guess can find.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case ibm866
  case iso88592 = "iso-8859-2"
  case iso88593 = "iso-8859-3"
  case iso88594 = "iso-8859-4"
  case iso88595 = "iso-8859-5"
  case iso88596 = "iso-8859-6"
  case iso88597 = "iso-8859-7"
  case iso88598 = "iso-8859-8"
  case iso88598i = "iso-8859-8-i"
  case iso885910 = "iso-8859-10"
  case iso885913 = "iso-8859-13"
  case iso885914 = "iso-8859-14"
  case iso885915 = "iso-8859-15"
  case iso885916 = "iso-8859-16"
  case koi8r = "koi8-r"
  case koi8u = "koi8-u"
  case macintosh
  case windows874 = "windows-874"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case macCyrillic = "x-mac-cyrillic"
  case gbk
  case gb18030
  case big5
  case eucJP = "euc-jp"
  case iso2022JP = "iso-2022-jp"
  case shiftJIS = "shift_jis"
  case eucKR = "euc-kr"
  case replacement
  case utf16BE = "utf-16be"
  case utf16LE = "utf-16le"
  case userDefined = "x-user-defined"
  // Not the Web's: no label leads here, only the bytes themselves.
  case utf32BE = "utf-32be"
  case utf32LE = "utf-32le"
  case ibm850
  case ibm852
  case ibm855
  /// Under the name that ICU, iconv and Python know.
  case macCentralEurope = "maccentraleurope"
  case eucTW = "euc-tw"
  case hz = "hz-gb-2312"
  case iso2022KR = "iso-2022-kr"
  case iso2022CN = "iso-2022-cn"

  /// How the bytes become Unicode.
  enum Method: Equatable {
    case utf8
    case utf16(bigEndian: Bool)
    case utf32(bigEndian: Bool)
    /// A table of 256 entries, filled from ICU's converter of this name.
    case singleByte(String)
    /// ICU's converter of this name.
    case multiByte(String)
    case userDefined
  }

  /// Which decoder serves the encoding. ICU's own idea of many labels differs from the Web's
  /// (its `gb2312` is ibm-1383, its `big5` lacks HKSCS, its `iso-8859-1` has C1 controls).
  var method: Method {
    switch self {
    case .utf8: .utf8
    case .utf16BE: .utf16(bigEndian: true)
    case .utf16LE: .utf16(bigEndian: false)
    case .utf32BE: .utf32(bigEndian: true)
    case .utf32LE: .utf32(bigEndian: false)
    case .userDefined: .userDefined
    case .gbk, .gb18030: .multiByte("gb18030")
    case .big5: .multiByte("big5-hkscs")
    case .eucJP: .multiByte("euc-jp")
    case .shiftJIS: .multiByte("windows-31j")
    case .eucKR: .multiByte("windows-949")
    case .iso2022JP: .multiByte("iso-2022-jp")
    case .hz: .multiByte("HZ")
    case .iso2022KR: .multiByte("iso-2022-kr")
    case .iso2022CN: .multiByte("iso-2022-cn")
    // No text is read by it: see `EncodingSniffer`. Were it, everything but ASCII is lost.
    case .replacement: .singleByte("us-ascii")
    case .iso88598i: .singleByte("iso-8859-8")
    case .macCyrillic: .singleByte("x-mac-cyrillic")
    case .macCentralEurope: .singleByte("x-mac-centraleurroman")
    case .ibm850: .singleByte("ibm-850")
    case .ibm852: .singleByte("ibm-852")
    case .ibm855: .singleByte("ibm-855")
    case .eucTW: .multiByte("EUC-TW")
    // ICU lacks it: `SingleByteTable` makes it of its neighbour.
    case .iso885916: .singleByte("iso-8859-1")
    default: .singleByte(rawValue)
    }
  }
}
