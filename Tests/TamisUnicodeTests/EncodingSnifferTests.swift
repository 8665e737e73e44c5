import TamisUnicode
import Testing

private func encoded(_ text: String, _ table: [Character: UInt8]) -> [UInt8] {
  text.map { table[$0] ?? $0.asciiValue ?? 0x3F }
}

private let latin1: [Character: UInt8] = ["é": 0xE9, "è": 0xE8, "à": 0xE0, "ê": 0xEA, "ç": 0xE7, "’": 0x92]
private let macintosh: [Character: UInt8] = [
  "é": 0x8E, "è": 0x8F, "à": 0x88, "ê": 0x90, "ç": 0x8D, "’": 0xD5,
]
private let dos: [Character: UInt8] = ["é": 0x82, "è": 0x8A, "à": 0x85, "ê": 0x88, "ç": 0x87, "’": 0x27]
private let french = "Le garçon a été très fâché à la fête, où l’élève préféré a répété."

@Test(
  "French is read right without any declaration",
  arguments: [("windows-1252", latin1), ("macintosh", macintosh), ("ibm850", dos)])
func undeclaredFrench(charset: String, table: [Character: UInt8]) throws {
  var decoder = Decoder()
  let decoded = try decoder.decode(encoded(french, table), contentType: "text/html")
  #expect(decoded.charset == charset)
  #expect(decoded.source == .detected)
}

@Test("English with a stray quote, dash or sign is windows-1252")
func undeclaredEnglish() throws {
  var decoder = Decoder()
  for sample in [
    "The Teacher\u{92}s Guide", "track fans\u{85}was", "humans\u{97}particularly", "CAF\u{C9} CON",
    "Palm\u{AE}, PC",
  ] {
    let bytes = sample.unicodeScalars.map { UInt8($0.value) }
    #expect(try decoder.decode(bytes, contentType: nil).charset == "windows-1252", "\(sample)")
  }
}

@Test(
  "What a page declares of itself is heeded",
  arguments: [
    ("<meta charset=windows-1251>", "windows-1251"),
    ("<META HTTP-EQUIV='content-type' CONTENT='text/html; charset=koi8-r'>", "koi8-r"),
    ("<meta content='text/html; charset=koi8-r'>", "windows-1251"),
    ("<!-- <meta charset=koi8-r> -->", "windows-1251"),
    // A meta element comes before an XML declaration.
    ("<?xml version='1.0' encoding='koi8-r'?>", "windows-1251"),
    ("<a title='<meta charset=koi8-r>'>", "windows-1251"),
  ])
func declarations(head: String, charset: String) throws {
  var decoder = Decoder()
  // Лес и поле, which reads well in either.
  let body: [UInt8] = [0xCB, 0xE5, 0xF1, 0x20, 0xE8, 0x20, 0xEF, 0xEE, 0xEB, 0xE5]
  let tail = Array("<meta charset=windows-1251>".utf8)
  let decoded = try decoder.decode(Array(head.utf8) + tail + body, contentType: nil)
  #expect(decoded.charset == charset)
  #expect(decoded.source == .meta)
}

@Test("An XML declaration is heeded, a tag that the text's end cuts off is not")
func lateDeclarations() throws {
  var decoder = Decoder()
  let text: [UInt8] = [0xEC, 0xC5, 0xD3, 0x20, 0xC9, 0x20, 0xD0, 0xCF, 0xCC, 0xC5]
  let xml = try decoder.decode(Array("<?xml version='1.0' encoding='koi8-r'?>".utf8) + text, contentType: nil)
  #expect(xml.charset == "koi8-r" && xml.source == .meta)
  let cut = try decoder.decode(Array("<meta charset=koi8-r".utf8), contentType: nil)
  #expect(cut.charset == "windows-1252" && cut.source == .detected)
}

@Test("Chinese declared to be Latin, or not declared, is read as what it is")
func undeclaredChinese() throws {
  var decoder = Decoder()
  let gbk: [UInt8] = [
    0xCE, 0xD2, 0xC3, 0xC7, 0xB5, 0xC4, 0xB9, 0xFA, 0xBC, 0xD2, 0xA3, 0xAC, 0xD6, 0xD0, 0xB9, 0xFA, 0xC8,
    0xCB,
    0xC3, 0xF1, 0xA1, 0xA3,
  ]
  for header in [
    nil, "text/html; charset=iso-8859-1", "text/html; charset=utf-8", "text/html; charset=gb2312",
  ] {
    let decoded = try decoder.decode(gbk, contentType: header)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "我们的国家，中国人民。")
    #expect(decoded.charset == "gbk")
  }
}

@Test(
  "UTF-16 and UTF-32 are told without a byte order mark",
  arguments: ["Bonjour, le monde !", "中国人民的国家，我们一起来到这里。"])
func wideWithoutMark(text: String) throws {
  var decoder = Decoder()
  let little16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  let big16 = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  let little32 = text.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), UInt8($0.value >> 8 & 0xFF), 0, 0] }
  for (bytes, charset) in [(little16, "utf-16le"), (big16, "utf-16be"), (little32, "utf-32le")] {
    let decoded = try decoder.decode(bytes, contentType: nil)
    #expect(decoded.charset == charset)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
  }
}

@Test("A few broken bytes do not make UTF-8 anything else")
func brokenUTF8() throws {
  var decoder = Decoder()
  var bytes = Array(String(repeating: french, count: 3).utf8)
  bytes.insert(0xFF, at: 10)
  for header in [nil, "text/html; charset=utf-8", "text/html; charset=iso-8859-1"] {
    let decoded = try decoder.decode(bytes, contentType: header)
    #expect(decoded.charset == "utf-8")
    #expect(decoded.replacements == 1)
  }
}
