/// A page for a browser that is whole in itself: its policy lets it load nothing, and run nothing but the one script it
/// was made with.
package struct PageFrame {
  /// A BCP 47 tag; empty for none.
  package var language: String
  package var title: String
  package var style: String
  /// Run at the end of the page; empty for none.
  package var script: String

  /// A page with what is to be in its head.
  package init(language: String, title: String, style: String, script: String = "") {
    self.language = language
    self.title = title
    self.style = style
    self.script = script
  }

  /// The whole document around what `body` writes.
  package func html(_ body: (inout Markup) -> Void) -> [UInt8] {
    var out = Markup()
    out.raw("<!DOCTYPE html>\n<html")
    out.attribute("lang", language)
    out.raw("\n><head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
    out.raw("default-src 'none'; style-src 'sha256-\(Self.digest(style))'; ")
    if !script.isEmpty { out.raw("script-src 'sha256-\(Self.digest(script))'; ") }
    out.raw("base-uri 'none'; form-action 'none'")
    out.raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    out.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"tamis\">\n")
    out.raw("<title>")
    out.text(title)
    out.raw("</title>\n<style>\(style)</style></head>\n<body>\n")
    body(&out)
    if !script.isEmpty { out.raw("<script>\(script)</script>\n") }
    out.raw("</body></html>\n")
    return out.bytes
  }

  private static func digest(_ text: String) -> String {
    String(decoding: Base64.encode(ContentDigest(of: text).bytes), as: UTF8.self)
  }
}

extension Markup {
  /// Writes JSON for the page's script. In it no markup begins, whatever its strings hold.
  /// - Parameter json: Valid JSON in UTF-8.
  package mutating func data(id: String, _ json: [UInt8]) {
    raw("<script type=\"application/json\" id=\"\(id)\">")
    for byte in json {
      if byte == UInt8(ascii: "<") { raw("\\u003c") } else { append(byte) }
    }
    raw("</script>\n")
  }
}
