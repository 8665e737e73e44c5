internal import TamisCore
public import TamisFetch
public import TamisWrite

/// Writes article records in the form another tool reads, on several cores.
public struct ExportRun: Sendable {
  /// The form, and which mentions are written.
  public var export: ArticleExport
  /// Longer lines are errors.
  public var maximumBytes: Int

  /// - Parameters:
  ///   - export: The form, and which mentions are written.
  ///   - maximumBytes: Longer lines are errors.
  public init(_ export: ArticleExport, maximumBytes: Int = Fetch.defaultMaximumBytes) {
    self.export = export
    self.maximumBytes = maximumBytes
  }

  /// Exports all lines of the inputs.
  /// - Parameters:
  ///   - inputs: Files of records; `-` is standard input.
  ///   - executor: How many workers, and whether in order.
  ///   - output: Has to know how many lines an article makes (`ExportFormat.linesPerArticle`); for brat it is nothing but
  ///     errors.
  ///   - folder: Where the files go for brat; nil for the other formats.
  ///   - onProgress: Called after each piece of output, by one thread at a time.
  public func run(
    _ inputs: [String], on executor: Executor = Executor(), output: consuming sending RunOutput,
    folder: BratFolder? = nil,
    onProgress: (@Sendable (RunSummary) -> Void)? = nil
  ) async -> RunReport {
    let options = InputOptions(kind: .records, maximumBytes: maximumBytes)
    return await executor.run(
      source: { NumberedSource(FetchingReader(inputs: inputs, options: options, fetch: Fetch())) },
      worker: { [export] () throws(TamisError) in try ExportWorker(export, folder) },
      output: output, onProgress: onProgress)
  }
}

private struct ExportWorker: ItemWorker, ~Copyable {
  private let export: ArticleExport
  private let folder: BratFolder?
  private var reader: RecordReader

  init(_ export: ArticleExport, _ folder: BratFolder?) throws(TamisError) {
    let reader = try RecordReader()
    self.export = export
    self.folder = folder
    self.reader = reader
  }

  mutating func process(_ numbered: NumberedItem, into results: inout BatchBuffer) {
    do throws(TamisError) {
      let line = try numbered.item.line()
      let article = try reader.article(line, for: "export")
      if let folder {
        try write(article, number: numbered.number, to: folder)
      } else {
        export.write(article, line: line.bytes, to: &results.records)
      }
      results.keep()
    } catch {
      results.fail(FailedInput(error, command: "export", record: numbered.item.record))
    }
  }

  private func write(_ article: Article, number: Int, to folder: BratFolder) throws(TamisError) {
    do throws(OutputError) {
      try folder.write(article, number: number)
    } catch {
      throw TamisError(
        .environment, at: article.header.origin, problem: error.description,
        remedy: "look after the folder and export the record again")
    }
  }
}
