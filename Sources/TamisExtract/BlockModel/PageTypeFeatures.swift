internal import Glibc

/// What tells the type of a page: what it declares of itself, and how the blocks that look like an
/// article's are spread over it.
struct PageTypeFeatures {
  static let names =
    PageEvidence.names + [
      "kept_mass", "kept_mass_share", "kept", "kept_share", "kept_blocks", "longest_run", "longest_run_share",
      "runs", "entropy", "entropy_of_mass", "sentences", "sentences_share", "headings_share",
      "list_items_share", "link_share", "kin_of_texts", "kin_kept", "candidate_share", "core_share",
      "in_candidate_share", "chrome_keeps_share", "rules_keep", "rules_keep_share", "greatest", "mean_kept",
    ]

  /// One number for each of `names`.
  private(set) var values: [Float]

  /// - Parameters:
  ///   - scores: For each block how much it looks like an article's, 0...1.
  ///   - sizes: For each block its length, above 0.
  /// - Complexity: O(blocks).
  init(_ features: BlockFeatures, scores: [Float], sizes: [Float], evidence: [Float]) {
    var sums = Sums()
    var run: Float = 0
    var wasKept = false
    for index in scores.indices {
      let isKept = scores[index] > 0.5
      sums.add(features.facts(of: index), score: scores[index], size: sizes[index], isKept: isKept)
      if isKept != wasKept { run = 0 }
      if isKept {
        if !wasKept { sums.runs += 1 }
        run += sizes[index]
        sums.longest = max(sums.longest, run)
      }
      wasKept = isKept
    }
    values = evidence + sums.features(blocks: Float(max(scores.count, 1)))
  }

  /// What is added up over a page's blocks.
  private struct Sums {
    var total: Float = 0
    var mass: Float = 0
    var kept: Float = 0
    var keptBlocks: Float = 0
    var longest: Float = 0
    var runs: Float = 0
    var entropy: Float = 0
    var sentences: Float = 0
    var headings: Float = 0
    var listItems: Float = 0
    var linked: Float = 0
    var kinOfTexts: Float = 0
    var kinKept: Float = 0
    var candidateShare: Float = 0
    var core: Float = 0
    var candidate: Float = 0
    var chromeKeeps: Float = 0
    var rulesKeep: Float = 0
    var greatest: Float = 0

    mutating func add(_ block: BlockFeatures.Facts, score: Float, size: Float, isKept: Bool) {
      total += size
      mass += size * score
      entropy -= size * (score * logf(score + 1e-9) + (1 - score) * logf(1 - score + 1e-9))
      if block.kinProse2 > logf(80) { kinOfTexts = max(kinOfTexts, block.kin2) }
      candidateShare = max(candidateShare, block.candidateShare)
      if block.isInCore { core += size }
      if block.isInCandidate { candidate += size }
      if block.chromeKeeps { chromeKeeps += size }
      if block.rulesKeep { rulesKeep += size }
      greatest = max(greatest, score)
      guard isKept else { return }
      kept += size
      keptBlocks += 1
      if block.endsSentence && block.weight > logf(61) { sentences += 1 }
      if block.isHeading { headings += 1 }
      if block.isListItem { listItems += 1 }
      linked += size * block.linkDensity
      kinKept = max(kinKept, block.kin1)
    }

    func features(blocks: Float) -> [Float] {
      let all = max(total, 1)
      let keptAtLeast = max(kept, 1)
      let blocksKept = max(keptBlocks, 1)
      return [
        log1pf(mass), mass / all, log1pf(kept), kept / all, keptBlocks / blocks, log1pf(longest),
        longest / keptAtLeast, runs, entropy / all, entropy / max(mass, 1), log1pf(sentences),
        sentences / blocksKept, headings / blocksKept, listItems / blocksKept, linked / keptAtLeast,
        kinOfTexts, kinKept, candidateShare, core / all, candidate / all, chromeKeeps / all,
        log1pf(rulesKeep), rulesKeep / all, greatest, log1pf(kept / blocksKept),
      ]
    }
  }
}
