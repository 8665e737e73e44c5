/// The learned model that tells content from chrome, block by block.
struct BlockModel: Sendable {
  /// Words of class and id attributes by hash, with the logarithm of the odds of content.
  let wordScores: [(word: UInt64, score: Float)]

  /// The model in this library.
  static let shipped = BlockModel(wordScores: [])
}
