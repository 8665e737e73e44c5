/// Tells titles that say nothing of a page: its site's name, a slogan, `Home`.
struct EmptyTitles {
  let site: SiteName
  /// The document's title as it stands.
  let title: String?

  /// Whether a title is a word for the first page, or the name of a site.
  func has(_ key: TitleKey, _ text: String) -> Bool {
    isWord(key) || !site.isHome && site.isExactly(key) || HanSiteWords.end(text)
  }

  /// Whether a title is a word for the first page of any site.
  func isWord(_ key: TitleKey) -> Bool { Self.words.contains(key.joined) }

  /// What follows the site's name in the document's title. Where the page does not show it, it is a slogan.
  var slogan: TitleKey? {
    guard let title, title.utf8.count <= SiteTrimming.maximumBytes, !site.isHome else { return nil }
    let cut = TitleParts(title)
    guard (2...SiteTrimming.maximumParts).contains(cut.parts.count), cut.parts[1].mark != ":",
      site.isExactly(TitleKey(cut.parts[0].text))
    else { return nil }
    return TitleKey(cut.joined(1..<cut.parts.count))
  }

  /// A title that begins with a mark has lost its headline; what is left is the text after the mark.
  static func afterMark(_ title: String) -> String? {
    guard title.utf8.count <= SiteTrimming.maximumBytes else { return nil }
    let parts = TitleParts(title).parts
    guard parts.count == 1, let only = parts.first, !only.mark.isEmpty else { return nil }
    return only.text
  }

  private static let words: Set<String> = [
    "home", "homepage", "startseite", "accueil", "inicio", "start", "index", "welcome", "blog", "untitled",
    "untitleddocument", "newpage", "document", "首页", "首頁", "主页", "无标题文档", "正文", "详情", "新闻详情", "文章详情",
  ]
}
