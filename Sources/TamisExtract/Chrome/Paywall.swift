extension ChromeRule {
  /// Walls for subscribers, and the offers on them.
  static let paywall = ChromeRule(
    name: "paywall", cls: .paywall,
    words: [
      "paywall", "piano", "subscriber-only", "premium-offer", "abonnement", "abonnez", "regwall", "metered",
      "paywall-box", "offer-box", "subscribe-wall",
    ],
    maximumShare: 0.12)
}
