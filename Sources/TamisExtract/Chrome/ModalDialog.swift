extension ChromeRule {
  /// Dialogs that lie over a page once a script opens them: forms to report or to sign in, offers.
  ///
  /// They stand ready in the page, and may hold more text than a short post does.
  static let modalDialog = ChromeRule(
    name: "modal-dialog", cls: .nav,
    roles: ["dialog", "alertdialog"],
    words: ["modal", "popup"],
    maximumShare: 0.8, countsLinks: true)
}
