import Testing

@testable import TamisExtract

@Test(
  "Lines that only say when, by whom and where",
  arguments: [
    ("2012-01-17 20:40 来源：江城日报 字号：大 中 小", ChromeClass.dates),
    ("Brussels, 29 September 2000", .dates),
    ("Bruxelles, le 29 septembre 2000", .dates),
    ("PAP | aktualizacja 2012-01-04 (03:00) | 56 opinii", .dates),
    ("[稿源：江城日报]\n[作者：张三]\n[编辑：李四]", .credits),
  ])
func metaLine(line: String, cls: ChromeClass) {
  #expect(MetaLine.chromeClass(Array(line.utf8)[...]) == cls)
}

@Test(
  "Lines that tell something",
  arguments: [
    "The council met on 29 September 2000 and chose a new mayor.", "Version 2.0 | Stable | Linux",
    "自2022年2月10日起施行的规定共有十一章。", "Berlin | Paris | Rom", "1 000 m²",
  ])
func noMetaLine(line: String) {
  #expect(MetaLine.chromeClass(Array(line.utf8)[...]) == nil)
}
