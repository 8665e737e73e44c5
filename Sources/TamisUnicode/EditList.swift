/// How a text was rewritten: which spans of the old one became which spans of the new one.
///
/// A list of pieces that together cover both texts. All lengths and offsets of one list are in one
/// unit, bytes or scalars, that its maker chose. Lists compose: see `then(_:)`.
public struct EditList: Equatable, Sendable {
  /// A span of the old text and what became of it.
  public struct Piece: Equatable, Sendable {
    /// The span's length in the old text, 0 for an insertion.
    public let oldLength: Int
    /// Its length in the new text, 0 for a deletion.
    public let newLength: Int
    /// Whether it was rewritten; where not, the lengths are equal, offset by offset.
    public let isChange: Bool
  }

  /// Where each piece ends in both texts, in order.
  private struct Bound: Equatable {
    var old: Int
    var new: Int
    var isChange: Bool
  }

  private var bounds: [Bound] = []

  /// An edit of an empty text.
  public init() {}

  /// The list that keeps a whole text.
  public init(keeping length: Int) { keep(length) }

  /// The old text's length.
  public var oldLength: Int { bounds.last?.old ?? 0 }
  /// The new text's length.
  public var newLength: Int { bounds.last?.new ?? 0 }
  /// Whether anything was rewritten.
  public var hasChanges: Bool { bounds.contains { $0.isChange } }

  /// The pieces, in order.
  public var pieces: [Piece] {
    bounds.indices.map { i in
      let start = start(of: i)
      return Piece(
        oldLength: bounds[i].old - start.old, newLength: bounds[i].new - start.new,
        isChange: bounds[i].isChange)
    }
  }

  /// Adds a span that stays as it is.
  public mutating func keep(_ length: Int) {
    precondition(length >= 0, "a span has no negative length")
    guard length > 0 else { return }
    let end = Bound(old: oldLength + length, new: newLength + length, isChange: false)
    if let last = bounds.last, !last.isChange { bounds[bounds.count - 1] = end } else { bounds.append(end) }
  }

  /// Adds a span that is replaced; both lengths may be 0, but not together.
  public mutating func replace(oldLength old: Int, newLength new: Int) {
    precondition(old >= 0 && new >= 0, "a span has no negative length")
    guard old > 0 || new > 0 else { return }
    bounds.append(Bound(old: oldLength + old, new: newLength + new, isChange: true))
  }

  /// Adds all pieces of another list after this one's.
  public mutating func append(_ other: EditList) {
    for piece in other.pieces {
      if piece.isChange {
        replace(oldLength: piece.oldLength, newLength: piece.newLength)
      } else {
        keep(piece.oldLength)
      }
    }
  }

  /// The smallest span of the old text that a span of the new one came from.
  ///
  /// Of a rewritten piece it takes all as soon as it touches a part of it.
  /// - Complexity: O(log *n*) in the number of pieces.
  public func oldRange(ofNew range: Range<Int>) -> Range<Int> {
    map(range, from: \.new, to: \.old)
  }

  /// The smallest span of the new text that a span of the old one became.
  ///
  /// Of a rewritten piece it takes all as soon as it touches a part of it.
  /// - Complexity: O(log *n*) in the number of pieces.
  public func newRange(ofOld range: Range<Int>) -> Range<Int> {
    map(range, from: \.old, to: \.new)
  }

  /// This edit and, on its result, another one, as one edit from the first text to the last.
  ///
  /// - Precondition: `next.oldLength == newLength`, in the same unit.
  /// - Complexity: O(*n* + *m*) in the numbers of pieces.
  public func then(_ next: EditList) -> EditList {
    precondition(next.oldLength == newLength, "the second edit starts from the first one's result")
    var result = EditList()
    var first = PieceReader(pieces)
    var second = PieceReader(next.pieces)
    while true {
      // Deletions of the first and insertions of the second have no length in the text between.
      if let piece = first.current, piece.newLength == 0 {
        result.replace(oldLength: piece.oldLength, newLength: 0)
        first.skip()
      } else if let piece = second.current, piece.oldLength == 0 {
        result.replace(oldLength: 0, newLength: piece.newLength)
        second.skip()
      } else if let a = first.current, let b = second.current {
        if !a.isChange && !b.isChange {
          let shared = min(a.newLength, b.oldLength)
          result.keep(shared)
          first.take(shared)
          second.take(shared)
        } else {
          result.replace(first: &first, second: &second)
        }
      } else {
        return result
      }
    }
  }

