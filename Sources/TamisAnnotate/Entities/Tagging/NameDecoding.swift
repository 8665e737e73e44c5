internal import CNameModels

/// Finds the best sequence of labels for rows of scores (Viterbi's algorithm). One per worker.
struct NameDecoding {
  private static let vectors = NameLabels.stride / 8
  /// For each vector of labels those that may stand before one of them.
  private static let before: [[UInt8]] = (0..<vectors).map { part in
    let rights = part * 8..<Swift.min(part * 8 + 8, NameLabels.count)
    let lefts = (0..<NameLabels.count).filter { left in
      rights.contains { NameLabels.mayFollow(left, $0) }
    }
    return lefts.map { UInt8($0) }
  }

  private let transitions: [SIMD8<Int32>]
  /// `before` in rows of `NameLabels.stride`, and how many of each row count.
  private let before = Self.before.flatMap { $0 + [UInt8](repeating: 0, count: NameLabels.stride - $0.count) }
  private let counts = Self.before.map { UInt8($0.count) }
  /// Of each token and label: the label before it on the best way there.
  private var back: [UInt8] = []
  /// The best labels of the rows last decoded.
  private(set) var labels: [UInt8] = []

  /// - Parameter transitions: Row by row, how well each label follows a label; a row for the begin of a line is
  ///   the last.
  init(transitions: [SIMD8<Int32>]) { self.transitions = transitions }

  /// Decodes `count` rows of scores, `NameLabels.stride` apart.
  /// - Parameter beginsLine: Whether the first row is the first of a line; else a token outside of names stands
  ///   before it.
  mutating func decode(_ scores: UnsafePointer<Int32>, count: Int, beginsLine: Bool) {
    let stride = NameLabels.stride
    labels.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    labels.append(contentsOf: repeatElement(0, count: count))
    if back.count < count * stride { back = Array(repeating: 0, count: count * stride) }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: stride) { ways in
      let start = (beginsLine ? NameLabels.count : NameLabels.outside) * Self.vectors
      for label in 0..<stride { ways[label] = scores[label] &+ transitions[start + label / 8][label % 8] }
      followWays(scores, count, ways)
      var best = 0
      for label in 1..<NameLabels.count where !NameLabels.isOpen(label) && ways[label] > ways[best] {
        best = label
      }
      for index in Swift.stride(from: count - 1, through: 0, by: -1) {
        labels[index] = UInt8(best)
        best = Int(back[index * stride + best])
      }
    }
  }

  /// Makes of the best ways to the first token those to the last.
  private mutating func followWays(
    _ scores: UnsafePointer<Int32>, _ count: Int, _ ways: UnsafeMutableBufferPointer<Int32>
  ) {
    transitions.withUnsafeBytes { weights in
      before.withUnsafeBufferPointer { before in
        counts.withUnsafeBufferPointer { counts in
          var moves = tamis_names_moves(
            weights: weights.baseAddress?.assumingMemoryBound(to: Int32.self), before: before.baseAddress,
            counts: counts.baseAddress, least: 8 * NameModel.never)
          back.withUnsafeMutableBufferPointer {
            tamis_names_ways(&moves, scores, count, ways.baseAddress, $0.baseAddress)
          }
        }
      }
    }
  }
}
