internal import CBlockModel

/// The learned model that tells content from page chrome.
///
/// A page is looked at in turn as an article, of which it is decided block by block whether it is the
/// content; then its type is told from what came out; then, unless it is an article, it is looked at again
/// as a page of any type. Each look is two sets of trees: one for the block by itself, one for the scores of
/// the blocks around it.
struct BlockModel: Sendable {
  let classWords: ClassWordScores
  let article: TreeEnsemble
  let articleInContext: TreeEnsemble
  let pageType: TreeEnsemble
  let anyType: TreeEnsemble
  let anyTypeInContext: TreeEnsemble

  /// The model in this library.
  static let shipped: BlockModel = {
    do {
      return try BlockModel(shippedBytes)
    } catch {
      // No input can bring this about, and every test that extracts would tell.
      preconditionFailure(
        "the block model was trained for other features: run Tests/Quality/Training/train.py")
    }
  }()

  /// Constant, for the life of the process.
  static var shippedBytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: tamis_block_model_bytes(), count: tamis_block_model_size)
  }

  private static let magic = Array("tamis-blocks-1\n".utf8)

  /// - Throws: Where the bytes are no model, or one that looks at other features than this code.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(ModelReader.Malformed) {
    var reader = ModelReader(bytes)
    guard try reader.bytes(Self.magic.count) == Self.magic else { throw ModelReader.Malformed() }
    let names = BlockFeatures.names + ScoreContext.names + PageTypeFeatures.names + PageType.names
    guard try reader.words(1)[0] == Self.fingerprint(names) else { throw ModelReader.Malformed() }
    let words = try reader.count(limit: 1_000_000)
    let keys = try reader.words(words)
    let scores = try reader.floats(words)
    classWords = ClassWordScores(zip(keys, scores).map { ($0, $1) })
    article = try TreeEnsemble(&reader)
    articleInContext = try TreeEnsemble(&reader)
    pageType = try TreeEnsemble(&reader)
    anyType = try TreeEnsemble(&reader)
    anyTypeInContext = try TreeEnsemble(&reader)
    guard reader.isAtEnd, fits else { throw ModelReader.Malformed() }
  }

  /// Whether the trees look at the columns that they are given, and answer what they are asked.
  private var fits: Bool {
    let block = BlockFeatures.names.count
    let context = ScoreContext.names.count
    let types = PageType.names.count
    return [
      (article, block, 1), (articleInContext, block + context, 1),
      (pageType, PageTypeFeatures.names.count, types),
      (anyType, block + types, 1), (anyTypeInContext, block + types + context, 1),
    ].allSatisfy { trees, features, outputs in trees.features == features && trees.outputs == outputs }
  }

  /// A hash of the names of all features, in order (FNV-1a of the names and a line feed after each).
  static func fingerprint(_ names: [String]) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for name in names {
      for byte in (name + "\n").utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    }
    return hash
  }
}
