/// What is wrong with a file of site rules: everything at once, so that one look at it is enough.
public struct SiteRulesError: Error, Hashable, CustomStringConvertible {
  /// One thing that is wrong.
  public struct Problem: Hashable, Sendable {
    /// From 1.
    public let line: Int
    /// What is wrong, in words a user understands.
    public let problem: String
    /// What the user can do.
    public let remedy: String

    /// A problem in a line, and what to do about it.
    public init(line: Int, problem: String, remedy: String) {
      self.line = line
      self.problem = problem
      self.remedy = remedy
    }
  }

  /// The file, as the user named it.
  public let file: String
  /// In the order of the lines, one at least.
  public let problems: [Problem]

  /// The problems of a file.
  public init(file: String, problems: [Problem]) {
    self.file = file
    self.problems = problems
  }

  /// More are not told at once.
  private static let shown = 20

  /// For each problem, at most 20, a line such as `rules.ini:3: error: …`, then what to do.
  public var description: String {
    var lines = problems.prefix(Self.shown).map {
      "\(file):\($0.line): error: \($0.problem)\n  remedy: \($0.remedy)"
    }
    if problems.count > Self.shown { lines.append("\(file): and \(problems.count - Self.shown) more errors") }
    return lines.joined(separator: "\n")
  }
}
