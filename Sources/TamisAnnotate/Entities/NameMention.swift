internal import TamisCore

/// A name in a text while it is worked on.
struct NameMention {
  /// Half-open, in bytes.
  var start: Int
  var end: Int
  var kind: EntityMention.Kind
  /// 0...1.
  var score: Double
  /// The fullest form, where it is another than the mention's own.
  var norm: String?
  var id: String?
}
