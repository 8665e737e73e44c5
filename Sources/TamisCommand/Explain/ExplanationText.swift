import TamisCore
import TamisExtract

/// An explanation as text for a terminal: kept blocks clear, removed ones marked in the margin.
struct ExplanationText {
  private let explanation: PageExplanation
  private let style: TerminalStyle
  private let wrapping: TerminalLines

  /// - Parameter columns: How wide the lines may be, 40 or more.
  init(_ explanation: PageExplanation, columns: Int, isColored: Bool) {
    self.explanation = explanation
    style = TerminalStyle(isColored: isColored)
    wrapping = TerminalLines(columns: max(40, columns))
  }

  /// Ends with a line feed.
  func text() -> String {
    var lines = ExplanationFacts(explanation).all.flatMap { fact in
      wrapping.lines(of: fact.value, first: Self.padded(fact.name), rest: Self.padded("")).map {
        style.label($0, upTo: Self.labelWidth)
      }
    }
    var last: PageExplanation.ExplainedBlock?
    for block in explanation.blocks {
      if !block.isKept {
        if !(last?.isRemovedAlike(block) ?? false) {
          lines += ["", style.tag(wrapping.shortened(tag(of: block)))]
        }
        lines += wrapping.lines(
          of: text(of: block), first: "-  " + mark(of: block), rest: "-  " + indent(of: block)
        ).map(style.removed)
      } else {
        // Items of a list stand together.
        let isItem = block.kind == .listItem && last?.isKept == true && last?.kind == .listItem
        if !isItem { lines.append("") }
        lines += wrapping.lines(
          of: text(of: block), first: "  " + mark(of: block), rest: "  " + indent(of: block)
        ).map { block.kind == .heading ? style.heading($0) : $0 }
      }
      last = block
    }
    lines.append("")
    for count in RemovalCounts(explanation).classes {
      lines += wrapping.lines(
        of: "\(count.blocks) (" + count.rules.map { "\($0.rule) \($0.blocks)" }.joined(separator: ", ") + ")",
        first: Self.padded(count.name), rest: Self.padded("")
      ).map { style.label($0, upTo: Self.labelWidth) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let labelWidth = 14

  private static func padded(_ label: String) -> String {
    label + String(repeating: " ", count: max(1, labelWidth - label.unicodeScalars.count))
  }

  private func tag(of block: PageExplanation.ExplainedBlock) -> String {
    var parts = ["- [\(block.chromeClass ?? "") · \(block.rule ?? "")]"]
    if let place = block.path ?? block.line.map({ "line \($0)" }) { parts.append(place) }
    return parts.joined(separator: " ")
  }

  /// The text, and the score where there is one.
  private func text(of block: PageExplanation.ExplainedBlock) -> String {
    block.text + (block.score.map { " (\(ExplanationFacts.score($0)))" } ?? "")
  }

  /// What begins the first line of a block.
  private func mark(of block: PageExplanation.ExplainedBlock) -> String {
    switch block.kind {
    case .heading: String(repeating: "#", count: min(max(block.level ?? 1, 1), 6)) + " "
    case .listItem: String(repeating: "  ", count: min(max(block.level ?? 1, 1), 8) - 1) + "* "
    case .quote: "> "
    case .code, .table: "| "
    case .caption: "^ "
    case .paragraph: ""
    }
  }

  private func indent(of block: PageExplanation.ExplainedBlock) -> String {
    switch block.kind {
    case .quote, .code, .table: mark(of: block)
    case .heading, .listItem, .caption, .paragraph:
      String(repeating: " ", count: mark(of: block).unicodeScalars.count)
    }
  }
}

/// Terminal colours, or none.
private struct TerminalStyle {
  let isColored: Bool

  func tag(_ line: String) -> String { paint(line, "31") }
  func removed(_ line: String) -> String { paint(line, "2") }
  func heading(_ line: String) -> String { paint(line, "1") }

  /// The name of a fact stands out from its value.
  func label(_ line: String, upTo width: Int) -> String {
    guard isColored else { return line }
    let scalars = line.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: width, limitedBy: scalars.endIndex)
    return paint(String(scalars[..<(end ?? scalars.endIndex)]), "36")
      + String(scalars[(end ?? scalars.endIndex)...])
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
