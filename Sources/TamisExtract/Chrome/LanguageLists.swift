internal import TamisCore

/// Menus of languages that no name of an element tells: rows of names of languages, and blocks of links to them.
extension ChromeFilter {
  private static let leastLanguages = 4

  func removeLanguageLists(_ decisions: inout BlockDecisions) {
    var folding = TextFolding()
    var runStart = 0
    for index in 0...page.blocks.count {
      if index < page.blocks.count, isLanguageName(page.blocks[index], using: &folding) { continue }
      if index - runStart >= Self.leastLanguages {
        decisions.remove(
          runStart..<index, rule: "language-names", cls: .language, node: page.blocks[runStart].node)
      }
      runStart = index + 1
      if index < page.blocks.count, isLanguageList(page.blocks[index], using: &folding) {
        decisions.remove(
          index..<(index + 1), rule: "language-names", cls: .language, node: page.blocks[index].node)
      }
    }
  }

  private func isLanguageName(_ block: PageBlock, using folding: inout TextFolding) -> Bool {
    block.text.count <= 60 && LanguageNames.contains(page.utf8(of: block), using: &folding)
  }

  /// Whether most of a block's links are names of languages.
  private func isLanguageList(_ block: PageBlock, using folding: inout TextFolding) -> Bool {
    guard block.links.count >= Self.leastLanguages, block.measures.linkDensity > 0.7 else { return false }
    var names = 0
    for link in page.links[block.links]
    where LanguageNames.contains(page.text[link.text], using: &folding) { names += 1 }
    return names * 5 >= block.links.count * 4
  }
}
