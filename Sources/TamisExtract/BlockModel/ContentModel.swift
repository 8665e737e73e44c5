public import TamisCore

/// The learned model by which extract tells content from page chrome: the library's own, or one that a user
/// trained with Tests/Quality/Training/train.py.
public struct ContentModel: Sendable {
  private let own: BlockModel?
  /// Tells the model: 16 hexadecimal digits of the SHA-256 of its bytes; nil for the library's own.
  public let digest: String?

  /// The library's own.
  public init() {
    own = nil
    digest = nil
  }

  /// The library's own is looked at no sooner than it is used, so that one for other features can be replaced by training.
  var model: BlockModel { own ?? .shipped }

  /// Reads a model. All of it is checked, so that no model can make extract fail on a page.
  /// - Parameters:
  ///   - bytes: What train.py wrote. They are copied.
  ///   - name: Of the file, for messages.
  /// - Throws: Where it is no model, is damaged, or was trained for another version.
  /// - Complexity: O(*n*) in the bytes.
  public init(_ bytes: [UInt8], name: String) throws(TamisError) {
    do throws(ModelReader.Malformed) {
      own = try bytes.withUnsafeBufferPointer { bytes throws(ModelReader.Malformed) in
        try BlockModel(bytes)
      }
      digest = ContentDigest(of: bytes).hex(digits: 16)
    } catch {
      throw TamisError(
        .badRecord, at: Origin(file: name), problem: "not a block model of this version",
        remedy: "train it anew with Tests/Quality/Training/train.py")
    }
  }
}
