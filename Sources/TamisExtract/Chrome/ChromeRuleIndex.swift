/// The rules by the tags and roles that tell them, as indexes in `ChromeRule.all`. Their words are in
/// `ClassWordTable`.
struct ChromeRuleIndex: Sendable {
  /// By raw value of the tag; `ClassWordTable.noRule` where none.
  let byTag: [Int8]
  /// By `ClassWords.hash` of the role.
  let byRole: [UInt64: Int8]
  let navigation: Int8
  let hidden: Int8

  static let shared = ChromeRuleIndex()

  private init() {
    var byTag = [Int8](repeating: ClassWordTable.noRule, count: HTMLTag.allCases.count)
    var byRole: [UInt64: Int8] = [:]
    var navigation = ClassWordTable.noRule
    var hidden = ClassWordTable.noRule
    for (position, rule) in ChromeRule.all.enumerated() {
      let index = Int8(truncatingIfNeeded: position)
      for tag in rule.tags { byTag[Int(tag.rawValue)] = min(byTag[Int(tag.rawValue)], index) }
      for role in rule.roles where byRole[ClassWords.hash(role.utf8)] == nil {
        byRole[ClassWords.hash(role.utf8)] = index
      }
      if rule.name == ChromeRule.navigation.name { navigation = index }
      if rule.name == ChromeRule.hidden.name { hidden = index }
    }
    self.byTag = byTag
    self.byRole = byRole
    self.navigation = navigation
    self.hidden = hidden
  }
}
