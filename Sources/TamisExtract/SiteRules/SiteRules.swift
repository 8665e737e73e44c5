internal import TamisCore

/// Rules of the user's own for single sites: which parts of a page to keep or drop, and where title, date and
/// authors stand.
///
/// A file of them has a section for each site:
///
/// ```ini
/// # The newspaper, all its hosts
/// [journal.example]
/// keep   = article .body
/// drop   = aside, .promo
/// drop   = //p[starts-with(., 'À lire aussi')]
/// title  = h1.headline
/// date   = time.published
/// author = .byline a
///
/// [journal.example/live/, live.example]
/// keep  = #updates
/// clean = yes
/// ```
///
/// A section holds for its hosts and all below them, or for a path on them and what is below it; `[*]` for all
/// pages. Values are CSS selectors or, where they begin with `/`, XPaths, and go on to the end of the line
/// without quotes. A key may be given several times.
public struct SiteRules: Sendable, Hashable {
  /// Those of the most specific places first.
  private let sections: [SiteSection]
  /// 16 hexadecimal digits of SHA-256 over the file; nil where there are no rules.
  public let digest: String?

  /// No rules.
  public init() {
    sections = []
    digest = nil
  }

  /// Reads a file of rules.
  /// - Parameters:
  ///   - text: The file's content: UTF-8, with or without byte order mark, lines ended by LF or CRLF.
  ///   - name: Its name, for errors.
  /// - Throws: All that is wrong with it, each with its line.
  /// - Complexity: O(*n*²) in the number of sections, O(*n*) in their length.
  public init(parsing text: [UInt8], name: String) throws(SiteRulesError) {
    var parser = SiteRulesParser(text)
    let problems = parser.parse()
    guard problems.isEmpty else { throw SiteRulesError(file: name, problems: problems) }
    sections = parser.sections.sorted { $0.isMoreSpecific(than: $1) }
    digest = sections.isEmpty ? nil : ContentDigest(of: text).hex(digits: 16)
  }

  /// Whether no rule is in it.
  public var isEmpty: Bool { sections.isEmpty }

  /// The rules for the page at an address; nil where there are none.
  /// - Complexity: O(sections).
  func rules(at address: PageAddress) -> PageRules? {
    let matching = sections.filter { $0.holds(at: address) }
    return matching.isEmpty ? nil : PageRules(matching)
  }
}

/// The part of a file of rules that is for some places.
struct SiteSection: Sendable, Hashable {
  /// A host and the beginning of a path.
  struct Place: Sendable, Hashable {
    /// In ASCII and lower case, without `www.`; `*` for all.
    var host: String
    /// Empty, or with a slash at its start.
    var path: String

    func holds(at address: PageAddress) -> Bool {
      guard host == "*" || address.host == host || address.host.hasSuffix(".\(host)") else { return false }
      guard address.path.hasPrefix(path) else { return false }
      // "/blog" is the beginning of "/blog/1", not of "/blogs".
      return path.hasSuffix("/") || address.path.utf8.count == path.utf8.count
        || address.path.utf8.dropFirst(path.utf8.count).first == UInt8(ascii: "/") || path.isEmpty
    }

    /// The more labels and then letters of path, the fewer pages.
    var specificity: (Int, Int) {
      (host == "*" ? 0 : host.utf8.count { $0 == UInt8(ascii: ".") } + 1, path.utf8.count)
    }
  }

  /// A selector as the user wrote it, and compiled.
  struct Rule: Sendable, Hashable {
    let selector: NodeSelector
    let text: String
    let line: Int
  }

  var places: [Place]
  let line: Int
  var rules: [SiteKey: [Rule]] = [:]
  /// Whether chrome rules are applied to what `keep` names.
  var cleans: Bool?

  func holds(at address: PageAddress) -> Bool { places.contains { $0.holds(at: address) } }

  func isMoreSpecific(than other: SiteSection) -> Bool {
    let mine = places.map(\.specificity).min(by: <) ?? (0, 0)
    let its = other.places.map(\.specificity).min(by: <) ?? (0, 0)
    return mine != its ? mine > its : line < other.line
  }
}

/// What a rule is about.
enum SiteKey: String, CaseIterable, Sendable {
  case keep, drop, title, date, author
}

/// The rules of all sections that hold for one page.
struct PageRules: Sendable {
  /// Those of the most specific section that has the key; of `drop`, those of all.
  private let rules: [SiteKey: [SiteSection.Rule]]
  let cleans: Bool
  /// The attributes that the selectors name and extraction would not keep.
  let extras: ExtraAttributes

  /// - Parameter sections: The most specific first.
  init(_ sections: [SiteSection]) {
    var rules: [SiteKey: [SiteSection.Rule]] = [:]
    for key in SiteKey.allCases {
      let found = sections.compactMap { $0.rules[key] }
      rules[key] = key == .drop ? found.flatMap { $0 } : found.first
    }
    self.rules = rules
    cleans = sections.lazy.compactMap(\.cleans).first ?? false
    extras = ExtraAttributes(
      sections.flatMap { section in
        SiteKey.allCases.flatMap { section.rules[$0] ?? [] }.flatMap(\.selector.attributeNames)
      })
  }

  subscript(key: SiteKey) -> [SiteSection.Rule] { rules[key] ?? [] }
}
