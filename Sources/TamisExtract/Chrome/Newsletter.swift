extension ChromeRule {
  /// Boxes to subscribe to letters and alerts.
  static let newsletter = ChromeRule(
    name: "newsletter", cls: .newsletter,
    words: [
      "newsletter", "newsletters", "subscribe", "subscription", "mailchimp", "signup", "sign-up", "optin",
      "opt-in", "mailing-list", "email-signup", "infolettre", "inscription", "mailpoet", "convertkit",
    ],
    maximumShare: 0.12)
}
