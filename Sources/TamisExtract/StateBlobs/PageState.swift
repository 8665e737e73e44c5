internal import TamisCore

/// The text of an article in the state of a page that scripts build: what a reader sees there once they ran.
///
/// It is looked for in `__NEXT_DATA__`, `__NUXT_DATA__`, `window.__INITIAL_STATE__` and the like, Discourse's
/// `data-preloaded`, and the `articleBody` of JSON-LD.
struct PageState {
  /// The text as markup.
  let html: [UInt8]
  /// In letters of an alphabetic script, tags included.
  let weight: Double
  /// Where it was found, for the record: `__NEXT_DATA__`.
  let source: String

  /// Larger states are left alone, in bytes.
  private static let maximumBytes = 8_000_000
  /// So many JSON texts inside strings are looked into.
  private static let maximumNested = 32

  /// The article's text by JSON-LD, which names it; nil without one.
  /// - Complexity: O(bytes of the scripts).
  static func articleBody(_ scan: PreScan, in page: UnsafeBufferPointer<UInt8>) -> PageState? {
    let name = Array("articleBody".utf8)
    for script in scan.dataScripts where script.isLinkedData && script.content.count <= maximumBytes {
      let json = UnsafeBufferPointer(rebasing: page[script.content])
      guard json.has(name), var parser = try? JSONParser() else { continue }
      var found: [UInt8] = []
      let isRead: Void? = try? parser.parse(json) { root throws(ShapeError) in
        Self.findBody(root, depth: 0, into: &found)
      }
      guard isRead != nil, !found.isEmpty else { continue }
      var group = StateTextGroup()
      group.add(StateTextGroup.isMarkup(found) ? found : CharacterReferences.decode(found))
      return PageState(html: group.html, weight: group.weight, source: "articleBody")
    }
    return nil
  }

  private static func findBody(_ value: JSONValue, depth: Int, into found: inout [UInt8]) {
    guard depth < 6, found.isEmpty else { return }
    if value.isArray {
      var elements = value.elements()
      while let element = elements.next() { findBody(element, depth: depth + 1, into: &found) }
    } else if value.isObject {
      var members = value.members()
      while let member = members.next() {
        if member.value.isString {
          if member.key == "articleBody" { found = member.value.utf8 }
        } else if member.key == "@graph" || member.key == "mainEntity" {
          findBody(member.value, depth: depth + 1, into: &found)
        }
      }
    }
  }

  /// The heaviest text of all states of the page; nil without one.
  /// - Complexity: O(bytes of the states).
  static func heaviest(_ scan: PreScan, in page: UnsafeBufferPointer<UInt8>) -> PageState? {
    var best: PageState?
    func consider(_ json: UnsafeBufferPointer<UInt8>, source: String) {
      guard json.count <= maximumBytes, let group = group(json, isNuxt: source == "__NUXT_DATA__") else {
        return
      }
      if group.weight > best?.weight ?? 0 {
        best = PageState(html: group.html, weight: group.weight, source: source)
      }
    }
    for script in scan.dataScripts where !script.isLinkedData {
      let id = String(decoding: page[script.id].prefix(40), as: UTF8.self)
      consider(UnsafeBufferPointer(rebasing: page[script.content]), source: id.isEmpty ? "script" : id)
    }
    for text in scan.stateTexts {
      switch text {
      case .script(let content):
        let json = AssignedState.json(in: UnsafeBufferPointer(rebasing: page[content]))
        json?.withUnsafeBufferPointer { consider($0, source: "script") }
      case .attribute(let value):
        let json = CharacterReferences.decodeOnce(Array(page[value]))
        json.withUnsafeBufferPointer { consider($0, source: "data-preloaded") }
      }
    }
    return best
  }

  private static func group(_ json: UnsafeBufferPointer<UInt8>, isNuxt: Bool) -> StateTextGroup? {
    guard var parser = try? JSONParser() else { return nil }
    var walk = StateWalk()
    let isRead: Void? = try? parser.parse(json) { root throws(ShapeError) in
      if isNuxt { NuxtData.read(root, into: &walk) } else { walk.walk(root) }
    }
    guard isRead != nil else { return nil }
    for nested in walk.takeNested().prefix(maximumNested) {
      nested.withUnsafeBufferPointer { nested in
        _ = try? parser.parse(nested) { root throws(ShapeError) in walk.walk(root) }
      }
    }
    return walk.heaviest
  }
}
