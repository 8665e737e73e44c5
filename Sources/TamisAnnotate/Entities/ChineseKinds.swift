internal import TamisCore

/// Chinese words for a kind of thing or of people that look like names: 物流公司, 公立医院, 中国人, 哥伦比亚比索, PM2.5.
enum ChineseKinds {
  /// Whether a mention is such a word and nothing else.
  /// - Complexity: O(words), for short mentions.
  static func has(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = mention.text(bytes)
    if words.contains(text) || isPicture(mention, bytes) || isMeasure(mention, bytes) { return true }
    if mention.kind == .location, isPeople(mention, bytes) || mention.follower(currencies, bytes) > 0 {
      return true
    }
    // 巩固率
    if mention.kind != .product, text.count > 6, mention.ending(rates, bytes) > 0 { return true }
    guard text.count <= longest,
      let tail = ends.first(where: { text.count > $0.count && text.suffix($0.count).elementsEqual($0) })
    else { return false }
    var at = mention.start
    let end = mention.end - tail.count
    while at < end,
      let part = kinds.first(where: { at + $0.count <= end && bytes[at..<at + $0.count].elementsEqual($0) })
    {
      at += part.count
    }
    return at == end
  }

  /// 来张合影
  private static func isPicture(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    mention.kind == .person && mention.text(bytes).count == 9 && mention.ending(pictures, bytes) == 9
  }

  /// 500CC
  private static func isMeasure(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = mention.ending(measures, bytes)
    let number = mention.text(bytes).dropLast(length)
    return length > 0 && !number.isEmpty && number.allSatisfy(Bytes.isDigit)
  }

  private static let pictures = ["张合影", "張合影", "张照片", "張照片", "张图片", "張圖片", "张全家"].bytes
  private static let measures = ["CC", "cc", "ml", "mL", "kg", "mm", "GB"].bytes

  /// 中国人, 香港人: people, who are no place. 人民, 人口 and the like belong to what follows.
  private static func isPeople(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mention.follower(people, bytes) > 0 else { return false }
    var behind = mention
    behind.end += 3
    return behind.follower(otherPeople, bytes) == 0
  }

  private static let people = ["人"].bytes
  /// 哥伦比亚比索: the money of a country.
  private static let currencies = [
    "比索", "披索", "卢比", "盧比", "里拉", "法郎", "先令", "第纳尔", "第納爾", "克朗", "马克", "馬克", "卢布", "盧布", "雷亚尔", "里亚尔",
  ].bytes
  private static let otherPeople = [
    "民", "才", "口", "大", "寿", "壽", "力", "员", "員", "工", "均", "权", "權", "类", "類", "气", "氣", "文", "社", "行", "士",
    "称", "稱", "传", "傳", "事", "艺", "藝", "体", "體", "物", "造", "为", "為", "防", "流", "居", "保", "家",
  ].bytes
  private static let rates = ["率"].bytes
  /// In bytes.
  private static let longest = 36
  private static let kinds = [
    "物流", "快递", "快遞", "上市", "国产", "國產", "国内", "國內", "国外", "國外", "社区", "社區", "公立", "私立", "民营", "民營", "国有",
    "國有", "区域", "區域", "地区", "地區", "保险", "保險", "证券", "證券", "电商", "電商", "房地产", "房地產", "啤酒", "大型", "中型", "小型",
    "外资", "外資", "合资", "合資", "私营", "私營", "科技", "互联网", "網路", "网络", "建筑", "建築", "食品", "医药", "醫藥", "运输", "運輸",
    "旅游", "旅遊", "投资", "投資", "基金", "银行", "銀行", "汽车", "汽車", "新能源", "综合", "綜合", "专科", "專科", "儿童", "兒童", "基层",
    "基層",
    "当地", "當地", "本地", "知名", "著名", "各大", "多家", "两家", "三家", "该", "該", "某", "国家", "國家", "政府", "行政", "司法", "国际",
    "國際",
    "跨国", "跨國", "民办", "民辦", "公办", "公辦", "重点", "重點", "示范", "示範",
  ].bytes
  private static let ends = [
    "公司", "企业", "企業", "医院", "醫院", "机关", "機關", "汽车", "汽車", "市场", "市場", "集团", "集團", "机构", "機構", "平台", "学校",
    "學校",
    "工厂", "工廠", "行业", "行業", "项目", "項目", "部门", "部門",
  ].bytes
  private static let words = WordList([
    "景区", "景區", "大厅", "大廳", "候乘大厅", "初中生", "高中生", "大学生", "大學生", "小学生", "中学生", "学生", "學生", "北西", "北东", "南东",
    "南西", "北東", "南東", "PM2.5", "PM10", "PM 2.5", "PM 10", "PM1.0", "PM2．5", "本港楼市", "老人", "网友", "網友", "记者",
    "記者", "民警",
    "市民", "村民", "业主", "業主", "车主", "居民", "游客", "遊客", "乘客", "司机", "司機", "消费者", "消費者",
    "唱片公司", "银行", "銀行", "收费站", "收費站", "地方税务局", "派出所", "小康", "内省", "攻角", "二孩", "三孩",
    "新兴市场", "新興市場", "委贷银行", "委託貸款銀行", "黄牛党", "黃牛黨", "海冰区", "海冰區", "武生", "花旦", "老生", "国家森林公园",
    "國家森林遊樂區", "国家级自然保护区", "LED", "OLED", "LCD", "PDP",
  ])
}
