internal import TamisCore

/// Reads the state of pages made with Nuxt 3: one flat list, in which objects name the index of each value.
///
/// `[{"title":1,"body":2},"Council decides","<p>The council …"]`
struct NuxtData {
  /// More entries than any article's state needs.
  private static let maximumEntries = 200_000

  /// Adds the texts that are behind keys of content.
  /// - Complexity: O(entries).
  static func read(_ root: JSONValue, into walk: inout StateWalk) {
    guard root.isArray else { return }
    var texts: [Int: [UInt8]] = [:]
    var index = 0
    var elements = root.elements()
    while let element = elements.next(), index < maximumEntries {
      if element.isString { texts[index] = element.utf8 }
      index += 1
    }
    elements = root.elements()
    while let element = elements.next() {
      guard element.isObject else { continue }
      var members = element.members()
      while let member = members.next() {
        // Each text is taken once, for the first key that names it.
        guard let at = member.value.integer, let text = texts[at] else { continue }
        walk.add(text, at: member.key.lowercased())
        texts[at] = nil
      }
    }
  }
}
