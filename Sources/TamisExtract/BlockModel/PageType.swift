/// The kinds of page, by what their content is. The raw value is `page_type` in a record.
enum PageType: String, CaseIterable {
  /// One text by somebody: news, blog post, essay, recipe.
  case article
  /// A thread of posts, or questions with answers.
  case forum
  /// A manual, a reference, a tutorial.
  case documentation
  /// One thing for sale.
  case product
  /// What a firm or an institution offers, and itself.
  case service
  /// Teasers that lead to pages.
  case listing
  /// Things for sale, or entries of one kind, beside each other.
  case collection

  /// In the order of the model's outputs.
  static var names: [String] { allCases.map(\.rawValue) }
}
