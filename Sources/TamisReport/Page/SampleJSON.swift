internal import TamisCore

extension ReportSample {
  /// As the page takes it. Spans are lists `[start, end, type, value]`, blocks `[kind, level, start, end]`, in Unicode
  /// scalars.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", article.header.id)
      json.member("url", article.header.url)
      json.member("source", article.header.source)
      json.member("title", article.title)
      json.member("subtitle", article.subtitle)
      json.key("authors")
      json.list(article.authors) { $1.string($0) }
      json.member("published", article.published)
      json.member("lang", article.language ?? "und")
      json.member("characters", characters)
      json.member("text", article.text)
      json.key("blocks")
      json.list(article.blocks) { block, json in
        json.beginList()
        json.string(block.kind.rawValue)
        for number in [block.level ?? 0, block.span.start, block.span.end] {
          json.comma()
          json.integer(number)
        }
        json.endList()
      }
      json.key("names")
      json.list(article.entities) { mention, json in
        json.write(span: mention.span, type: mention.kind.rawValue, value: mention.norm, id: mention.entity)
      }
      json.key("numbers")
      json.list(article.numbers) { mention, json in
        json.write(span: mention.span, type: mention.kind.rawValue, value: mention.iso ?? "", id: nil)
      }
      json.member("removed_count", removedCount)
      json.key("removed")
      json.list(article.removed) { part, json in
        json.object { json in
          json.member("class", part.chromeClass)
          json.member("rule", part.rule)
          json.member("characters", part.characters)
          json.member("text", part.text)
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(span: TextSpan, type: String, value: String, id: String?) {
    beginList()
    integer(span.start)
    comma()
    integer(span.end)
    for text in [type, value] + (id.map { [$0] } ?? []) {
      comma()
      string(text)
    }
    endList()
  }
}
