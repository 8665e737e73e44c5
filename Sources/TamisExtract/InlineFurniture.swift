/// Parts of a line that are no text of it: what only screen readers say, names of icons that a font draws, hints that open under the
/// pointer, links that edit a section. Dropped, since in the middle of a sentence no rule for blocks takes them.
enum InlineFurniture {
  private static let words = ClassWordSet([
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader", "assistive-text", "hidden-tag",
    "material-icons", "material-symbols", "mui-icon", "tooltip-content", "tooltip-text", "mw-editsection",
    "mw-jump-link", "sr-clipped", "sr-text", "a11y-hidden", "hidden-visually", "snippet-hidden",
    "screenreader-text",
  ])

  /// Whether a heading can be edited by readers, as in a wiki: then it is one of the text's own, whatever it says.
  static func isEditable(_ heading: Int, in tree: PageTree) -> Bool {
    (heading..<tree.end(heading)).contains { node in
      var found = false
      tree.forEachClassName(of: node) { if tree.classNames.has(edit, in: $0) { found = true } }
      return found
    }
  }

  private static let edit = ClassWordSet(["mw-editsection"])

  /// For each number in `PageTree.classNames` whether it names such a part.
  /// - Complexity: O(words of the class and id attributes).
  static func marks(in tree: PageTree) -> [Bool] { tree.classNames.having(words) }
}
