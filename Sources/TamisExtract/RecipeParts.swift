internal import TamisCore

/// Keeps the parts of a recipe that stand beside its text: the list of ingredients in a column of its own, notes and steps.
///
/// They are short lines without sentences, which density and model take for a menu. Their elements say what they are, and so
/// does the recipe in the page's structured data.
struct RecipeParts {
  let tree: PageTree
  let page: PageBlocks

  /// A list of links is a menu of ingredients, 0...1.
  private static let mostLinks = 0.3
  /// No part of a recipe is longer, in letters.
  private static let longest = 4000.0
  /// So many lines of the page that the data has make a list of ingredients.
  private static let leastLines = 3

  /// Puts the parts back.
  /// - Parameters:
  ///   - lines: The ingredients and steps of the page's structured data.
  ///   - isFinal: Whether no evidence brings a block back that was taken for a reason.
  /// - Complexity: O(nodes, and bytes of the blocks that are put back).
  func keep(
    _ decisions: inout BlockDecisions, lines: [[UInt8]], isFinal: (BlockDecisions.Removal) -> Bool
  ) {
    guard page.blocks.indices.contains(where: { decisions.isKept($0) }) else { return }
    var found: [Int] = []
    if !lines.isEmpty {
      let wanted = Set(lines.map { Self.words($0[...]) })
      let matching = page.blocks.indices.filter {
        page.blocks[$0].measures.weight <= 600 && wanted.contains(Self.words(page.utf8(of: page.blocks[$0])))
      }
      if matching.count >= Self.leastLines { found = matching }
    }
    for part in parts() { found += Array(part) }
    guard !found.isEmpty else { return }
    var known = Set(
      page.blocks.indices.filter { decisions.isKept($0) }.map { TextKey(page.utf8(of: page.blocks[$0])) })
    for index in found.sorted() {
      let block = page.blocks[index]
      guard let removal = decisions.reason(of: index), !isFinal(removal), block.kind != .caption,
        known.insert(TextKey(page.utf8(of: block))).inserted
      else { continue }
      decisions.keep(index)
    }
  }

  /// The blocks of each element that is named as a part of a recipe.
  private func parts() -> [Range<Int>] {
    let isPart = tree.classNames.having(Self.names)
    var parts: [Range<Int>] = []
    var node = 1
    while node < tree.count {
      guard tree.tags[node] != .text, tree.hasAttributes(node), isNamed(node, isPart) else {
        node += 1
        continue
      }
      let blocks = page.range(of: node, in: tree)
      var measures = TextMeasures()
      for block in page.blocks[blocks] { measures += block.measures }
      guard !blocks.isEmpty, measures.linkDensity <= Self.mostLinks, measures.weight <= Self.longest else {
        node += 1
        continue
      }
      parts.append(blocks)
      node = tree.end(node)
    }
    return parts
  }

  private func isNamed(_ node: Int, _ isPart: [Bool]) -> Bool {
    if TagTraits.of(tree.tags[node]).contains(.block) {
      var found = false
      tree.forEachClassName(of: node) { if isPart[$0] { found = true } }
      if found { return true }
    }
    guard let property = tree.attribute(.itemprop, of: node) else { return false }
    return Self.properties.contains { property.elementsEqual($0) }
  }

  private static let names = ClassWordSet(
    [
      "ingredients", "ingredientes", "ingredienti", "zutaten", "recipe-ingredients", "recipe-ingredient",
      "recipe-instructions", "recipe-notes", "recipe-steps", "liste-ingredients", "ingredients-list",
    ])
  private static let properties = ["recipeIngredient", "ingredients", "recipeInstructions"].map {
    Array($0.utf8)
  }

  /// The words of a line in alphabetical order: `250 g flour` and `flour, 250 g` are the same.
  private static func words(_ line: ArraySlice<UInt8>) -> [String] {
    TitleKey(String(decoding: line, as: UTF8.self)).words.sorted()
  }
}
