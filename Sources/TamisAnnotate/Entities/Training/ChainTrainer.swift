/// Trains a linear-chain conditional random field (Lafferty and others 2001) by AdaGrad with an L1 penalty
/// (Duchi and others 2010), line by line.
final class ChainTrainer {
  /// How training goes.
  struct Plan: Sendable {
    var epochs = 20
    var rate: Float = 0.1
    /// The L1 penalty of one line.
    var penalty: Float = 0.003
    /// How often the facts that tell which word a token is are hidden, so that context and shape learn too.
    var hiding: Float = 0.1
    var seed: UInt64 = 1
  }

  let weights: ChainWeights
  /// Rows: the label before, the last for the begin of a line.
  let transitions: ChainWeights
  private let set: TrainingSet
  private let facts: [UInt32]
  private let plan: Plan
  private var numbers: SeededNumbers
  private var step: UInt32 = 0

  private var scores: [Float] = []
  private var forward: [Float] = []
  private var backward: [Float] = []
  private var expected: [Float] = []
  private var allowed: [Float] = []
  private var expTransitions = [Float](repeating: 0, count: (NameLabels.count + 1) * NameLabels.stride)
  private var transitionGradient = [Float](repeating: 0, count: (NameLabels.count + 1) * NameLabels.stride)
  private var hidden: [Bool] = []

  /// - Parameter facts: The number of each fact of the set, or `FactNumbers.none`.
  init(_ set: TrainingSet, facts: [UInt32], rows: Int, plan: Plan) {
    self.set = set
    self.facts = facts
    self.plan = plan
    weights = ChainWeights(rows: rows)
    transitions = ChainWeights(rows: NameLabels.count + 1)
    numbers = SeededNumbers(seed: plan.seed)
  }

  /// Goes over all lines, in a new order each time.
  /// - Parameter report: Is told the loss of each epoch.
  func train(_ report: (Int, Double) -> Void) {
    var order = Array(set.lines.indices)
    for epoch in 0..<plan.epochs {
      order.shuffle(using: &numbers)
      var loss = 0.0
      for index in order where !set.lines[index].tokens.isEmpty { loss += learn(set.lines[index]) }
      report(epoch + 1, loss)
      for row in 0..<weights.count { weights.shrink(row, step: step, by: plan.penalty * plan.rate) }
      // The mean of the later epochs' weights errs less than the last one's.
      guard epoch * 2 >= plan.epochs else { continue }
      weights.remember()
      transitions.remember()
    }
    weights.recall()
    transitions.recall()
  }

  /// Takes the mean of its weights and those of other trainings on the same set.
  func average(with others: [ChainTrainer]) {
    for trainer in [self] + others {
      weights.remember(trainer.weights)
      transitions.remember(trainer.transitions)
    }
    weights.recall()
    transitions.recall()
  }

  private func learn(_ line: TrainingSet.Line) -> Double {
    step += 1
    let count = line.tokens.count
    let stride = NameLabels.stride
    prepare(count)
    hidden.removeAll(keepingCapacity: true)
    facts.withUnsafeBufferPointer { facts in
      scores.withUnsafeMutableBufferPointer { scores in
        for index in 0..<count {
          let token = line.tokens.lowerBound + index
          let hides = numbers.fraction() < plan.hiding
          hidden.append(hides)
          let start = set.factStarts[token] + (hides ? Int(set.identities[token]) : 0)
          var sum = (SIMD8<Float>(), SIMD8<Float>(), SIMD8<Float>())
          for at in start..<set.factStarts[token + 1] where facts[at] != FactNumbers.none {
            let row = Int(facts[at])
            weights.shrink(row, step: step, by: plan.penalty * plan.rate)
            sum.0 += weights.values[row * 3]
            sum.1 += weights.values[row * 3 + 1]
            sum.2 += weights.values[row * 3 + 2]
          }
          for lane in 0..<8 {
            scores[index * stride + lane] = sum.0[lane]
            scores[index * stride + 8 + lane] = sum.1[lane]
            scores[index * stride + 16 + lane] = sum.2[lane]
          }
        }
      }
    }
    normalize(count)
    for index in transitionGradient.indices { transitionGradient[index] = 0 }
    let all = pass(count, line, constrained: false, sign: 1)
    let right = pass(count, line, constrained: true, sign: -1)
    move(line)
    return Double(all - right)
  }

