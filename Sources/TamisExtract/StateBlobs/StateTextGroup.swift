/// The texts that a page's state holds at one place, such as the `cooked` of each of `topic.posts`.
struct StateTextGroup {
  /// Markup or plain text, each once, in the order of the state.
  private(set) var texts: [[UInt8]] = []
  /// All of it, in letters of an alphabetic script.
  private(set) var weight = 0.0
  private var seen: Set<[UInt8]> = []

  /// A text that the place has already is left out: a banner's words that stand with each product are no article.
  /// - Complexity: O(bytes).
  mutating func add(_ text: [UInt8]) {
    guard seen.insert(text).inserted else { return }
    texts.append(text)
    weight += TextMeasures(text[...]).weight
  }

  /// The texts as one page: markup as it is, plain text as paragraphs.
  var html: [UInt8] {
    var html = Array("<article>".utf8)
    for text in texts {
      if Self.isMarkup(text) {
        html.append(contentsOf: "<div>".utf8)
        html.append(contentsOf: text)
        html.append(contentsOf: "</div>".utf8)
      } else {
        appendParagraphs(text, to: &html)
      }
    }
    html.append(contentsOf: "</article>".utf8)
    return html
  }

  /// Whether a text has an element that articles are made of.
  static func isMarkup(_ text: [UInt8]) -> Bool {
    elements.contains { text.has($0) }
  }

  private static let elements = [
    "<p>", "<p ", "<br", "<div", "<h2", "<h3", "<ul", "<li", "<a ", "<blockquote",
  ].map {
    Array($0.utf8)
  }

  private func appendParagraphs(_ text: [UInt8], to html: inout [UInt8]) {
    for line in text.split(separator: 0x0A) {
      html.append(contentsOf: "<p>".utf8)
      for byte in line {
        switch byte {
        case UInt8(ascii: "<"): html.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: "&"): html.append(contentsOf: "&amp;".utf8)
        default: html.append(byte)
        }
      }
      html.append(contentsOf: "</p>".utf8)
    }
  }
}
