import TamisCore

/// Chinese names cut short: where the text goes on as a longer name that the document has elsewhere, the longer one stands here,
/// too (中国台湾|网).
enum LongerNames {
  /// The names, the short ones taken further, in order.
  /// - Complexity: O(bytes of the names), 64-fold at most.
  static func extend(_ names: [NameMention], _ bytes: UnsafeBufferPointer<UInt8>) -> [NameMention] {
    // Each name where the tagger is surest of it.
    var best: [[UInt8]: NameMention] = [:]
    for name in names where name.end - name.start >= leastBytes && name.score >= leastSure {
      let text = Array(name.text(bytes))
      if name.score > best[text]?.score ?? 0 { best[text] = name }
    }
    guard !best.isEmpty else { return names }
    // By the first two characters.
    var longer: [[UInt8]: [NameMention]] = [:]
    for name in best.values.sorted(by: { $0.start < $1.start }) {
      let key = Array(name.text(bytes).prefix(keyBytes))
      if longer[key, default: []].count < mostOfKey { longer[key, default: []].append(name) }
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
  /// No more names that begin alike are looked at.
  private static let mostOfKey = 64
}
