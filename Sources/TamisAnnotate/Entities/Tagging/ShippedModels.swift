internal import CNameModels

extension NameModel {
  /// The models in this library.
  static func shipped(_ language: NameLanguage) -> NameModel {
    switch language {
    case .french: french
    case .english: english
    case .chinese: chinese
    }
  }

  private static let french = embedded(tamis_names_fr_bytes(), tamis_names_fr_size)
  private static let english = embedded(tamis_names_en_bytes(), tamis_names_en_size)
  private static let chinese = embedded(tamis_names_zh_bytes(), tamis_names_zh_size)

  private static func embedded(_ start: UnsafePointer<UInt8>?, _ count: Int) -> NameModel {
    do throws(Malformed) {
      return try NameModel(ModelBytes(constant: UnsafeBufferPointer(start: start, count: count)))
    } catch {
      // No input can bring this about, and every test that annotates would tell.
      preconditionFailure(
        "a model of names was trained for other features: run Tests/Quality/Training/names/train.sh")
    }
  }
}
