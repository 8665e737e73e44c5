/// Words that tell notices from articles.
enum MarkerWords {
  static let javaScript = WordHash.of("javascript")
  static let lorem = WordHash.of("lorem")
  static let ipsum = WordHash.of("ipsum")

  /// What stands beside "JavaScript" where a page asks for it: to switch on or off, and the browser.
  static let switches: Set<UInt64> = Set(
    """
    enable enabled enabling disable disabled turn browser support \
    activer activez activé désactivé désactivez navigateur \
    aktivieren aktivieren deaktiviert activar active activa habilitar habilite navegador ativar ative \
    abilitare abilita attivare attiva inschakelen włącz включите включить \
    启 啟 開 开 禁 浏 瀏 有効 無効 効
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
}