  /// Adds one rewritten piece for what two lists do between here and the next place in the text
  /// between them where no rewritten piece of either goes on.
  private mutating func replace(first: inout PieceReader, second: inout PieceReader) {
    var old = 0
    var new = 0
    // How far each has come, and how far the pieces taken so far reach, in the text between.
    var firstEnd = 0
    var secondEnd = 0
    var end = 0
    if let piece = first.current, piece.isChange { end = piece.newLength }
    if let piece = second.current, piece.isChange { end = max(end, piece.oldLength) }
    while firstEnd < end || secondEnd < end {
      if firstEnd < end, let piece = first.current {
        let length = piece.isChange ? piece.newLength : min(piece.newLength, end - firstEnd)
        old += piece.isChange ? piece.oldLength : length
        firstEnd += length
        if piece.isChange { first.skip() } else { first.take(length) }
      } else if secondEnd < end, let piece = second.current {
        let length = piece.isChange ? piece.oldLength : min(piece.oldLength, end - secondEnd)
        new += piece.isChange ? piece.newLength : length
        secondEnd += length
        if piece.isChange { second.skip() } else { second.take(length) }
      } else {
        break
      }
      end = max(end, firstEnd, secondEnd)
    }
    replace(oldLength: old, newLength: new)
  }

  private func start(of piece: Int) -> Bound {
    piece > 0 ? bounds[piece - 1] : Bound(old: 0, new: 0, isChange: false)
  }

  private func map(
    _ range: Range<Int>, from: KeyPath<Bound, Int>, to: KeyPath<Bound, Int>
  ) -> Range<Int> {
    let last = bounds.last?[keyPath: from] ?? 0
    let lower = min(max(range.lowerBound, 0), last)
    let upper = min(max(range.upperBound, lower), last)
    // The piece that `lower` lies in: the first one that ends after it.
    let first = bounds.partitioningIndex { $0[keyPath: from] > lower }
    let start = self.start(of: first)
    var mappedLower = start[keyPath: to]
    if first < bounds.count, !bounds[first].isChange { mappedLower += lower - start[keyPath: from] }
    guard lower < upper else { return mappedLower..<mappedLower }
    // The piece that `upper` closes or lies in: the first one that ends at or after it.
    let second = bounds.partitioningIndex { $0[keyPath: from] >= upper }
    guard second < bounds.count else { return mappedLower..<max(mappedLower, start[keyPath: to]) }
    var mappedUpper = bounds[second][keyPath: to]
    if !bounds[second].isChange { mappedUpper -= bounds[second][keyPath: from] - upper }
    return mappedLower..<max(mappedLower, mappedUpper)
  }
}

/// Reads pieces in order; kept ones can be taken in parts.
private struct PieceReader {
  private var rest: ArraySlice<EditList.Piece>
  private(set) var current: EditList.Piece?

  init(_ pieces: [EditList.Piece]) {
    rest = pieces[...]
    current = rest.popFirst()
  }

  /// Goes on to the next piece.
  mutating func skip() { current = rest.popFirst() }

  /// Takes a part of a kept piece.
  mutating func take(_ length: Int) {
    guard let piece = current else { return }
    let left = piece.oldLength - length
    current = left > 0 ? .init(oldLength: left, newLength: left, isChange: false) : rest.popFirst()
  }
}

extension Array {
  /// The index of the first element that fulfils a condition which, once fulfilled, stays so.
  fileprivate func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
