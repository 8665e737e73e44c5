internal import TamisCore

/// Collects the texts of a page's state, grouped by the place where they stand.
///
/// A place is the path of keys to a text, whatever the index in lists: all posts of a thread have one. Only
/// texts behind keys that name content are taken, so that labels, styles and translations stay out.
struct StateWalk {
  /// By place.
  private(set) var groups: [String: StateTextGroup] = [:]
  private var values = 0
  private var bytes = 0

  /// Deeper nesting is not looked into.
  private static let maximumDepth = 24
  /// More values than any article's state needs.
  private static let maximumValues = 200_000
  /// More text than any article has.
  private static let maximumBytes = 2_000_000
  /// Shorter texts are labels, in bytes.
  private static let leastText = 24

  private static let contentKeys: Set<String> = [
    "articlebody", "body", "bodyhtml", "body_html", "content", "contenthtml", "content_html", "contents",
    "cooked",
    "html", "text", "texthtml", "rendered", "paragraph", "paragraphs", "fulltext", "full_text",
    "articlecontent",
    "article_content", "articletext", "maincontent", "richtext", "post_content", "message", "story", "value",
  ]
  /// Nothing below these is the article.
  private static let otherKeys: Set<String> = [
    "config", "settings", "i18n", "translations", "locale", "locales", "messages", "navigation", "menu",
    "footer",
    "header", "related", "recommended", "recommendations", "comments", "ads", "adconfig", "consent", "cookie",
    "cookies", "privacy", "legal", "styles", "css", "seo", "meta", "metadata", "tracking", "analytics",
    "newsletter",
    "sidebar", "mostread", "trending", "promo", "promos",
  ]

  /// - Complexity: O(values), within the limits.
  mutating func walk(_ value: JSONValue) { walk(value, key: "", path: "", depth: 0) }

  private mutating func walk(_ value: JSONValue, key: String, path: String, depth: Int) {
    values += 1
    guard depth < Self.maximumDepth, values < Self.maximumValues else { return }
    if value.isString {
      take(value, key: key, path: path)
    } else if value.isArray {
      var elements = value.elements()
      while let element = elements.next() {
        walk(element, key: key, path: path, depth: depth + 1)
      }
    } else if value.isObject {
      var members = value.members()
      while let member = members.next() {
        guard member.value.isString || member.value.isArray || member.value.isObject else { continue }
        let name = member.key.lowercased()
        guard !Self.otherKeys.contains(name), !name.contains("cookie") else { continue }
        // Identifiers as keys name one thing each; they all are one place.
        let step = name.contains { $0.isNumber } ? "#" : name
        walk(member.value, key: name, path: path + "." + step, depth: depth + 1)
      }
    }
  }

  private mutating func take(_ value: JSONValue, key: String, path: String) {
    let text = value.utf8
    if text.count > 200, text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "[") {
      nested.append(text)
      return
    }
    guard Self.contentKeys.contains(key), text.count >= Self.leastText,
      bytes + text.count <= Self.maximumBytes,
      text.contains(0x20) || text.contains(where: { $0 >= 0xE3 })
    else { return }
    bytes += text.count
    groups[path, default: StateTextGroup()].add(text)
  }

  /// JSON inside strings of the state.
  private(set) var nested: [[UInt8]] = []

  /// The JSON found in strings, which is not kept.
  mutating func takeNested() -> [[UInt8]] {
    defer { nested.removeAll() }
    return nested
  }

  mutating func add(_ text: [UInt8], at place: String) {
    guard Self.contentKeys.contains(place), text.count >= Self.leastText,
      bytes + text.count <= Self.maximumBytes
    else { return }
    bytes += text.count
    groups[place, default: StateTextGroup()].add(text)
  }

  /// The place with the most text; of equals the first by name, so that runs agree.
  var heaviest: StateTextGroup? {
    groups.max { ($0.value.weight, $1.key) < ($1.value.weight, $0.key) }?.value
  }
}
