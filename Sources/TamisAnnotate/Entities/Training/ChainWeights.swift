/// Memory for the weights of a chain under training: rows of numbers, one for each label.
final class ChainWeights {
  let count: Int
  let values: UnsafeMutablePointer<SIMD8<Float>>
  /// Sums of squared gradients (AdaGrad).
  let squares: UnsafeMutablePointer<SIMD8<Float>>
  /// The step at which each row was last shrunk.
  let steps: UnsafeMutablePointer<UInt32>

  private var sums: [SIMD8<Float>] = []
  private var remembered = 0

  static let vectors = NameLabels.stride / 8

  init(rows: Int) {
    count = rows
    values = .allocate(capacity: rows * Self.vectors)
    squares = .allocate(capacity: rows * Self.vectors)
    steps = .allocate(capacity: rows)
    values.initialize(repeating: SIMD8(), count: rows * Self.vectors)
    squares.initialize(repeating: SIMD8(repeating: 1e-2), count: rows * Self.vectors)
    steps.initialize(repeating: 0, count: rows)
  }

  deinit {
    values.deallocate()
    squares.deallocate()
    steps.deallocate()
  }

  /// Adds the weights to those that `recall` takes the mean of.
  func remember() { remember(self) }

  /// Adds another training's weights of the same rows to them.
  func remember(_ other: ChainWeights) {
    precondition(other.count == count, "weights of other rows")
    if sums.isEmpty { sums = Array(repeating: SIMD8(), count: count * Self.vectors) }
    for index in sums.indices { sums[index] += other.values[index] }
    remembered += 1
  }

  /// Makes the weights the mean of those remembered.
  func recall() {
    guard remembered > 0 else { return }
    for index in sums.indices { values[index] = sums[index] / Float(remembered) }
    sums = []
    remembered = 0
  }

  /// Draws a row towards 0 for the steps since it was last seen (L1, as of FOBOS with AdaGrad's rates).
  @inline(__always)
  func shrink(_ row: Int, step: UInt32, by force: Float) {
    let missed = step &- steps[row]
    guard missed > 0 else { return }
    steps[row] = step
    let total = force * Float(missed)
    for part in 0..<Self.vectors {
      let at = row * Self.vectors + part
      let value = values[at]
      let limit = SIMD8<Float>(repeating: total) / squares[at].squareRoot()
      values[at] = value - value.clamped(lowerBound: -limit, upperBound: limit)
    }
  }

  /// One step against a gradient.
  @inline(__always)
  func update(_ row: Int, _ gradient: (SIMD8<Float>, SIMD8<Float>, SIMD8<Float>), rate: Float) {
    let at = row * Self.vectors
    squares[at] += gradient.0 * gradient.0
    squares[at + 1] += gradient.1 * gradient.1
    squares[at + 2] += gradient.2 * gradient.2
    values[at] -= rate * gradient.0 / squares[at].squareRoot()
    values[at + 1] -= rate * gradient.1 / squares[at + 1].squareRoot()
    values[at + 2] -= rate * gradient.2 / squares[at + 2].squareRoot()
  }
}
