import TamisUnicode
import Testing

@Test(
  "Territories and currencies have CLDR's names",
  arguments: [
    ("fr", "Allemagne", "DE", "euros", "EUR"), ("zh-Hans", "法国", "FR", "人民币", "CNY"),
    ("zh-Hant", "法國", "FR", "新台幣", "TWD"), ("en", "Switzerland", "CH", "US dollars", "USD"),
  ])
func names(language: String, territory: String, code: String, currency: String, iso: String) throws {
  let territories = try LocaleNames.territories(language: language)
  #expect(territories.contains { $0.name == territory && $0.code == code })
  #expect(territories.count >= 249)
  let currencies = try LocaleNames.currencies(language: language)
  #expect(currencies.contains { $0.name == currency && $0.code == iso })
}

@Test(
  "Host names become ASCII",
  arguments: [
    ("Bücher.example", "xn--bcher-kva.example"), ("EXAMPLE.com", "example.com"), ("faß.de", "xn--fa-hia.de"),
    ("中国。cn", "xn--fiqs8s.cn"), ("a..b", "a..b"),
  ])
func hosts(host: String, ascii: String) throws {
  #expect(try asciiHost(host) == ascii)
}

@Test("What is no host name is refused", arguments: ["xn--a", "a\u{200D}b", "\u{FFFD}.example"])
func noHosts(host: String) {
  #expect(throws: ICUError.self) { try asciiHost(host) }
}
