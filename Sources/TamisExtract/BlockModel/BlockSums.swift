internal import TamisCore

/// Sums over runs of blocks, in constant time.
struct BlockSums {
  /// What is summed.
  struct Sum {
    var weight = 0.0
    var prose = 0.0
    var sentences = 0
    var headings = 0
  }

  private let before: [Sum]

  init(_ page: PageBlocks) {
    var sum = Sum()
    var before = [sum]
    before.reserveCapacity(page.blocks.count + 1)
    for block in page.blocks {
      sum.weight += block.measures.weight
      sum.prose += block.measures.prose
      if block.measures.endsSentence && block.measures.weight > 60 { sum.sentences += 1 }
      if block.kind == .heading { sum.headings += 1 }
      before.append(sum)
    }
    self.before = before
  }

  var total: Sum { before[before.count - 1] }

  func sum(_ blocks: Range<Int>) -> Sum {
    let low = before[blocks.lowerBound]
    let high = before[blocks.upperBound]
    return Sum(
      weight: max(0, high.weight - low.weight), prose: max(0, high.prose - low.prose),
      sentences: high.sentences - low.sentences,
      headings: high.headings - low.headings)
  }

  /// The share of the page's running text before a block, 0...1.
  func proseShare(before index: Int) -> Double { total.prose > 0 ? before[index].prose / total.prose : 0 }
}
