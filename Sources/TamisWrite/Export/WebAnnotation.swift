internal import TamisCore

/// W3C's Web Annotation Data Model as JSON-LD: for each article an `AnnotationPage`, and in it an annotation for each
/// mention.
///
/// The target is the article's text, `urn:tamis:ID`, in the scope of the page's URL. It is told by position, which counts
/// code points of that text, and by quotation, which holds in the page as well.
enum WebAnnotation {
  /// How many scalars of the text stand before and after a quotation.
  private static let contextLength = 32

  static func write(_ article: Article, _ spans: [ExportSpan], to json: inout JSONWriter) {
    let scalars = spans.isEmpty ? [] : Array(article.text.unicodeScalars)
    let target = "urn:tamis:\(percentEncoded(article.header.id))"
    json.beginObject()
    json.member("@context", "http://www.w3.org/ns/anno.jsonld")
    json.member("id", "\(target):annotations")
    json.member("type", "AnnotationPage")
    json.member("startIndex", 0)
    json.key("items")
    json.list(Array(spans.enumerated())) { numbered, json in
      let span = numbered.element
      json.beginObject()
      json.member("id", "\(target):annotation:\(numbered.offset)")
      json.member("type", "Annotation")
      json.key("body")
      json.list(bodies(of: span)) { body, json in
        json.beginObject()
        json.member("type", "TextualBody")
        json.member("purpose", body.purpose)
        json.member("value", body.value)
        json.endObject()
      }
      json.key("target")
      json.beginObject()
      json.key("source")
      json.beginObject()
      json.member("id", target)
      json.member("type", "Text")
      json.member("format", "text/plain")
      if let language = article.language, language != "und" { json.member("language", language) }
      json.endObject()
      if let url = article.header.url { json.member("scope", url) }
      json.key("selector")
      writeSelectors(of: span, in: scalars, to: &json)
      json.endObject()
      json.endObject()
    }
    json.endObject()
    json.newline()
  }

  private static func bodies(of span: ExportSpan) -> [(purpose: String, value: String)] {
    var bodies = [(purpose: "classifying", value: span.label)]
    if let value = span.value { bodies.append((purpose: "describing", value: value)) }
    if let id = span.id { bodies.append((purpose: "identifying", value: id)) }
    return bodies
  }

  private static func writeSelectors(
    of span: ExportSpan, in scalars: [Unicode.Scalar], to json: inout JSONWriter
  ) {
    let start = min(max(0, span.span.start), scalars.count)
    let end = min(max(start, span.span.end), scalars.count)
    json.beginList()
    json.beginObject()
    json.member("type", "TextPositionSelector")
    json.member("start", span.span.start)
    json.member("end", span.span.end)
    json.endObject()
    json.comma()
    json.beginObject()
    json.member("type", "TextQuoteSelector")
    json.member("exact", span.text)
    json.member("prefix", text(scalars[max(0, start - contextLength)..<start]))
    json.member("suffix", text(scalars[end..<min(scalars.count, end + contextLength)]))
    json.endObject()
    json.endList()
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Ids of the user's own may hold what a URN may not.
  private static func percentEncoded(_ id: String) -> String {
    var encoded = ""
    for byte in id.utf8 {
      let isPlain =
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || byte == 0x2E || byte == 0x5F
      if isPlain {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}
