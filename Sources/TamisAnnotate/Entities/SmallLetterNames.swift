internal import TamisCore

/// Words that an English document also writes in small letters: what looks like a name in a heading, a table or at the beginning of a
/// sentence is none where the text says *the mobile apps* elsewhere.
enum SmallLetterNames {
  /// A surer name stays, as *Apple* beside apples.
  private static let sure = 0.9

  /// The names without those whose words stand all in small letters elsewhere.
  /// - Parameters:
  ///   - names: Those of the text, in order.
  ///   - document: The tokens of the text.
  /// - Complexity: O(tokens), and for each occurrence of a first word the length of the name.
  static func removed(from names: [NameMention], _ document: NameDocument) -> [NameMention] {
    let tokens = document.tokens
    var wanted: [UInt64: [Int]] = [:]
    var runs: [Range<Int>] = []
    var index = 0
    for (number, name) in names.enumerated() {
      while index < tokens.count, Int(tokens[index].start) < name.start { index += 1 }
      var close = index
      while close < tokens.count, Int(tokens[close].end) <= name.end { close += 1 }
      runs.append(index..<close)
      // Who writes a name small writes it so everywhere.
      guard close > index, name.score < sure, tokens[index..<close].contains(where: \.isCapital),
        !tokens[index..<close].contains(where: { $0.form == .capitals })
      else { continue }
      wanted[tokens[index].lower, default: []].append(number)
    }
    guard !wanted.isEmpty else { return names }
    var gone: Set<Int> = []
    for place in tokens.indices where tokens[place].form == .lower {
      for number in wanted[tokens[place].lower] ?? [] where !gone.contains(number) {
        if isSmall(tokens, at: place, as: runs[number]) { gone.insert(number) }
      }
    }
    return names.indices.filter { !gone.contains($0) }.map { names[$0] }
  }

  /// Whether the words of `run` stand at a place all in small letters, as words of a text and not of an address.
  private static func isSmall(_ tokens: [NameToken], at place: Int, as run: Range<Int>) -> Bool {
    let end = place + run.count
    guard end <= tokens.count, tokens[place].spaceBefore, !isGlued(tokens, end) else { return false }
    return zip(tokens[place..<end], tokens[run]).allSatisfy { $0.lower == $1.lower && !$0.isCapital }
  }

  /// Whether what follows sticks to the word before: `apps.example`, `apps/list`.
  private static func isGlued(_ tokens: [NameToken], _ next: Int) -> Bool {
    guard next < tokens.count, !tokens[next].spaceBefore else { return false }
    guard next + 1 < tokens.count, !tokens[next + 1].spaceBefore else { return false }
    return tokens[next + 1].form != .sign && tokens[next].form == .sign
  }
}
