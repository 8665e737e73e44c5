public import TamisCore

/// Models of the tagger of names that a user trained (`EntityTrainer`), to be used in place of the library's own.
public struct EntityModels: Sendable {
  private var models: [NameLanguage: NameModel] = [:]
  private var digests: [NameLanguage: String] = [:]

  /// None; all languages keep the library's own.
  public init() {}

  /// Adds a model; it takes the place of the one there is for its language.
  /// - Parameters:
  ///   - bytes: What `EntityTrainer` or `tamis train-entities` wrote. The bytes are copied.
  ///   - name: Of the file, for messages.
  /// - Throws: Where it is no model, is damaged, or comes from another version.
  /// - Complexity: O(*n*) in the bytes: all of them are checked.
  public mutating func add(_ bytes: [UInt8], name: String) throws(TamisError) {
    do throws(NameModel.Malformed) {
      let model = try NameModel(checking: ModelBytes(copying: bytes))
      models[model.language] = model
      digests[model.language] = String(NameHash.word(bytes), radix: 16)
    } catch {
      throw TamisError(
        .badRecord, at: Origin(file: name), problem: "not a model of names of this version",
        remedy: "train it anew with 'tamis train-entities'")
    }
  }

  /// Tells the models by hashes; empty where there are none.
  var configuration: String {
    digests.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value).joined(separator: "+")
  }

  func model(_ language: NameLanguage) -> NameModel { models[language] ?? .shipped(language) }
}
