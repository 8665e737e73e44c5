import TamisCore

/// Chinese names cut short: where the text goes on as a longer name that the document has elsewhere, the longer one stands here,
/// too (中国台湾|网).
enum LongerNames {
  /// The names, the short ones taken further, in order.
  /// - Complexity: O(bytes of the names).
  static func extend(_ names: [NameMention], _ bytes: UnsafeBufferPointer<UInt8>) -> [NameMention] {
    // By the first two characters, the longest of those that the tagger is surest of.
    var longer: [[UInt8]: [NameMention]] = [:]
    for name in names where name.end - name.start >= leastBytes && name.score >= leastSure {
      longer[Array(name.text(bytes).prefix(keyBytes)), default: []].append(name)
    }
    var result: [NameMention] = []
    for name in names {
      if let last = result.last, name.start < last.end { continue }
      var name = name
      let key = Array(bytes[name.start...].prefix(keyBytes))
      let fitting = longer[key, default: []].filter { other in
        other.end - other.start > name.end - name.start && other.score >= name.score
          && name.start + (other.end - other.start) <= bytes.count
          && bytes[name.start..<name.start + (other.end - other.start)].elementsEqual(other.text(bytes))
      }
      if let full = fitting.max(by: { ($0.end - $0.start, $0.score) < ($1.end - $1.start, $1.score) }) {
        name.end = name.start + (full.end - full.start)
        name.kind = full.kind
      }
      result.append(name)
    }
    return result
  }

  /// How sure the tagger is of the longer one, 0...1. Where it is in doubt, the short one may be right there, too.
  private static let leastSure = 0.9
  /// Of three characters and more.
  private static let leastBytes = 9
  private static let keyBytes = 6
}
