import Testing

@testable import TamisExtract

@Test(
  "The credit at the end of a caption",
  arguments: [
    ("The quay at dawn. Photo: Jane Roe / Reuters", "Photo: Jane Roe / Reuters"),
    ("Le quai, à Port-Gwenn, le 5 mars. Photo Yann Le Goff", "Photo Yann Le Goff"),
    ("Das Rathaus am Abend (Foto: Max Muster)", "(Foto: Max Muster)"),
    ("The minister on Monday. © Agency One", "© Agency One"),
    ("Photograph by Jane Roe, Harbour Programme", "Photograph by Jane Roe, Harbour Programme"),
    ("The new bridge / Shutterstock", "/ Shutterstock"),
    ("开工现场。本报记者 张三 摄", "本报记者 张三 摄"),
    ("王小明在會場外。記者李大同攝", "記者李大同攝"),
  ])
func credit(caption: String, credit: String) throws {
  let utf8 = Array(caption.utf8)
  let start = try #require(PhotoCredit.start(in: utf8[...], isCaption: true))
  #expect(String(decoding: utf8[start...], as: UTF8.self) == credit)
}

@Test(
  "Texts without a credit",
  arguments: [
    "Photo editors met on Monday to talk about the price of pictures.", "Der Blick vom Turm über die Stadt.",
    "She said: photo by photo, the album tells the story of the town.", "图为江城二期工程。", "",
  ])
func noCredit(text: String) {
  #expect(PhotoCredit.start(in: Array(text.utf8)[...], isCaption: false) == nil)
}
