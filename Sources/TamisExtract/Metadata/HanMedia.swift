/// Names of Chinese newspapers, agencies and sites, which stand as authors where a reporter is not known.
enum HanMedia {
  /// - Complexity: O(1).
  static func isName(_ name: String) -> Bool {
    let scalars = Array(name.unicodeScalars)
    guard scalars.count >= 3, scalars.contains(where: { (0x3400...0x9FFF).contains($0.value) }) else {
      return false
    }
    return endings.contains { scalars.count > $0.count && scalars.suffix($0.count).elementsEqual($0) }
  }

  private static let endings = [
    "日报", "晚报", "早报", "时报", "商报", "周刊", "杂志", "新闻网", "在线", "新闻", "财经", "科技", "体育", "娱乐", "客户端", "频道", "传媒",
    "公众号",
    "编辑部", "通讯社", "电视台", "电台", "快讯", "资讯", "华社", "新京报", "人民网", "新华网", "中新网",
    "日報", "晚報", "早報", "時報", "商報", "週刊", "周刊", "雜誌", "新聞網", "新聞", "財經", "體育", "娛樂", "頻道", "傳媒", "通訊社", "電視台",
    "電台", "快訊", "資訊", "華社", "新浪網", "新浪网", "网易", "搜狐", "腾讯",
  ].map { Array($0.unicodeScalars) }
}
