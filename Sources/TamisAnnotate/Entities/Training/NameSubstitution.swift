internal import TamisCore

/// Makes copies of texts with other names of the same kinds in them, so that context counts for more than
/// the names that happen to be there.
struct NameSubstitution {
  private let texts: [TrainingText]
  private var surfaces: [[String]] = Array(repeating: [], count: NameLabels.kinds.count)

  init(_ texts: [TrainingText]) {
    self.texts = texts
    for text in texts {
      let scalars = Array(text.text.unicodeScalars)
      for name in text.names where name.span.end <= scalars.count {
        surfaces[name.kind].append(Self.string(scalars[name.span.start..<name.span.end]))
      }
    }
    // Each name once: rare names are those to learn from.
    surfaces = surfaces.map { Array(Set($0)).sorted() }
  }

  /// - Parameter share: How many copies for each text with names, such as 0.5 or 2.
  func copies(_ share: Double, using numbers: inout SeededNumbers) -> [TrainingText] {
    guard share > 0 else { return [] }
    var copies: [TrainingText] = []
    for text in texts where !text.names.isEmpty {
      var left = share
      while left > 0 {
        if Double(numbers.fraction()) < left { copies.append(copy(text, &numbers)) }
        left -= 1
      }
    }
    return copies
  }

  private func copy(_ text: TrainingText, _ numbers: inout SeededNumbers) -> TrainingText {
    let scalars = Array(text.text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var names: [TrainingText.Name] = []
    var end = 0
    for name in text.names where name.span.start >= end && name.span.end <= scalars.count {
      result.append(contentsOf: scalars[end..<name.span.start])
      let start = result.count
      let pool = surfaces[name.kind]
      // Half of the names stay.
      if numbers.fraction() < 0.5, let other = pool.randomElement(using: &numbers) {
        result.append(contentsOf: other.unicodeScalars)
      } else {
        result.append(contentsOf: scalars[name.span.start..<name.span.end])
      }
      names.append(TrainingText.Name(span: TextSpan(start, result.count), kind: name.kind))
      end = name.span.end
    }
    result.append(contentsOf: scalars[end...])
    return TrainingText(text: String(result), names: names, weight: text.weight, open: text.open)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
