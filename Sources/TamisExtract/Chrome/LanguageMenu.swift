extension ChromeRule {
  /// Menus to switch the language. Lists whose items are all names of languages are told by the filter.
  static let languageMenu = ChromeRule(
    name: "language-menu", cls: .language,
    words: [
      "language-switcher", "lang-switcher", "language-selector", "lang-selector", "language-menu",
      "lang-menu",
      "languages", "langs", "lang-list", "language-list", "wpml", "polylang", "choose-language",
      "select-language", "locale-switcher", "interlanguage",
    ],
    maximumShare: 0.2)
}
