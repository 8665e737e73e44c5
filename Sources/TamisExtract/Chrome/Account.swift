extension ChromeRule {
  /// Signing in and up.
  static let account = ChromeRule(
    name: "account", cls: .account,
    words: [
      "login", "log-in", "signin", "sign-in", "register", "user-menu", "my-account", "connexion",
      "account-menu",
    ],
    maximumShare: 0.08)
}
