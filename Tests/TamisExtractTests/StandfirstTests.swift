import TamisCore
import TamisExtract
import Testing

private let body = (1...4).map { number in
  """
  <p>Paragraph number \(number) of the story tells, in more than a few words, what the council decided on \
  Monday, who voted against it, and what is going to happen next in the town.</p>
  """
}.joined()

private let summary = "The town will close its only swimming pool, against the wish of most who live there."

private func text(of html: String) throws -> String {
  let outcome = try Extract().process(
    Page(header: RecordHeader(id: "x", url: "https://news.example/town/pool"), body: .text(Array(html.utf8))))
  return try #require(outcome.kept).text
}

@Suite("Standfirsts")
struct StandfirstTests {
  @Test(
    "The lines below the headline that the page describes itself with stay",
    arguments: [
      // In the header, beside the body.
      """
      <meta name=description content="\(summary)"><body><header><h1>Pool to close</h1><p class=x1>\(summary)</p>\
      <p>By Jane Doe</p></header><div>\(body)</div></body>
      """,
      // The description is cut short.
      """
      <meta property=og:description content="\(summary.prefix(70))…"><body><div><h1>Pool to close</h1>\
      <h2 class=x1>\(summary)</h2></div><div><article>\(body)</article></div></body>
      """,
      // The line says more than the description.
      """
      <meta name=description content="\(summary)"><body><div><h1>Pool to close</h1><p class=x1>A report. \(summary)</p>\
      </div><div>\(body)</div></body>
      """,
    ])
  func stays(html: String) throws { #expect(try text(of: html).contains(summary)) }

  @Test(
    "A description that the body says anyway, or that stands nowhere, adds nothing",
    arguments: [
      """
      <meta name=description content="\(summary)"><body><header><h1>Pool to close</h1><p>\(summary)</p></header>\
      <div><p>\(summary) Most of them said so.</p>\(body)</div></body>
      """,
      "<meta name=description content=\"\(summary)\"><body><h1>Pool to close</h1><div>\(body)</div></body>",
    ])
  func addsNothing(html: String) throws {
    #expect(try text(of: html).components(separatedBy: summary).count <= 2)
  }
}

extension String {
  fileprivate func components(separatedBy part: String) -> [Substring] {
    var rest = self[...]
    var out: [Substring] = []
    while let range = rest.firstRange(of: part) {
      out.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return out + [rest]
  }
}
