/// One kind of page chrome, told by the elements around it: tags, roles, and words of class and id.
///
/// Its phrases, of the same class, are in the word tables.
struct ChromeRule: Sendable {
  /// The name recorded with what is removed.
  let name: String
  let cls: ChromeClass
  var tags: [HTMLTag] = []
  var roles: [String] = []
  /// Words of class and id attributes, lower case. Names are cut at `-`, `_`, other marks and camel-case
  /// humps; two words in a row are joined by `-`.
  var words: [String] = []
  /// An element with a larger share of the page's running text is no chrome, whatever it is called. 0...1.
  let maximumShare: Double
  /// Whether the share is that of all text: a window over a list of links is most of the page's running text.
  var countsLinks = false

  /// All rules, the surest first: what an earlier one takes, a later one does not see.
  static let all: [ChromeRule] = [
    hidden, consentDialog, cookieNotice, languageMenu, shareButtons, reactions, comments, newsletter, paywall,
    relatedLinks,
    advertising, appPromotion, follow, account, disclaimer, copyright, credits, paging, player,
    forumFurniture, modalDialog,
    navigation,
    form,
  ]
}
