import TamisCore
import TamisExtract

/// An explanation as one page for a browser: the article as a reader would see it, what was removed struck
/// through in its place, each with the class and the rule.
///
/// The page loads nothing and runs nothing: its policy allows one style sheet, by its digest. The boxes that
/// show and hide classes are plain CSS.
struct ExplanationPage {
  private let explanation: PageExplanation

  init(_ explanation: PageExplanation) { self.explanation = explanation }

  /// A whole document in UTF-8.
  func html() -> [UInt8] {
    let counts = RemovalCounts(explanation).classes
    let style = ExplanationStyle(classes: counts.map { Self.name(ofClass: $0.name) }).css
    let frame = PageFrame(
      language: explanation.article.declaredLanguage ?? "",
      title: explanation.article.title ?? "A page explained", style: style)
    return frame.html { out in
      facts(&out)
      legend(counts, &out)
      out.raw("<main>\n")
      blocks(&out)
      out.raw("</main>\n")
    }
  }

  // MARK: The head of the page

  private func facts(_ out: inout Markup) {
    out.raw(
      "<header lang=\"en\">\n<p class=\"by\">What <b>tamis</b> keeps of this page, and why the rest goes</p>\n<dl>\n"
    )
    for fact in ExplanationFacts(explanation).all {
      out.raw("<div><dt>\(fact.name)</dt><dd dir=\"auto\"")
      if fact.name == "page type" { out.raw(" class=\"type\"") }
      out.raw(">")
      out.text(fact.value)
      out.raw("</dd></div>\n")
    }
    out.raw("</dl>\n</header>\n")
  }

  private func legend(_ counts: [RemovalCounts.ClassCount], _ out: inout Markup) {
    guard !counts.isEmpty else { return }
    out.raw("<fieldset lang=\"en\"><legend>Removed, by class</legend>\n")
    out.raw("<label class=\"all\"><input type=\"checkbox\" id=\"all\" checked> all</label>\n")
    for count in counts {
      let id = Self.name(ofClass: count.name)
      let rules = count.rules.map { "\($0.rule) \($0.blocks)" }.joined(separator: ", ")
      out.raw("<label")
      out.attribute("title", rules)
      out.raw("><input type=\"checkbox\" id=\"\(id)\" checked> ")
      out.text(count.name)
      out.raw(" <b>\(count.blocks)</b></label>\n")
    }
    out.raw("<label><input type=\"checkbox\" id=\"paths\"> paths</label>\n</fieldset>\n")
  }

  /// The class attribute, and the id of the box, of a class of chrome: letters, digits and hyphens.
  private static func name(ofClass name: String) -> String {
    let letters = name.utf8.map { byte in
      byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 ? byte : UInt8(ascii: "-")
    }
    return "c-" + String(decoding: letters, as: UTF8.self)
  }

  // MARK: Blocks

  private func blocks(_ out: inout Markup) {
    var lists = ListNesting()
    var last: PageExplanation.ExplainedBlock?
    for block in explanation.blocks {
      if let last, !last.isRemovedAlike(block) {
        lists.close(&out)
        if !last.isKept { out.raw("</del></div>\n") }
      }
      if !block.isKept, !(last?.isRemovedAlike(block) ?? false) {
        out.raw("<div class=\"x \(Self.name(ofClass: block.chromeClass ?? ""))\">")
        tag(of: block, &out)
        out.raw("<del>\n")
      }
      if block.kind == .listItem {
        lists.openItem(level: block.level ?? 1, &out)
      } else {
        lists.close(&out)
      }
      content(of: block, &out)
      out.raw("\n")
      last = block
    }
    lists.close(&out)
    if let last, !last.isKept { out.raw("</del></div>\n") }
  }

  /// Stands above a run of blocks that were removed for the same reason.
  private func tag(of block: PageExplanation.ExplainedBlock, _ out: inout Markup) {
    out.raw("<span class=\"tag\" lang=\"en\"><b>")
    out.text(block.chromeClass ?? "")
    out.raw("</b> ")
    out.text(block.rule ?? "")
    if let place = block.path ?? block.line.map({ "line \($0)" }) {
      out.raw(" <code>")
      out.text(place)
      out.raw("</code>")
    }
    out.raw("</span>")
  }

  private func content(of block: PageExplanation.ExplainedBlock, _ out: inout Markup) {
    switch block.kind {
    case .heading: element("h\(min(max(block.level ?? 2, 1), 6))", block, &out)
    case .paragraph, .listItem: element("p", block, &out)
    case .quote: element("blockquote", block, &out)
    case .code: element("pre", block, &out)
    case .caption: element("p class=\"caption\"", block, &out)
    case .table: table(block, &out)
    }
  }

  /// - Parameter tag: With its attributes.
  private func element(_ tag: String, _ block: PageExplanation.ExplainedBlock, _ out: inout Markup) {
    out.raw("<\(tag) dir=\"auto\">")
    out.text(block.text)
    score(of: block, &out)
    out.raw("</\(tag.prefix { $0 != " " })>")
  }

  private func score(of block: PageExplanation.ExplainedBlock, _ out: inout Markup) {
    guard let score = block.score else { return }
    out.raw(" <span class=\"score\">\(ExplanationFacts.score(score))</span>")
  }

  private func table(_ block: PageExplanation.ExplainedBlock, _ out: inout Markup) {
    let scalars = Array(block.text.unicodeScalars)
    var row: Int?
    out.raw("<div class=\"table\" tabindex=\"0\"><table>")
    for cell in block.cells {
      if cell.row != row {
        out.raw(row == nil ? "<tr>" : "</tr>\n<tr>")
        row = cell.row
      }
      out.raw(cell.isHeader ? "<th dir=\"auto\"" : "<td dir=\"auto\"")
      if cell.rowSpan > 1 { out.raw(" rowspan=\"\(cell.rowSpan)\"") }
      if cell.columnSpan > 1 { out.raw(" colspan=\"\(cell.columnSpan)\"") }
      out.raw(">")
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[cell.span.start..<cell.span.end])
      out.text(String(text))
      out.raw(cell.isHeader ? "</th>" : "</td>")
    }
    out.raw(row == nil ? "</table>" : "</tr></table>")
    score(of: block, &out)
    out.raw("</div>")
  }
}

/// Opens and closes the lists that items of some depth stand in.
private struct ListNesting {
  /// How many lists are open, each with an open item.
  private var depth = 0
  /// Deeper levels are shown as this one.
  private static let deepest = 12

  mutating func openItem(level: Int, _ out: inout Markup) {
    let level = min(max(level, 1), Self.deepest)
    while depth > level { pop(&out) }
    if depth == level {
      out.raw("</li>\n<li>")
    } else {
      while depth < level {
        out.raw("<ul><li>")
        depth += 1
      }
    }
  }

  mutating func close(_ out: inout Markup) { while depth > 0 { pop(&out) } }

  private mutating func pop(_ out: inout Markup) {
    out.raw("</li></ul>\n")
    depth -= 1
  }
}
