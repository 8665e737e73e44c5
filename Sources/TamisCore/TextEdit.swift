/// A place where a text was rewritten: what stands there now, and what stood there before.
///
/// A list of edits is in the order of the text and without overlaps. What lies between two edits is as it
/// was. Both spans count Unicode scalars, `span` in the text as it is, `oldSpan` in the text as it was; one
/// of the two may be empty.
public struct TextEdit: Sendable, Equatable {
  /// The place in the record's text.
  public var span: TextSpan
  /// The place in the text before.
  public var oldSpan: TextSpan
  /// What stood there before.
  public var old: String

  /// An edit that made what is now at `span` of `old`, which was at `oldSpan`.
  public init(span: TextSpan, oldSpan: TextSpan, old: String) {
    self.span = span
    self.oldSpan = oldSpan
    self.old = old
  }
}

extension [TextEdit] {
  /// The text before the edits.
  ///
  /// - Parameter text: The text after them.
  /// - Returns: Nil where the edits are not of this text.
  public func originalText(of text: String) -> String? {
    let scalars = [Unicode.Scalar](text.unicodeScalars)
    guard areConsistent(withLength: scalars.count) else { return nil }
    var original = String.UnicodeScalarView()
    var position = 0
    for edit in self {
      original.append(contentsOf: scalars[position..<edit.span.start])
      original.append(contentsOf: edit.old.unicodeScalars)
      position = edit.span.end
    }
    original.append(contentsOf: scalars[position...])
    return String(original)
  }

  /// The smallest span of the text before the edits that a span of the text became of. It takes all of an
  /// edit that it touches.
  ///
  /// - Complexity: O(log *n*) in the number of edits.
  public func originalSpan(of span: TextSpan) -> TextSpan {
    // The first edit that ends after the start, and the first one that begins at or after the end.
    let first = firstIndex { $0.span.end > span.start }
    let start: Int
    if first < count, self[first].span.start <= span.start, span.start < span.end {
      start = self[first].oldSpan.start
    } else {
      start = span.start + shift(before: first)
    }
    guard span.start < span.end else { return TextSpan(start, start) }
    let next = firstIndex { $0.span.start >= span.end }
    let end: Int
    if next > 0, self[next - 1].span.end >= span.end {
      end = self[next - 1].oldSpan.end
    } else {
      end = span.end + shift(before: next)
    }
    return TextSpan(start, Swift.max(start, end))
  }

  /// Whether the edits are in order, agree on what lies between them, and lie in a text of that length.
  package func areConsistent(withLength length: Int) -> Bool {
    var last = TextEdit(span: TextSpan(0, 0), oldSpan: TextSpan(0, 0), old: "")
    for edit in self {
      guard edit.span.start >= last.span.end, edit.span.end >= edit.span.start,
        edit.span.start - last.span.end == edit.oldSpan.start - last.oldSpan.end,
        edit.oldSpan.count == edit.old.unicodeScalars.count
      else { return false }
      last = edit
    }
    return last.span.end <= length
  }

  /// What is added to an offset between the edit before an index and the one at it.
  private func shift(before index: Int) -> Int {
    index > 0 ? self[index - 1].oldSpan.end - self[index - 1].span.end : 0
  }

  /// The index of the first edit that fulfils a condition which, once fulfilled, stays so.
  private func firstIndex(where isAfter: (TextEdit) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension TextEdit: RecordObject {
  package static let fields: [RecordField<TextEdit>] = [
    .init("start", \.span.start, "first Unicode scalar of the record's text"),
    .init("end", \.span.end, "one past the last"),
    .init("old_start", \.oldSpan.start, "first Unicode scalar of the text before"),
    .init("old_end", \.oldSpan.end, "one past the last"),
    .init("old", \.old, "what stood there", use: .prose),
  ]
  package init() { self.init(span: TextSpan(0, 0), oldSpan: TextSpan(0, 0), old: "") }
}
