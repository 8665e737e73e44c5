extension ChromeRule {
  /// Invitations to install an app, and QR codes to scan.
  static let appPromotion = ChromeRule(
    name: "app-promotion", cls: .app,
    words: [
      "app-banner", "app-download", "download-app", "appdownload", "smartbanner", "smart-banner", "qrcode",
      "qr-code", "app-promo", "open-app", "erweima", "ewm", "ecode", "get-app", "app-store", "google-play",
    ],
    maximumShare: 0.08)
}
