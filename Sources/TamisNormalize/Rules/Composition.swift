internal import TamisUnicode

/// Brings a text into Unicode's normalisation form C, piece by piece so that offsets follow.
///
/// Compatibility characters (½ ² ™ № … ① ㎡ ，) stay as they are: form KC would change them.
struct Composition: TextRule {
  let trigger = Suspicion.uncomposed

  func rewritten(_ text: ArraySlice<UInt8>) throws(ICUError) -> Rewritten? {
    guard let (composed, edits) = try NormalForm.composed(text) else { return nil }
    return Rewritten(text: composed, edits: edits, count: edits.pieces.count { $0.isChange })
  }
}
