internal import TamisAnnotate
public import TamisCore
internal import TamisExtract
public import TamisFetch
internal import TamisNormalize
internal import TamisWrite

/// Takes one input after the other through the stages of a pipeline. Not shared between threads.
public struct PipelineWorker: ItemWorker, ~Copyable {
  private let stages: ClosedRange<StageName>
  private let fetch: Step<Fetch>?
  private let extract: Step<Extract>?
  private let normalize: Step<Normalize>?
  private let annotate: Step<Annotate>?
  private let partition: [PartitionField]
  private let meter: StageMeter
  private var reader: RecordReader

  init(_ pipeline: Pipeline) throws(TamisError) {
    let stages = pipeline.stages
    let meter = StageMeter()
    let fetch = try Step(pipeline.fetch, in: stages, meter: meter)
    let extract = try Step(pipeline.extract, in: stages, meter: meter)
    let normalize = try Step(pipeline.normalize, in: stages, meter: meter)
    let annotate = try Step(pipeline.annotate, in: stages, meter: meter)
    // What may throw comes first: a value that cannot be copied cannot be left half made.
    let reader = try RecordReader()
    self.stages = stages
    self.fetch = fetch
    self.extract = extract
    self.normalize = normalize
    self.annotate = annotate
    self.partition = pipeline.partition
    self.meter = meter
    self.reader = reader
  }

  /// Has it tell what it is at.
  mutating func note(in slot: WorkerSlot) { meter.slot = slot }

  /// Notes the place in its batch of the record that comes next.
  mutating func begin(item: Int) { meter.item = item }

  public mutating func report(to results: inout BatchBuffer) { results.add(meter.take()) }

  /// Takes an input to the end of the path and appends what comes of it as one line.
  public mutating func process(_ item: FetchItem, into results: inout BatchBuffer) {
    var bytes = item.storedLength
    do throws(StageFailure) {
      switch try record(from: item) {
      case .keep(.page(let page)):
        page.write(to: &results.records)
        bytes = bytes ?? page.header.bytes
        results.keep(partition: partition.map { $0.folder(of: page.header) })
      case .keep(.article(let article)):
        article.write(to: &results.records)
        bytes = bytes ?? article.header.bytes
        results.keep(partition: partition.map { $0.folder(of: article) })
        results.count(article)
      case .drop(let reason): results.drop(reason)
      }
      results.count(bytes: bytes ?? 0)
    } catch {
      results.count(bytes: bytes ?? error.record.length ?? 0)
      var failed = FailedInput(error.error, command: error.stage.rawValue, id: error.record.id)
      if results.wantsFailedRecords {
        // The line as it came may have more in it than we read.
        failed.record = error.stage == stages.lowerBound ? item.record : error.record.line
      }
      results.fail(failed)
    }
  }

  /// Takes an input to the end of the path. The path must not end with fetch.
  /// - Throws: The error of the stage that could not use it.
  public mutating func article(from item: FetchItem) throws(TamisError) -> Outcome<Article> {
    precondition(stages.upperBound > .fetch, "a path that ends with fetch makes no article")
    do throws(StageFailure) {
      return try record(from: item).then { record throws(StageFailure) in
        guard case .article(let article) = record else { preconditionFailure("an article became a page") }
        return .keep(article)
      }
    } catch {
      throw error.error
    }
  }

  /// Takes an input through fetch. The path must begin with it.
  /// - Throws: The error where the input holds no page.
  public mutating func page(from item: FetchItem) throws(TamisError) -> Outcome<Page> {
    precondition(stages.lowerBound == .fetch, "a path without fetch makes no page")
    do throws(StageFailure) { return try fetchedPage(item) } catch { throw error.error }
  }
}

extension PipelineWorker {
  private enum Record: Sendable {
    case page(Page)
    case article(Article)
  }

  /// The whole path: fetch → extract → normalize → annotate, less what the pipeline leaves out.
  private mutating func record(from item: FetchItem) throws(StageFailure) -> Outcome<Record> {
    if stages.upperBound == .fetch { return try fetchedPage(item).then { .keep(.page($0)) } }
    let (normalize, annotate) = (normalize, annotate)
    return try extracted(item)
      .then { article throws(StageFailure) in try normalize(article) }
      .then { article throws(StageFailure) in try annotate(article) }
      .then { .keep(.article($0)) }
  }

  private mutating func fetchedPage(_ item: FetchItem) throws(StageFailure) -> Outcome<Page> {
    if let fetch { return try fetch(item) { _ in .none } }
    return .keep(
      try read(item) { reader, line, origin throws(TamisError) in try reader.page(line, at: origin) })
  }

  private mutating func extracted(_ item: FetchItem) throws(StageFailure) -> Outcome<Article> {
    guard let extract else {
      let first = stages.lowerBound
      return .keep(
        try read(item) { reader, line, origin throws(TamisError) in
          let article = try reader.article(line, at: origin)
          // What extract has written may be empty; what has not been there is then no article.
          guard article.header.stage ?? .fetch > .fetch || !article.text.isEmpty else {
            throw .missing("text", for: first, at: article.header.origin)
          }
          return article
        })
    }
    return try fetchedPage(item).then { page throws(StageFailure) in try extract(page, FailedRecord.page) }
  }

  /// Reads a record that an earlier run has made.
  private mutating func read<Result>(
    _ item: FetchItem,
    _ read: (inout RecordReader, UnsafeBufferPointer<UInt8>, Origin) throws(TamisError) -> Result
  ) throws(StageFailure) -> Result {
    do throws(TamisError) {
      switch item {
      case .line(let bytes, let origin):
        return try bytes.withUnsafeBufferPointer { line throws(TamisError) in try read(&reader, line, origin)
        }
      case .failure(let error, _): throw error
      case .file, .url, .served, .duplicate, .page, .archived:
        preconditionFailure("a path without fetch reads lines only")
      }
    } catch {
      throw StageFailure(stage: stages.lowerBound, error: error, record: .none)
    }
  }
}
