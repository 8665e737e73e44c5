/// Parts of a line that are no text of it: what only screen readers say, names of icons that a font draws, hints that open under the
/// pointer, links that edit a section. Dropped, since in the middle of a sentence no rule for blocks takes them.
enum InlineFurniture {
  private static let words: Set<UInt64> = Set(
    [
      "sr-only", "visually-hidden", "visuallyhidden", "screen-reader", "assistive-text", "hidden-tag",
      "material-icons", "material-symbols", "mui-icon", "tooltip-content", "tooltip-text", "mw-editsection",
      "mw-jump-link", "sr-clipped", "sr-text", "a11y-hidden", "hidden-visually", "snippet-hidden",
      "screenreader-text",
    ].map { ClassWords.hash($0.utf8) })

  /// Whether a heading can be edited by readers, as in a wiki: then it is one of the text's own, whatever it says.
  static func isEditable(_ heading: Int, in tree: PageTree) -> Bool {
    (heading..<tree.end(heading)).contains { node in
      var found = false
      tree.forEachClassName(of: node) {
        let range = tree.classNames.ranges[$0]
        ClassWords.forEach(tree.bytes[Int(range.start)..<Int(range.end)]) { if $0 == edit { found = true } }
      }
      return found
    }
  }

  private static let edit = ClassWords.hash("mw-editsection".utf8)

  /// For each number in `PageTree.classNames` whether it names such a part.
  /// - Complexity: O(bytes of the class and id attributes).
  static func marks(in tree: PageTree) -> [Bool] {
    tree.classNames.ranges.map { range in
      var found = false
      ClassWords.forEach(tree.bytes[Int(range.start)..<Int(range.end)]) {
        if words.contains($0) { found = true }
      }
      return found
    }
  }
}