  private func prepare(_ count: Int) {
    let size = count * NameLabels.stride
    if scores.count < size {
      scores = Array(repeating: 0, count: size)
      forward = scores
      backward = scores
      expected = scores
    }
    expected.withUnsafeMutableBufferPointer { $0[..<size].update(repeating: 0) }
    for left in 0...NameLabels.count {
      for right in 0..<NameLabels.count {
        let row = transitions.values[left * 3 + right / 8]
        let may = NameLabels.mayFollow(left == NameLabels.count ? 0 : left, right)
        expTransitions[left * NameLabels.stride + right] = may ? ChainMath.exponential(row[right % 8]) : 0
      }
    }
  }

  /// Makes factors of the scores, the largest of each token 1.
  private func normalize(_ count: Int) {
    for index in 0..<count {
      let row = index * NameLabels.stride
      var most = scores[row]
      for label in 1..<NameLabels.count { most = Swift.max(most, scores[row + label]) }
      for label in 0..<NameLabels.count {
        scores[row + label] = ChainMath.exponential(scores[row + label] - most)
      }
      for label in NameLabels.count..<NameLabels.stride { scores[row + label] = 0 }
    }
  }

  /// Forward and backward: adds `sign` times the probability of each label of each token to the expectations.
  /// - Returns: The logarithm of the sum over all ways, but for what is common to both passes.
  private func pass(_ count: Int, _ line: TrainingSet.Line, constrained: Bool, sign: Float) -> Float {
    let stride = NameLabels.stride
    let labels = NameLabels.count
    var total: Float = 0
    set.labels.withUnsafeBufferPointer { gold in
      scores.withUnsafeBufferPointer { scores in
        expTransitions.withUnsafeBufferPointer { moves in
          forward.withUnsafeMutableBufferPointer { forward in
            backward.withUnsafeMutableBufferPointer { backward in
              @inline(__always)
              func may(_ index: Int, _ label: Int) -> Bool {
                !constrained || gold[line.tokens.lowerBound + index] >> UInt32(label) & 1 == 1
              }
              func scale(_ row: Int, _ buffer: UnsafeMutableBufferPointer<Float>) -> Float {
                var sum: Float = 0
                for label in 0..<labels { sum += buffer[row + label] }
                let factor = 1 / Swift.max(sum, 1e-30)
                for label in 0..<labels { buffer[row + label] *= factor }
                return sum
              }
              for label in 0..<labels {
                forward[label] = may(0, label) ? scores[label] * moves[labels * stride + label] : 0
              }
              total += ChainMath.logarithm(Swift.max(scale(0, forward), 1e-30))
              for index in 1..<Swift.max(1, count) {
                let row = index * stride
                var sums = (SIMD8<Float>(), SIMD8<Float>(), SIMD8<Float>())
                for left in 0..<labels where forward[row - stride + left] != 0 {
                  let weight = forward[row - stride + left]
                  let base = UnsafeRawPointer(moves.baseAddress.unsafelyUnwrapped + left * stride)
                  sums.0 += weight * base.loadUnaligned(as: SIMD8<Float>.self)
                  sums.1 += weight * base.loadUnaligned(fromByteOffset: 32, as: SIMD8<Float>.self)
                  sums.2 += weight * base.loadUnaligned(fromByteOffset: 64, as: SIMD8<Float>.self)
                }
                for label in 0..<labels {
                  let sum = label < 8 ? sums.0[label] : label < 16 ? sums.1[label - 8] : sums.2[label - 16]
                  forward[row + label] = may(index, label) ? sum * scores[row + label] : 0
                }
                total += ChainMath.logarithm(Swift.max(scale(row, forward), 1e-30))
              }
              var end: Float = 0
              let last = (count - 1) * stride
              for label in 0..<labels {
                backward[last + label] = NameLabels.isOpen(label) ? 0 : 1
                end += forward[last + label] * backward[last + label]
              }
              total += ChainMath.logarithm(Swift.max(end, 1e-30))
              for index in Swift.stride(from: count - 2, through: 0, by: -1) {
                let row = index * stride
                // What each label of the next token is worth.
                var next = (SIMD8<Float>(), SIMD8<Float>(), SIMD8<Float>())
                for label in 0..<labels where may(index + 1, label) {
                  let value = scores[row + stride + label] * backward[row + stride + label]
                  if label < 8 {
                    next.0[label] = value
                  } else if label < 16 {
                    next.1[label - 8] = value
                  } else {
                    next.2[label - 16] = value
                  }
                }
                var all: Float = 0
                for left in 0..<labels {
                  let base = UnsafeRawPointer(moves.baseAddress.unsafelyUnwrapped + left * stride)
                  let sum =
                    next.0 * base.loadUnaligned(as: SIMD8<Float>.self)
                    + next.1 * base.loadUnaligned(fromByteOffset: 32, as: SIMD8<Float>.self)
                    + next.2 * base.loadUnaligned(fromByteOffset: 64, as: SIMD8<Float>.self)
                  backward[row + left] = sum.sum()
                  all += forward[row + left] * backward[row + left]
                }
                // Expected moves from this token to the next.
                let factor = sign / Swift.max(all, 1e-30)
                transitionGradient.withUnsafeMutableBufferPointer { gradient in
                  for left in 0..<labels where forward[row + left] > 1e-7 {
                    let weight = forward[row + left] * factor
                    let base = UnsafeRawPointer(moves.baseAddress.unsafelyUnwrapped + left * stride)
                    let target = UnsafeMutableRawPointer(
                      gradient.baseAddress.unsafelyUnwrapped + left * stride)
                    for (part, value) in [next.0, next.1, next.2].enumerated() {
                      let old = target.loadUnaligned(fromByteOffset: part * 32, as: SIMD8<Float>.self)
                      let new =
                        old + weight * value
                        * base.loadUnaligned(fromByteOffset: part * 32, as: SIMD8<Float>.self)
                      target.storeBytes(of: new, toByteOffset: part * 32, as: SIMD8<Float>.self)
                    }
                  }
                }
                _ = scale(row, backward)
              }
            }
          }
        }
      }
    }
    expected.withUnsafeMutableBufferPointer { expected in
      for index in 0..<count {
        let row = index * stride
        var sum: Float = 0
        for label in 0..<labels { sum += forward[row + label] * backward[row + label] }
        let factor = sign / Swift.max(sum, 1e-30)
        for label in 0..<labels {
          expected[row + label] += forward[row + label] * backward[row + label] * factor
        }
      }
    }
    for label in 0..<labels {
      var sum: Float = 0
      for other in 0..<labels { sum += forward[other] * backward[other] }
      transitionGradient[labels * stride + label] +=
        sign * forward[label] * backward[label] / Swift.max(sum, 1e-30)
    }
    return total
  }

