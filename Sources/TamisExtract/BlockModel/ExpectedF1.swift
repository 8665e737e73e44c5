/// Chooses the blocks of a page that make the expected F1 measure greatest.
///
/// With a probability for each block, the best set is always the likeliest blocks down to some limit; the
/// limit is another on each page: where all is doubtful, as in listings, much is kept. Source of the
/// principle: Lewis, "Evaluating and optimizing autonomous text classification systems", 1995.
struct ExpectedF1 {
  /// For each block whether it is chosen.
  let isChosen: [Bool]
  /// The probability of the last block chosen, 0...1.
  let limit: Float

  /// - Parameters:
  ///   - probabilities: For each block that it is content, 0...1.
  ///   - sizes: For each block its length, above 0.
  ///   - recallWeight: How much a missed block costs beside one wrongly kept: F-beta's beta squared.
  /// - Complexity: O(*n* log *n*).
  init(_ probabilities: [Float], sizes: [Float], recallWeight: Float = 1) {
    let order = probabilities.indices.sorted {
      (probabilities[$1], $0) < (probabilities[$0], $1)
    }
    var expected: Float = 0
    for index in order { expected += probabilities[index] * sizes[index] }
    var found: Float = 0
    var chosen: Float = 0
    var best: (f1: Float, count: Int) = (0, 0)
    for (position, index) in order.enumerated() {
      found += probabilities[index] * sizes[index]
      chosen += sizes[index]
      let f1 = (1 + recallWeight) * found / (chosen + recallWeight * expected)
      if f1 > best.f1 { best = (f1, position + 1) }
    }
    var isChosen = [Bool](repeating: false, count: probabilities.count)
    for index in order.prefix(best.count) { isChosen[index] = true }
    self.isChosen = isChosen
    limit = best.count > 0 ? probabilities[order[best.count - 1]] : 1
  }
}
