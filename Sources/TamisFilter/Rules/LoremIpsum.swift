internal import TamisCore

extension QualityRule {
  /// Pages that are not written yet. C4: no page has "lorem ipsum".
  static let loremIpsum = QualityRule(.loremIpsum, .atMost(0), .c4, "mentions of lorem ipsum") { facts in
    facts.hasLoremIpsum ? 1 : 0
  }
}
