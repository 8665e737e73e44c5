internal import TamisCore
internal import TamisUnicode

/// Converts Chinese blocks to one script: by OpenCC's phrases or, where OpenCC is not there, by ICU's
/// characters. One per worker.
final class ScriptConverter {
  let target: ChineseVariant
  /// Why OpenCC could not be had, where ICU does its work.
  let fallbackReason: String?

  private let tables: ChineseScript
  private let steps: [String: [Step]]

  /// A step with its conversion opened. A class, as what cannot be copied cannot be in a list.
  private final class Step {
    let conversion: ScriptConversion
    let onlySlips: Bool

    init(_ conversion: consuming ScriptConversion, onlySlips: Bool) {
      self.conversion = conversion
      self.onlySlips = onlySlips
    }
  }

  /// - Parameter libraries: Where OpenCC is looked for.
  /// - Throws: `environment` where OpenCC is missing and ICU knows nothing of the region.
  init(to target: ChineseVariant, libraries: [String] = OpenCC.libraries) throws(TamisError) {
    self.target = target
    let tables = try Self.tables()
    self.tables = tables
    var steps: [String: [Step]] = [:]
    do throws(OpenCCError) {
      for tag in Self.tags {
        for step in target.steps(for: tag) {
          let conversion = ScriptConversion(try OpenCC(step.name, libraries: libraries))
          steps[tag, default: []].append(Step(conversion, onlySlips: step.onlySlips))
        }
      }
      fallbackReason = nil
    } catch {
      guard target.isWithinICU else { throw Self.missing(error, for: target) }
      steps = [:]
      for tag in Self.tags {
        for step in target.steps(for: tag) {
          let conversion = ScriptConversion(byCharacters: tables, toSimplified: target == .hans)
          steps[tag, default: []].append(Step(conversion, onlySlips: step.onlySlips))
        }
      }
      fallbackReason = error.description
    }
    self.steps = steps
  }

  private static let tags = ["zh-Hans", "zh-Hant"]

  private static func missing(_ error: OpenCCError, for target: ChineseVariant) -> TamisError {
    TamisError(
      .environment, at: Origin(),
      problem: "--script \(target.rawValue) needs OpenCC's '\(error.conversion)': \(error.description)",
      remedy: "install OpenCC and its data (Debian: libopencc-dev, libopencc-data), or use --script hant, "
        + "which ICU can do without")
  }

  private static func tables() throws(TamisError) -> ChineseScript {
    do throws(ICUError) {
      return try ChineseScript.tables()
    } catch {
      throw TamisError(
        .environment, at: Origin(), problem: "ICU failed: \(error)",
        remedy: "check that ICU \(icuVersion) and its data are whole")
    }
  }

  /// What `warnings` say of a record that ICU converted.
  static let fallbackWarning = "script converted character by character by ICU: OpenCC was not found"

  /// A text in a language converted; nil where there is nothing to do.
  func converted(
    _ text: ArraySlice<UInt8>, language: String, origin: Origin
  ) throws(TamisError) -> Rewritten? {
    var result: Rewritten?
    for step in steps[language] ?? [] {
      guard let next = try converted(result?.text[...] ?? text, by: step, origin) else { continue }
      result = Rewritten(
        text: next.text, edits: result?.edits.then(next.edits) ?? next.edits,
        count: (result?.count ?? 0) + next.count)
    }
    return result
  }

  private func converted(
    _ text: ArraySlice<UInt8>, by step: Step, _ origin: Origin
  ) throws(TamisError) -> Rewritten? {
    if step.onlySlips {
      var evidence = ChineseScript.Evidence()
      tables.count(text, into: &evidence)
      guard (target == .hans ? evidence.traditional : evidence.simplified) > 0 else { return nil }
    }
    do throws(OpenCCError) {
      let converted = try step.conversion.converted(text) { before, after in
        step.onlySlips && !self.isSlip(before) ? before : self.adjusted(before, after)
      }
      guard let (text, edits) = converted else { return nil }
      return Rewritten(text: text, edits: edits, count: edits.pieces.count { $0.isChange })
    } catch {
      throw TamisError(
        .environment, at: origin, problem: "OpenCC's '\(error.conversion)' failed: \(error.description)",
        remedy: "check that OpenCC and its data are whole, or leave --script out")
    }
  }

  /// Whether a character is none of the target's script.
  private func isSlip(_ scalar: Unicode.Scalar) -> Bool {
    tables.isOnly(inSimplified: target != .hans, scalar)
  }

  private func adjusted(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Unicode.Scalar {
    if fallbackReason != nil { return after }
    return switch target {
    case .hans: ChineseForms.simplified(before, after)
    case .hant: ChineseForms.traditional(before, after)
    case .hantTW, .hantHK: after
    }
  }
}
