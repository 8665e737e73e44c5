internal import CICU

/// Folds what does not matter when one text is looked for in another.
public enum SearchFolding {
  /// A character by itself, with its marks: lower case, without compatibility forms, accents and characters
  /// that have no shape. Marks of other scripts than Latin, Greek and Cyrillic stay, as they are letters there.
  public static func folded(_ cluster: String) throws(ICUError) -> String {
    let folded = try apply(form: 1, to: Array(cluster.utf16))
    // Accents are the block of combining diacritical marks.
    let bare = try apply(form: 2, to: folded).filter { $0 &- 0x300 >= 0x70 }
    return String(decoding: bare, as: UTF16.self)
  }

  private static func apply(form: Int32, to units: [UInt16]) throws(ICUError) -> [UInt16] {
    // One unit becomes 18 at most (U+FDFA).
    var target = [UInt16](repeating: 0, count: units.count * 18 + 8)
    let length = try checked("unorm2_normalize") {
      icu_fold(form, units, Int32(units.count), &target, Int32(target.count), &$0)
    }
    target.removeLast(target.count - Int(length))
    return target
  }
}
