extension Article: RecordObject {
  package static let fields: [RecordField<Article>] =
    RecordHeader.fields.map { RecordField(lifting: $0, from: \.header) } + [
      .init("html", \.htmlText, "the page, with --keep-html", since: .extract, use: .detail) {
        $0.html != nil
      },
      .init("charset", \.header.charset, "WHATWG name of the encoding it was read in", since: .fetch),
      .init(
        "charset_from", \.header.charsetFrom, "bom, http, meta, detected or declared-wrong", since: .fetch),
      .init("title", \.title, "headline without the site's name", since: .extract, use: .prose),
      .init("subtitle", \.subtitle, "line below the headline", since: .extract, use: .prose),
      .init("authors", \.authors, "names", since: .extract),
      .init("published", \.published, "ISO 8601", since: .extract, use: .instant),
      .init("published_precision", \.publishedPrecision, "year to second", since: .extract),
      .init("modified", \.modified, "ISO 8601", since: .extract, use: .instant),
      .init("site_name", \.siteName, "name of the site", since: .extract),
      .init("description", \.summary, "the page's own summary", since: .extract, use: .prose),
      .init("canonical_url", \.canonicalURL, "the page's address as it gives it", since: .extract),
      .init("license", \.license, "licence URL or name", since: .extract),
      .init("section", \.section, "section of the site", since: .extract),
      .init("tags", \.tags, "keywords", since: .extract),
      .init("paywalled", \.isPaywalled, "whether the page says so", since: .extract),
      .init("lang_declared", \.declaredLanguage, "language the page declares", since: .extract),
      .init("page_type", \.pageType, "kind of page", since: .extract),
      .init("page_type_score", \.pageTypeScore, "0 to 1", since: .extract),
      .init("text", \.text, "blocks joined by a blank line", since: .extract, use: .prose),
      .init("text_sha256", \.textSHA256, "over the text in UTF-8", since: .extract),
      .init("blocks", \.blocks, "parts of the text", since: .extract),
      .init("images", \.images, "images of the article", since: .extract, use: .detail),
      .init("links", \.links, "links in the text", since: .extract, use: .detail),
      .init("removed", \.removed, "what was taken out, and why", since: .extract),
      .init(
        "comments", \.comments, "what readers wrote below, with --comments", since: .extract, use: .detail
      ) { $0.comments != nil },
      .init("lang", \.language, "BCP 47 tag of the document", since: .normalize),
      .init("lang_score", \.languageScore, "0 to 1", since: .normalize),
      .init("sentences", \.sentences, "sentences of the text", since: .normalize, use: .detail),
      .init("tokens", \.tokens, "words, with --tokens", since: .normalize, use: .detail) { $0.tokens != nil },
      .init("changes", \.changes, "clean-up rules that acted", since: .normalize),
      .init("edits", \.edits, "edits of the text, with --edits", since: .normalize, use: .detail) {
        $0.edits != nil
      },
      .init("entities", \.entities, "named entities", since: .annotate),
      .init("numbers", \.numbers, "numbers with values", since: .annotate),
    ]

  package init() { self.init(header: RecordHeader()) }

  package var writtenStage: StageName? { header.stage ?? .extract }

  var htmlText: UTF8Text? {
    get { html.map { UTF8Text(utf8: $0.utf8) } }
    set { html = newValue.map { PageSource(utf8: $0.utf8) } }
  }
}

extension ImageReference: RecordObject {
  package static let fields: [RecordField<ImageReference>] = [
    .init("url", \.url, "address of the image"),
    .init("alt", \.alt, "its text alternative"),
    .init("caption", \.caption, "its caption"),
  ]
  package init() { self.init(url: "") }
}

extension LinkReference: RecordObject {
  package static let fields: [RecordField<LinkReference>] = [
    .init("url", \.url, "where it leads"),
    .init("start", \.span.start, "first Unicode scalar of the record's text"),
    .init("end", \.span.end, "one past the last"),
  ]
  package init() { self.init(url: "", span: TextSpan(0, 0)) }
}

extension RemovedPart: RecordObject {
  package static let fields: [RecordField<RemovedPart>] = [
    .init("cls", \.chromeClass, "class of chrome"),
    .init("rule", \.rule, "rule that decided"),
    .init("path", \.path, "path of the element, or line of plain text"),
    .init("chars", \.characters, "length of its text in Unicode scalars"),
    .init("text", \.text, "its beginning, at most 200 scalars", use: .prose),
  ]
  package init() {
    self.init(chromeClass: "", rule: "", path: nil, characters: 0, text: "")
  }
}

extension ReaderComment: RecordObject {
  package static let fields: [RecordField<ReaderComment>] = [
    .init("author", \.author, "name it is signed with"),
    .init("published", \.published, "ISO 8601", use: .instant),
    .init("level", \.level, "1 for a comment on the article, 2 for an answer to one"),
    .init("text", \.text, "its paragraphs joined by a blank line", use: .prose),
    .init("path", \.path, "path of the element in the page"),
  ]
  package init() { self.init(text: "") }
}

extension RuleCount: RecordObject {
  package static let fields: [RecordField<RuleCount>] = [
    .init("op", \.rule, "name of the rule"),
    .init("count", \.count, "how often it acted"),
  ]
  package init() { self.init(rule: "", count: 0) }
}
