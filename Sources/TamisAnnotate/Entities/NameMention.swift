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

extension NameMention {
  /// Its text, in a text's bytes.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> { bytes[start..<end] }

  /// The bytes of the first of `words` that stands right behind it; 0 for none.
  func follower(_ words: [[UInt8]], _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    words.first { end + $0.count <= bytes.count && bytes[end..<end + $0.count].elementsEqual($0) }?.count ?? 0
  }

  /// The bytes of the first of `words` that stands right before it; 0 for none.
  func leader(_ words: [[UInt8]], _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    words.first { start >= $0.count && bytes[start - $0.count..<start].elementsEqual($0) }?.count ?? 0
  }

  /// The bytes of the first of `words` that its text begins with; 0 for none.
  func beginning(_ words: [[UInt8]], _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    words.first { text(bytes).starts(with: $0) }?.count ?? 0
  }

  /// The bytes of the first of `words` that its text ends with; 0 for none.
  func ending(_ words: [[UInt8]], _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    words.first { end - start >= $0.count && text(bytes).suffix($0.count).elementsEqual($0) }?.count ?? 0
  }
}

extension [String] {
  /// The words as bytes.
  var bytes: [[UInt8]] { map { [UInt8]($0.utf8) } }
}
