import TamisUnicode
import Testing

/// A text in a single-byte encoding, by its own table read backwards.
private func encoded(_ text: String, as encoding: TextEncoding) throws -> [UInt8] {
  var decoder = Decoder()
  var bytes: [Unicode.Scalar: UInt8] = [:]
  for byte in UInt8.min...UInt8.max {
    let read = String(decoding: try decoder.decode([byte], as: encoding).utf8, as: UTF8.self)
    if let scalar = read.unicodeScalars.first, bytes[scalar] == nil { bytes[scalar] = byte }
  }
  return try text.unicodeScalars.map { try #require(bytes[$0], "\($0) is not in \(encoding)") }
}

private let russian = "Все люди рождаются свободными и равными в своём достоинстве и правах."
private let czech =
  "Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv. Jsou nadáni rozumem."
private let polish =
  "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni."
private let estonian =
  "Kõik inimesed sünnivad vabadena ja võrdsetena oma väärikuselt ja õigustelt. Neile on antud mõistus."
private let latvian =
  "Visi cilvēki piedzimst brīvi un vienlīdzīgi savā pašcieņā un tiesībās. Viņi ir apveltīti ar saprātu."
private let thai = "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ"

@Test(
  "Encodings that ICU does not guess are told by their letters",
  arguments: [
    (russian, TextEncoding.ibm866), (russian, .ibm855), (russian, .macCyrillic), (russian, .windows1251),
    (russian, .koi8r), (russian, .iso88595), (czech, .ibm852), (czech, .macCentralEurope),
    (czech, .windows1250), (polish, .ibm852), (polish, .iso885913), (estonian, .windows1257),
    (latvian, .iso885910), (thai, .windows874),
  ])
func rareEncodings(text: String, encoding: TextEncoding) throws {
  var decoder = Decoder()
  let decoded = try decoder.decode(try encoded(text, as: encoding), contentType: nil)
  #expect(String(decoding: decoded.utf8, as: UTF8.self) == text, "\(decoded.charset)")
  #expect(decoded.source == .detected)
}

@Test("EUC-TW is told from GBK")
func eucTW() throws {
  // 中文維基百科條目，CNS 11643.
  let bytes: [UInt8] = [
    0xC4, 0xE3, 0xC5, 0xC6, 0xEC, 0xD1, 0xDB, 0xC8, 0xC6, 0xBF, 0xD1, 0xF1, 0xDB, 0xC0, 0xC5, 0xEC, 0xA1,
    0xA3,
    0xC4, 0xE3, 0xC5, 0xC6, 0xEC, 0xD1, 0xDB, 0xC8,
  ]
  var decoder = Decoder()
  #expect(try decoder.decode(bytes, contentType: nil).charset == "euc-tw")
}

@Test("ISO 2022 with its shifts is text")
func shifts() throws {
  let korean: [UInt8] = [
    0x1B, 0x24, 0x29, 0x43, 0x0E, 0x3F, 0x2A, 0x3B, 0x67, 0x0F, 0x20, 0x0E, 0x3F, 0x39, 0x0F,
  ]
  #expect(looksBinary(korean) == nil)
  var decoder = Decoder()
  #expect(try decoder.decode(korean, contentType: nil).charset == "iso-2022-kr")
}
