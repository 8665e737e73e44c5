internal import TamisAnnotate
internal import TamisCore
internal import TamisExtract
internal import TamisFetch
internal import TamisNormalize

/// Takes page after page through the stages and measures each step.
struct Course: ~Copyable {
  private let fetch = Fetch()
  private let extract = Extract()
  private let normalize = Normalize()
  private let normalizeWithWords = Normalize(tokens: true)
  private let annotate = Annotate()
  private let fetchScratch: Fetch.Scratch
  private let extractScratch: Extract.Scratch
  private let normalizeScratch: Normalize.Scratch
  private let annotateScratch: Annotate.Scratch
  private var reader: RecordReader
  private var json = JSONWriter()

  private var fetching = Meter("fetch (page)")
  private var extracting = Meter("extract (page)")
  private var normalizing = Meter("normalize (text)")
  private var normalizingWithWords = Meter("normalize --tokens (text)")
  private var annotating = Meter("annotate (text)")
  private var writing = Meter("write (JSON)")
  private var reading = Meter("read (JSON)")

  init() throws(TamisError) {
    // What may throw comes first: a value that cannot be copied cannot be left half made.
    let fetchScratch = try fetch.makeScratch()
    let extractScratch = try extract.makeScratch()
    let normalizeScratch = try normalize.makeScratch()
    let annotateScratch = try annotate.makeScratch()
    let reader = try RecordReader()
    self.fetchScratch = fetchScratch
    self.extractScratch = extractScratch
    self.normalizeScratch = normalizeScratch
    self.annotateScratch = annotateScratch
    self.reader = reader
  }

  /// - Throws: Where a stage has no use for the page.
  mutating func take(_ path: String) throws(TamisError) {
    // How long a file is shows once it is read: a second read finds it in memory.
    let length = try fetch.process(.file(path: path), using: fetchScratch).kept?.header.bytes ?? 0
    let page = try fetching.measure(length) { () throws(TamisError) in
      try fetch.process(.file(path: path), using: fetchScratch)
    }
    guard let page = page.kept else { return }
    let extracted = try extracting.measure(length) { () throws(TamisError) in
      try extract.process(page, using: extractScratch)
    }
    guard let article = extracted.kept else { return }
    let text = article.text.utf8.count
    _ = try normalizingWithWords.measure(text) { () throws(TamisError) in
      try normalizeWithWords.process(article, using: normalizeScratch)
    }
    let normalized = try normalizing.measure(text) { () throws(TamisError) in
      try normalize.process(article, using: normalizeScratch)
    }
    guard let normalized = normalized.kept else { return }
    let annotated = try annotating.measure(text) { () throws(TamisError) in
      try annotate.process(normalized, using: annotateScratch)
    }
    guard let annotated = annotated.kept else { return }
    try passJSON(annotated)
  }

  private mutating func passJSON(_ article: Article) throws(TamisError) {
    json.removeAll()
    article.write(to: &json)
    let length = json.bytes.count
    json.removeAll()
    try writing.measure(length) { article.write(to: &json) }
    _ = try json.bytes.withUnsafeBufferPointer { line throws(TamisError) in
      try reading.measure(length) { () throws(TamisError) in try reader.article(line, at: Origin()) }
    }
  }

  /// The meters in the order of the data.
  var report: String {
    [fetching, extracting, normalizing, normalizingWithWords, annotating, writing, reading]
      .map(\.line).joined(separator: "\n")
  }
}
