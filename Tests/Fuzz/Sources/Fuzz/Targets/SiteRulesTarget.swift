import TamisCore
import TamisExtract

/// A file of rules for sites, selectors and all, applied to a small page.
final class SiteRulesTarget: FuzzTarget {
  private static let page = Page(
    html: """
      <!DOCTYPE html><title>T</title><body><nav id=n><a href=/>Home</a></nav><main class="a b"><h1>T</h1>
      <p data-x=1>One paragraph of text, with <a href=b>a link</a>.<p>And another one.</main><footer>F</footer>
      """, url: "https://www.example.org/a")

  func run(_ input: [UInt8]) {
    guard let rules = try? SiteRules(parsing: input, name: "rules") else { return }
    let stage = Extract(siteRules: rules)
    guard let scratch = try? stage.makeScratch() else { return }
    _ = try? stage.process(Self.page, using: scratch)
  }
}
