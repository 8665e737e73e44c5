internal import TamisUnicode

/// A text after a rule: the new bytes, how they came about, and how often the rule acted.
struct Rewritten {
  var text: [UInt8]
  /// In bytes.
  var edits: EditList
  var count: Int
}

/// Builds a rewritten text from left to right and notes how.
struct Rewriter {
  let source: ArraySlice<UInt8>
  private var output: [UInt8] = []
  private var edits = EditList()
  private var count = 0
  private var done: Int

  /// Where the next replacement may begin.
  var end: Int { done }

  init(_ source: ArraySlice<UInt8>) {
    self.source = source
    done = source.startIndex
  }

  /// Replaces a range of the source, which begins at or after the end of the last one.
  mutating func replace(_ range: Range<Int>, with bytes: some Collection<UInt8>) {
    keep(upTo: range.lowerBound)
    output.append(contentsOf: bytes)
    edits.replace(oldLength: range.count, newLength: bytes.count)
    done = range.upperBound
    count += 1
  }

  /// Replaces a range of the source by one scalar.
  mutating func replace(_ range: Range<Int>, with scalar: Unicode.Scalar) {
    replace(range, with: UTF8.encode(scalar).map { Array($0) } ?? [])
  }

  mutating func remove(_ range: Range<Int>) { replace(range, with: EmptyCollection()) }

  /// The result; nil where nothing was replaced.
  consuming func finish() -> Rewritten? {
    guard count > 0 else { return nil }
    keep(upTo: source.endIndex)
    return Rewritten(text: output, edits: edits, count: count)
  }

  private mutating func keep(upTo end: Int) {
    precondition(end >= done, "replacements go from left to right")
    guard end > done else { return }
    if output.isEmpty { output.reserveCapacity(source.count) }
    output.append(contentsOf: source[done..<end])
    edits.keep(end - done)
  }
}
