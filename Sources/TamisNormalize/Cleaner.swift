internal import TamisUnicode

/// Applies the clean-up rules to pieces of text and counts what they did.
struct Cleaner: Sendable {
  let rules: Set<CleanupRule>
  private let steps: [(name: CleanupRule, rule: any TextRule)]
  /// What makes any of the rules look.
  private let triggers: Suspicion

  init(_ rules: Set<CleanupRule>) {
    self.rules = rules
    let steps = rules.sorted().map { ($0, $0.rewriting) }
    self.steps = steps
    triggers = steps.reduce([]) { $0.union($1.1.trigger) }
  }

  /// What one rule writes another one may have to look at, so the rules go round until nothing changes.
  private static let maximumRounds = 4

  /// A cleaned text and how it came about, in bytes; nil where it was clean. Cleaning it again changes
  /// nothing.
  ///
  /// - Parameter counts: By the rules' positions; what was done is added.
  /// - Complexity: O(*n*) for each rule that found something to do, and one scan.
  func cleaned(
    _ text: ArraySlice<UInt8>, isCode: Bool = false, counts: inout [Int]
  ) throws(ICUError) -> (text: [UInt8], edits: EditList)? {
    guard var result = try round(text, isCode: isCode, counts: &counts) else { return nil }
    for _ in 1..<Self.maximumRounds {
      guard let next = try round(result.text[...], isCode: isCode, counts: &counts) else { break }
      result = (next.text, result.edits.then(next.edits))
    }
    return result
  }

  /// Every rule once, in order; nil where none had anything to do.
  private func round(
    _ text: ArraySlice<UInt8>, isCode: Bool, counts: inout [Int]
  ) throws(ICUError) -> (text: [UInt8], edits: EditList)? {
    var suspicion = Suspicion(scanning: text)
    if suspicion.isDisjoint(with: triggers) { return nil }
    var result: (text: [UInt8], edits: EditList)?
    for (name, rule) in steps where !suspicion.isDisjoint(with: rule.trigger) {
      if isCode && rule.sparesCode { continue }
      guard let step = try rule.rewritten(result?.text[...] ?? text) else { continue }
      counts[name.position] += step.count
      result = (step.text, result?.edits.then(step.edits) ?? step.edits)
      suspicion.formUnion(Suspicion(scanning: step.text[...]))
    }
    return result
  }

  /// A cleaned text outside the article's own, such as a title.
  func cleaned(_ text: String) throws(ICUError) -> String {
    let isClean = text.utf8.withContiguousStorageIfAvailable {
      Suspicion(scanning: $0).isDisjoint(with: triggers)
    }
    if isClean == true { return text }
    var counts = [Int](repeating: 0, count: CleanupRule.allCases.count)
    let bytes = Array(text.utf8)
    guard let result = try cleaned(bytes[...], counts: &counts) else { return text }
    return String(decoding: result.text, as: UTF8.self)
  }
}
