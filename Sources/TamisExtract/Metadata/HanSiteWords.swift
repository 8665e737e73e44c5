/// The words that names of Chinese sites and their sections end with: `某某网`, `财经频道`.
enum HanSiteWords {
  /// Whether a part of a title is such a name: short, in Han, with one of the words at its end.
  static func end(_ part: String) -> Bool {
    let scalars = part.unicodeScalars
    guard scalars.count <= longestName, let first = scalars.first, TitleKey.isWide(first) else {
      return false
    }
    return words.contains { part.hasSuffix($0) }
  }

  /// In Unicode scalars.
  private static let longestName = 12

  private static let words = [
    "网", "網", "网站", "網站", "频道", "頻道", "首页", "首頁", "论坛", "論壇", "门户", "在线", "社区", "社區", "新闻中心",
    "客户端", "官网",
  ]
}
