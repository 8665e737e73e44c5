/// Finds the best sequence of labels for rows of scores (Viterbi's algorithm). One per worker.
struct NameDecoding {
  private static let vectors = NameLabels.stride / 8
  /// For each vector of labels those that may stand before one of them.
  private static let before: [[Int]] = (0..<vectors).map { part in
    (0..<NameLabels.count).filter { left in
      (part * 8..<Swift.min(part * 8 + 8, NameLabels.count)).contains { NameLabels.mayFollow(left, $0) }
    }
  }

  private let transitions: [SIMD8<Int32>]
  private let before = Self.before
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
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * stride) { ways in
      guard let ways = ways.baseAddress else { return }
      let start = (beginsLine ? NameLabels.count : NameLabels.outside) * Self.vectors
      for part in 0..<Self.vectors {
        Self.store(Self.load(scores + part * 8) &+ transitions[start + part], at: ways + part * 8)
      }
      var last = ways
      for index in 1..<Swift.max(1, count) {
        let next = index % 2 == 0 ? ways : ways + stride
        step(from: last, to: next, scores + index * stride, index)
        last = next
      }
      var best = 0
      for label in 1..<NameLabels.count where !NameLabels.isOpen(label) && last[label] > last[best] {
        best = label
      }
      for index in Swift.stride(from: count - 1, through: 0, by: -1) {
        labels[index] = UInt8(best)
        best = Int(back[index * stride + best])
      }
    }
  }

  /// The best ways one token further.
  @inline(__always)
  private mutating func step(
    from last: UnsafePointer<Int32>, to next: UnsafeMutablePointer<Int32>, _ scores: UnsafePointer<Int32>,
    _ index: Int
  ) {
    // Far below everything, so that sums never overflow.
    let least = SIMD8<Int32>(repeating: 8 * NameModel.never)
    for part in 0..<Self.vectors {
      var best = SIMD8<Int32>(repeating: Int32.min)
      var from = SIMD8<Int32>(repeating: 0)
      for left in before[part] {
        let value = transitions[left * Self.vectors + part] &+ last[left]
        let better = value .> best
        best.replace(with: value, where: better)
        from.replace(with: Int32(left), where: better)
      }
      let ways = best &+ Self.load(scores + part * 8)
      Self.store(ways.replacing(with: least, where: ways .< least), at: next + part * 8)
      let bytes = SIMD8<UInt8>(truncatingIfNeeded: from)
      for lane in 0..<8 { back[index * NameLabels.stride + part * 8 + lane] = bytes[lane] }
    }
  }

  @inline(__always)
  private static func load(_ place: UnsafePointer<Int32>) -> SIMD8<Int32> {
    UnsafeRawPointer(place).loadUnaligned(as: SIMD8<Int32>.self)
  }

  @inline(__always)
  private static func store(_ value: SIMD8<Int32>, at place: UnsafeMutablePointer<Int32>) {
    UnsafeMutableRawPointer(place).storeBytes(of: value, as: SIMD8<Int32>.self)
  }
}
