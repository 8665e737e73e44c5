internal import TamisCore

/// Figures as one page for a browser, which loads nothing: charts, leaders, and articles to look at.
///
/// The page is drawn by its own script from the figures, so that its language can be switched.
public struct ReportPage: Sendable {
  /// The languages the page is written in.
  public enum Language: String, Sendable, CaseIterable {
    case en, fr, zh
  }

  private let figures: ReportFigures
  private let inputs: [String]
  private let language: Language

  /// A page of `figures`.
  /// - Parameters:
  ///   - figures: Of all that was read.
  ///   - inputs: What was read, as the user named it.
  ///   - language: In which the page is shown first; nil: French or Chinese where most articles are, else English.
  public init(_ figures: ReportFigures, inputs: [String], language: Language? = nil) {
    self.figures = figures
    self.inputs = inputs
    self.language = language ?? figures.commonestLanguage ?? .en
  }

  /// A whole document in UTF-8.
  public func html() -> [UInt8] {
    let frame = PageFrame(
      language: language.rawValue, title: "tamis report", style: ReportStyle.css,
      script: ReportScriptPage.whole)
    return frame.html { out in
      out.raw(
        "<div id=\"page\"><noscript>This page is drawn by its own script: allow it to run.</noscript></div>\n"
      )
      out.data(id: "data", data())
    }
  }

  private static let mostInputs = 3

  private func data() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("lang", language.rawValue)
      json.member("version", TamisVersion.current)
      json.key("inputs")
      json.list(inputs.prefix(Self.mostInputs).map(Shortened.name)) { $1.string($0) }
      json.member("more_inputs", max(0, inputs.count - Self.mostInputs))
      json.key("figures")
      json.raw(figures.json())
    }
    return json.bytes
  }
}

extension ReportFigures {
  /// The page's language that most articles are in; nil where most are in another.
  fileprivate var commonestLanguage: ReportPage.Language? {
    languages.first(1).first.flatMap { leader in
      leader.name.split(separator: "-").first.flatMap { ReportPage.Language(rawValue: String($0)) }
    }
  }
}
