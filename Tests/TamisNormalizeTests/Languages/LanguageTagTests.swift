import Testing

@testable import TamisNormalize

@Test(
  "Tags as people write them",
  arguments: [
    ("fr", "fr"), ("fr-CA", "fr"), ("FR_fr", "fr"), ("zh", "zh"), ("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant"),
    ("zh-Hant-HK", "zh-Hant"), ("zh_Hans", "zh-Hans"), ("cmn-Hans", "zh-Hans"), ("eng", "en"), ("no", "nb"),
    ("iw", "he"), ("und", nil), ("", nil), ("English", nil), ("x", nil), ("1a", nil),
  ])
func canonicalTags(tag: String, canonical: String?) { #expect(LanguageTag.canonical(tag) == canonical) }
