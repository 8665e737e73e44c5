internal import TamisCore

/// Works between Chinese title marks: 《红楼梦》 is a work whatever its words are. Laws, plans, reports and
/// agreements stand between the same marks and are none; newspapers and journals are organisations.
enum ChineseWorks {
  /// How sure such a name is, beside those of the tagger.
  private static let score = 0.8
  /// In bytes; a longer run is a sentence between stray marks.
  private static let longest = 90

  /// Puts the works of some parts of a text among the names in place of what the tagger found in them.
  /// - Parameters:
  ///   - names: The tagger's, in order.
  ///   - parts: Ranges of bytes, in order.
  static func add(
    to names: [NameMention], _ bytes: UnsafeBufferPointer<UInt8>, parts: [Range<Int>]
  ) -> [NameMention] {
    let titles = parts.flatMap { marked(bytes, $0) }
    if titles.isEmpty { return names }
    var result: [NameMention] = []
    var next = 0
    for title in titles {
      while next < names.count, names[next].start < title.lowerBound, names[next].end <= title.lowerBound {
        result.append(names[next])
        next += 1
      }
      let first = next
      while next < names.count, names[next].start < title.upperBound { next += 1 }
      let within = names[first..<next]
      guard let kind = kind(bytes[title]) else {
        result += within
        continue
      }
      let whole = within.first { $0.start == title.lowerBound && $0.end == title.upperBound }
      // A newspaper that the tagger knows stays one.
      if let whole, whole.kind == .organization {
        result.append(whole)
      } else {
        result.append(NameMention(start: title.lowerBound, end: title.upperBound, kind: kind, score: score))
      }
    }
    return result + names[next...]
  }

  /// What stands between title marks, without the marks.
  private static func marked(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var open: Int?
    var index = part.lowerBound
    while index + 2 < part.upperBound {
      guard bytes[index] == 0xE3, bytes[index + 1] == 0x80, bytes[index + 2] | 1 == 0x8B else {
        if bytes[index] == 0x0A { open = nil }
        index += 1
        continue
      }
      if bytes[index + 2] == 0x8A {
        open = index + 3
      } else if let start = open, start < index {
        if index - start <= longest { titles.append(start..<index) }
        open = nil
      }
      index += 3
    }
    return titles
  }

  /// What a title names; nil for documents.
  private static func kind(_ title: Slice<UnsafeBufferPointer<UInt8>>) -> EntityMention.Kind? {
    // The kind stands last, before a year or a remark in brackets: 《办法（试行）》.
    var text = title
    let bracket = title.indices.last {
      title[$0...].starts(with: wideBracket) || title[$0] == UInt8(ascii: "(")
    }
    if let bracket, bracket > title.startIndex { text = title[..<bracket] }
    if documents.contains(where: { ends(text, $0) }) { return nil }
    return journals.contains { ends(text, $0) } ? .organization : .product
  }

  private static func ends(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ word: [UInt8]) -> Bool {
    text.count >= word.count && text.suffix(word.count).elementsEqual(word)
  }

  private static let wideBracket = Array("（".utf8)

  private static let documents = [
    "法", "条例", "條例", "规定", "規定", "办法", "辦法", "细则", "細則", "决定", "決定", "意见", "意見", "通知", "公告", "通告", "方案",
    "规划", "規劃", "纲要", "綱要", "公约", "公約", "协定", "協定", "协议", "協議", "合同", "标准", "標準", "规范", "規範", "指南", "指引",
    "准则", "準則", "通则", "通則", "章程", "宣言", "声明", "聲明", "白皮书", "白皮書", "蓝皮书", "藍皮書", "绿皮书", "报告", "報告", "议定书",
    "議定書", "条约", "條約", "批复", "制度", "计划", "計畫", "目录", "目錄", "清单", "清單", "公报", "公報", "法案", "法典", "宪法", "憲法",
    "命令",
    "通报", "通報", "倡议", "倡議", "指导意见", "备忘录", "備忘錄", "说明书", "預案", "预案", "证书", "申请书", "申請書", "许可证", "承诺书",
    "通知书", "同意书", "建议", "若干措施", "措施", "协议书", "决议", "決議", "草案", "意见稿", "总结", "答复", "招股书", "年报", "财报", "要求",
    "规程", "條款", "条款", "须知", "公示", "名单", "概况", "统计年鉴", "目标",
  ].map { Array($0.utf8) }

  private static let journals = [
    "日报", "日報", "晚报", "晚報", "时报", "時報", "早报", "早報", "晨报", "商报", "商報", "邮报", "郵報", "快报", "快報", "周报", "週報",
    "导报",
    "導報", "学报", "學報", "新报", "新報", "周刊", "週刊", "月刊", "半月刊", "季刊", "杂志", "雜誌", "新闻网", "文摘", "青年报", "法制报",
    "经济报", "证券报", "环球报", "都市报", "参考消息", "人民网", "卫报", "泰晤士报", "世界报", "费加罗报", "镜报", "太阳报",
  ].map { Array($0.utf8) }
}
