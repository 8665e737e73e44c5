extension ChromeRule {
  /// Consent dialogs of the programs that sites buy them from: told by the program's own name, they may be longer
  /// than a short article.
  static let consentDialog = ChromeRule(
    name: "consent-dialog", cls: .cookie,
    words: [
      "onetrust", "onetrust-consent", "onetrust-pc", "ot-sdk", "didomi-host", "didomi-popup", "axeptio",
      "tarteaucitronroot", "cybotcookiebotdialog", "usercentrics-root", "uc-banner", "qc-cmp2", "fc-consent",
      "sp-message", "cmplz-cookiebanner", "iubenda-cs", "klaro", "osano-cm", "cky-modal", "cky-consent",
      "borlabscookiebox", "borlabs-cookie", "termly-styles", "truste-consent", "truste-modal",
      "consent-banner",
      "consent-modal", "consent-popup", "consent-dialog", "cookie-consent", "cookie-banner", "cookie-modal",
      "cookie-popup", "cookie-dialog", "cookiebanner", "cookieconsent", "rodo-popup", "gdpr-popup",
      "gdpr-modal", "gdpr-overlay", "gdpr-consent", "gdpr-privacy", "gdpr-banner", "privacy-settings",
      "privacy-preferences", "cookie-settings", "cookie-preferences", "consent-preferences",
    ],
    maximumShare: 0.9, countsLinks: true)
}
