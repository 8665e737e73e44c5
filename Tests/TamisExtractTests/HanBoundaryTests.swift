import Testing

@testable import TamisExtract

@Suite("Chinese labels and sentences")
struct HanBoundaryTests {
  /// Each begins like a phrase of page chrome, and is a text.
  @Test(
    "A sentence is no label",
    arguments: [
      "更多的城市开始给自行车修专用道。", "统筹城乡发展，是今年的第一件大事。", "一审法院认为合同无效。", "二审维持原判，双方都没有再说什么。",
      "主编告诉大家这本杂志不办了。", "校对工作做完之后，书稿送进了印厂。", "版权问题一直困扰着这个行业。", "举报电话公布之后，线索多了起来。",
      "特别提醒的是，山里晚上很冷。", "以上观点得到了多数人的认同。", "微信关注的人越来越多。", "扫一扫就能付款，老人也学会了。", "记者 从市教育局获悉，今年不再统考。",
      "声明 称，双方将继续谈下去。", "打印机厂商说明年还要涨价。", "发表于去年的那篇文章又被人提起。", "关注点多与所学专业相关", "2009年3月14日开始修第二座桥。",
    ])
  func sentence(text: String) {
    #expect(ChromePhrases.all.match(Array(text.utf8)[...]) == nil)
    #expect(MetaLine.chromeClass(Array(text.utf8)[...]) == nil)
  }

  @Test(
    "Labels and notices stay known",
    arguments: [
      ("更多精彩视频", ChromeClass.related), ("统筹：王小明", .credits), ("本报记者 王小明 李红", .credits),
      ("版权所有江城日报社", .copyright),
      ("未经授权不得转载，违者必究。", .copyright), ("扫一扫关注我们", .app), ("关注微信公众号", .follow), ("今天 08:30", .dates),
      ("转载请注明出处。", .copyright), ("责编丨王小明", .credits), ("文章关键词： 桥 河", .nav),
    ])
  func label(text: String, cls: ChromeClass) {
    #expect(ChromePhrases.all.match(Array(text.utf8)[...])?.cls == cls)
  }
}
