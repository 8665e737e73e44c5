public import TamisAnnotate
public import TamisCore
public import TamisExtract
public import TamisFetch
public import TamisNormalize
public import TamisWrite

/// The data path: which stages a record goes through, and how each is set.
///
/// ```swift
/// var worker = try Pipeline().makeWorker()
/// if case .keep(let article) = try worker.article(from: .file(path: "page.html")) {
///   print(article.title ?? "", article.text)
/// }
/// ```
public struct Pipeline: Sendable {
  /// From the first stage to the last. Inputs are what the first stage reads: records, or anything that
  /// holds pages where it is fetch.
  public var stages: ClosedRange<StageName>
  /// How pages are brought in.
  public var fetch: Fetch
  /// How articles are taken out of them.
  public var extract: Extract
  /// How text is cleaned.
  public var normalize: Normalize
  /// What is looked for in it.
  public var annotate: Annotate
  /// By what the records are spread over folders; empty for not at all.
  public var partition: [PartitionField] = []

  /// The data path over `stages`, each with its options.
  public init(
    _ stages: ClosedRange<StageName> = .fetch ... .annotate, fetch: Fetch = Fetch(),
    extract: Extract = Extract(), normalize: Normalize = Normalize(), annotate: Annotate = Annotate()
  ) {
    self.stages = stages
    self.fetch = fetch
    self.extract = extract
    self.normalize = normalize
    self.annotate = annotate
  }

  /// What the first stage reads.
  public var inputKind: InputOptions.Kind { stages.lowerBound == .fetch ? .pages : .records }

  /// The options of each stage that change its output.
  public var configurations: [(stage: StageName, configuration: String)] {
    let all = [
      (StageName.fetch, fetch.configuration), (.extract, extract.configuration),
      (.normalize, normalize.configuration), (.annotate, annotate.configuration),
    ]
    return all.filter { stages.contains($0.0) }.map { (stage: $0.0, configuration: $0.1) }
  }

  /// Opens what one worker needs for these stages. Dear: once per worker, not per record.
  public func makeWorker() throws(TamisError) -> PipelineWorker { try PipelineWorker(self) }

  /// Runs all inputs through the stages on several cores.
  /// - Parameters:
  ///   - inputs: Files, folders, archives, URLs; `-` is standard input.
  ///   - options: How the inputs are read.
  ///   - executor: How many workers, and whether in order.
  ///   - processes: Made for this pipeline, where each worker is to have a process of its own.
  ///   - output: Where the records go, and what failed.
  ///   - meter: Told how much of the input is read.
  ///   - onProgress: Called after each piece of output, by one thread at a time.
  public func run(
    _ inputs: [String], options: InputOptions = InputOptions(), on executor: Executor = Executor(),
    in processes: WorkerProcesses? = nil, output: consuming sending RunOutput, meter: InputMeter? = nil,
    onProgress: (@Sendable (RunSummary) -> Void)? = nil
  ) async -> RunReport {
    var options = options
    options.kind = inputKind
    options.http = fetch.http
    let source: @Sendable () -> InputSource = { [options, fetch] in
      InputSource(
        FetchingReader(inputs: inputs, options: options, fetch: fetch, isOrdered: executor.isOrdered),
        meter: meter)
    }
    if let processes {
      return await executor.run(
        source: source,
        worker: { () throws(TamisError) in IsolatedWorker(processes, firstStage: stages.lowerBound) },
        output: output, onProgress: onProgress)
    }
    return await executor.run(
      source: source, worker: { () throws(TamisError) in try makeWorker() }, output: output,
      onProgress: onProgress)
  }
}
