extension ChromeRule {
  /// Input fields with their labels, and buttons.
  static let form = ChromeRule(
    name: "form", cls: .form,
    tags: [.form, .button, .fieldset, .label, .legend, .dialog],
    words: [
      "searchform", "search-form", "searchbox", "search-box", "contact-form", "wpcf7", "wpforms", "gform",
      "v-note-edit", "auto-textarea", "content-input-wrapper", "show-content-html",
    ],
    maximumShare: 0.12)
}
