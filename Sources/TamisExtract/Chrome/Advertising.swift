extension ChromeRule {
  /// Advertising and its labels.
  static let advertising = ChromeRule(
    name: "advertising", cls: .ads,
    words: [
      "ad", "ads", "advert", "advertisement", "advertising", "adsbygoogle", "sponsor", "sponsored", "promo",
      "promoted-content", "publicite", "pub-container", "dfp", "google-ad", "banner-ad", "ad-container",
      "affiliate", "guanggao", "textgg", "promotion",
    ],
    maximumShare: 0.08)
}
