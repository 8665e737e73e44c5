import Testing

@testable import TamisExtract

@Suite("Choice of blocks by expected F1")
struct ExpectedF1Tests {
  @Test(
    "The choice is the best of all sets",
    arguments: [
      [0.9, 0.8, 0.1], [0.5, 0.5, 0.5, 0.5], [0.2, 0.1], [0.95, 0.4, 0.35, 0.05, 0.6], [0], [],
    ])
  func best(_ probabilities: [Float]) {
    let sizes = probabilities.indices.map { Float(($0 * 7) % 5 + 1) }
    let total = zip(probabilities, sizes).reduce(0) { $0 + $1.0 * $1.1 }
    func expected(_ chosen: [Bool]) -> Float {
      var found: Float = 0
      var size: Float = 0
      for (index, isChosen) in chosen.enumerated() where isChosen {
        found += probabilities[index] * sizes[index]
        size += sizes[index]
      }
      return size + total > 0 ? 2 * found / (size + total) : 0
    }
    let choice = ExpectedF1(probabilities, sizes: sizes)
    let best =
      (0..<(1 << probabilities.count)).map { set in
        expected(probabilities.indices.map { set >> $0 & 1 == 1 })
      }.max() ?? 0
    #expect(abs(expected(choice.isChosen) - best) < 1e-5)
  }

  @Test("Where recall counts for more, more is chosen; where precision does, less")
  func weights() {
    let probabilities: [Float] = [0.9, 0.6, 0.4, 0.3, 0.2, 0.1]
    let sizes = [Float](repeating: 1, count: 6)
    let counts = [0.25, 1, 4].map { weight in
      ExpectedF1(probabilities, sizes: sizes, recallWeight: Float(weight)).isChosen.count { $0 }
    }
    #expect(counts == counts.sorted())
    #expect(Set(counts).count == 3)
  }

  @Test("Nothing likely, nothing chosen")
  func nothing() {
    #expect(ExpectedF1([0, 0], sizes: [1, 1]).isChosen == [false, false])
  }
}
