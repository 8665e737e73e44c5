internal import Glibc

/// What the scores of a page's blocks say about each other: the score of a block beside those of its
/// neighbours, of the elements that hold it, of its kin, and of the page.
///
/// A second model reads them, so that a body stays together and a list is kept or left as a whole.
struct ScoreContext {
  static let names =
    ["score"] + [-3, -2, -1, 1, 2, 3].map { "score\($0)" } + (1...3).map { "score_up\($0)" }
    + ["score_kin", "score_kin1", "score_kin2", "score_page", "score_before", "score_near5", "score_near12"]
    + ["score_greatest", "score_sum"]

  /// Column `f` of block `b` at `f * blocks + b`.
  private(set) var values: [Float]
  private let count: Int

  /// - Parameters:
  ///   - scores: For each block how much it looks like content, 0...1.
  ///   - sizes: For each block its length, above 0.
  /// - Complexity: O(blocks).
  init(_ scores: [Float], sizes: [Float], containers: [BlockContainers], nodes: [Int32], _ kin: Kin) {
    count = scores.count
    values = [Float](repeating: 0, count: count * Self.names.count)
    guard count > 0 else { return }
    var sizeBefore = [Double](repeating: 0, count: count + 1)
    var scoreBefore = sizeBefore
    for index in 0..<count {
      sizeBefore[index + 1] = sizeBefore[index] + Double(sizes[index])
      scoreBefore[index + 1] = scoreBefore[index] + Double(sizes[index] * scores[index])
    }
    func mean(_ blocks: Range<Int>) -> Float {
      let size = sizeBefore[blocks.upperBound] - sizeBefore[blocks.lowerBound]
      return Float((scoreBefore[blocks.upperBound] - scoreBefore[blocks.lowerBound]) / max(size, 1e-6))
    }
    let kinOf = [
      nodes.map { kin.kind(of: Int($0)) }, containers.map { kin.kind(of: $0.first.node) },
      containers.map { kin.kind(of: $0.second.node) },
    ].map { Self.means(of: $0, scores, sizes) }
    let total = scoreBefore[count]
    let greatest = scores.max() ?? 0
    let page = mean(0..<count)
    let sum = log1pf(Float(total))
    for index in 0..<count {
      var column = 0
      func add(_ value: Float) {
        values[column &* count &+ index] = value
        column &+= 1
      }
      add(scores[index])
      for step in [-3, -2, -1, 1, 2, 3] {
        let near = index + step
        add(near >= 0 && near < count ? scores[near] : -1)
      }
      add(mean(containers[index].first.blocks))
      add(mean(containers[index].second.blocks))
      add(mean(containers[index].third.blocks))
      for kin in kinOf { add(kin[index]) }
      add(page)
      add(Float(scoreBefore[index] / max(total, 1e-6)))
      add(mean(max(0, index - 5)..<min(count, index + 6)))
      add(mean(max(0, index - 12)..<min(count, index + 13)))
      add(greatest)
      add(sum)
    }
  }

  /// For each block the mean score of all blocks of its kind.
  private static func means(of kinds: [Int], _ scores: [Float], _ sizes: [Float]) -> [Float] {
    var sums = [(score: Float, size: Float)](repeating: (0, 0), count: (kinds.max() ?? 0) + 1)
    for (index, kind) in kinds.enumerated() {
      sums[kind].score += scores[index] * sizes[index]
      sums[kind].size += sizes[index]
    }
    return kinds.map { sums[$0].score / sums[$0].size }
  }
}