  /// Moves all weights of a line against their gradients.
  private func move(_ line: TrainingSet.Line) {
    let stride = NameLabels.stride
    facts.withUnsafeBufferPointer { facts in
      expected.withUnsafeBufferPointer { expected in
        for index in 0..<line.tokens.count {
          let token = line.tokens.lowerBound + index
          let base = UnsafeRawPointer(expected.baseAddress.unsafelyUnwrapped + index * stride)
          let gradient = (
            line.weight * base.loadUnaligned(as: SIMD8<Float>.self),
            line.weight * base.loadUnaligned(fromByteOffset: 32, as: SIMD8<Float>.self),
            line.weight * base.loadUnaligned(fromByteOffset: 64, as: SIMD8<Float>.self)
          )
          let most = Swift.max(gradient.0.magnitude, gradient.1.magnitude, gradient.2.magnitude)
          // What is known for sure teaches nothing.
          if most < 1e-3 { continue }
          let start = set.factStarts[token] + (hidden[index] ? Int(set.identities[token]) : 0)
          for at in start..<set.factStarts[token + 1] where facts[at] != FactNumbers.none {
            weights.update(Int(facts[at]), gradient, rate: plan.rate)
          }
        }
      }
    }
    transitionGradient.withUnsafeBufferPointer { gradient in
      for row in 0...NameLabels.count {
        let base = UnsafeRawPointer(gradient.baseAddress.unsafelyUnwrapped + row * stride)
        transitions.update(
          row,
          (
            line.weight * base.loadUnaligned(as: SIMD8<Float>.self),
            line.weight * base.loadUnaligned(fromByteOffset: 32, as: SIMD8<Float>.self),
            line.weight * base.loadUnaligned(fromByteOffset: 64, as: SIMD8<Float>.self)
          ), rate: plan.rate)
      }
    }
  }
}

extension SIMD8<Float> {
  /// The largest absolute value.
  fileprivate var magnitude: Float { Swift.max(self.max(), -self.min()) }
}
