/// How many letters of each script a text has.
public struct ScriptCounts: Sendable {
  private var counts = [Int](repeating: 0, count: Script.allCases.count)

  /// Counts the letters of a UTF-8 text. About 1 ns a byte.
  public init(_ text: ArraySlice<UInt8>) {
    counts.withUnsafeMutableBufferPointer { counts in
      forEachScalar(in: text) { scalar, _ in counts[Int(Script(scalar).rawValue)] &+= 1 }
    }
  }

  /// The number of letters of a script, in scalars.
  public subscript(_ script: Script) -> Int { counts[Int(script.rawValue)] }

  /// All letters.
  public var letters: Int { counts.dropFirst().reduce(0, +) }

  /// The script with the most letters, Han, kana and Hangul counting three times, as one of them
  /// says as much as three letters do; `nil` without letters.
  public var dominant: Script? {
    let weighed = Script.allCases.dropFirst().map { script -> (Script, Int) in
      switch script {
      case .han, .hiragana, .katakana, .hangul: (script, self[script] * 3)
      default: (script, self[script])
      }
    }
    guard let best = weighed.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
    return best.0
  }
}
