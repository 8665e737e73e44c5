internal import Glibc
internal import TamisCore

/// What the block model looks at: for each block of a page a row of numbers.
///
/// They are kept by column: number `f` of block `b` is at `f * blockCount + b`, as the model reads them. The
/// order of `names` is part of the model, which is refused where it was trained with other names.
struct BlockFeatures {
  let values: [Float]
  let blockCount: Int

  static let names: [String] = BlockFeatureWriter.names + PageEvidence.names
  /// Last among those of the elements around a block, so that training can put its own in their place.
  static let wordNames = BlockFeatureWriter.wordNames

  /// - Parameter evidence: The numbers of the page, the same for all its blocks.
  /// - Complexity: O(nodes and blocks · depth).
  init(
    _ parts: PageAnalysis, _ context: ElementContext, _ sums: BlockSums, _ kin: Kin, rules: RuleDecisions,
    evidence: [Float]
  ) {
    let count = parts.page.blocks.count
    blockCount = count
    values = [Float](unsafeUninitializedCapacity: count * Self.names.count) { values, initialized in
      var writer = BlockFeatureWriter(parts, context, sums, kin, rules, values)
      writer.writeAll()
      var column = writer.columns * count
      for value in evidence {
        values[column..<(column + count)].initialize(repeating: value)
        column += count
      }
      initialized = count * Self.names.count
    }
  }
}
