internal import TamisCore

/// A stage with the memory of one worker.
struct Step<S: Stage> {
  private let stage: S
  private let scratch: S.Scratch
  private let meter: StageMeter

  init(_ stage: S, meter: StageMeter) throws(TamisError) {
    self.stage = stage
    self.meter = meter
    scratch = try stage.makeScratch()
  }

  /// Nil where `stages` leaves this one out.
  init?(_ stage: S, in stages: ClosedRange<StageName>, meter: StageMeter) throws(TamisError) {
    guard stages.contains(S.name) else { return nil }
    try self.init(stage, meter: meter)
  }

  /// - Parameter failed: How the input is told where the stage cannot use it.
  func callAsFunction(
    _ input: S.Input, _ failed: (S.Input) -> FailedRecord
  ) throws(StageFailure) -> Outcome<S.Output> {
    meter.enter(S.name)
    do throws(TamisError) {
      let outcome = try stage.process(input, using: scratch)
      meter.leave(S.name, outcome)
      return outcome
    } catch {
      meter.leave(S.name, nil as Outcome<S.Output>?)
      throw StageFailure(stage: S.name, error: error, record: failed(input))
    }
  }
}

extension Optional {
  /// Processes an article, or hands it on as it is where the pipeline leaves the stage out.
  func callAsFunction<S>(_ article: Article) throws(StageFailure) -> Outcome<Article>
  where Wrapped == Step<S>, S.Input == Article, S.Output == Article {
    guard let step = self else { return .keep(article) }
    return try step(article, FailedRecord.article)
  }
}

/// The record a stage could not use, kept as it is until somebody asks for it as a line.
enum FailedRecord {
  /// There was no record yet.
  case none
  case page(Page)
  case article(Article)

  var id: String? {
    switch self {
    case .none: nil
    case .page(let page): page.header.id
    case .article(let article): article.header.id
    }
  }

  /// The length of the page as it came.
  var length: Int? {
    switch self {
    case .none: nil
    case .page(let page): page.header.bytes
    case .article(let article): article.header.bytes
    }
  }

  /// The record as the stage before would have written it, without the line feed.
  var line: [UInt8]? {
    var json = JSONWriter()
    switch self {
    case .none: return nil
    case .page(let page): page.write(to: &json)
    case .article(let article): article.write(to: &json)
    }
    return json.bytes.dropLast()
  }
}

/// An error, the stage it arose in, and what that stage was given.
struct StageFailure: Error {
  let stage: StageName
  let error: TamisError
  let record: FailedRecord
}

extension Outcome {
  /// Hands the record on, unless it was dropped.
  func then<Next>(
    _ next: (Record) throws(StageFailure) -> Outcome<Next>
  ) throws(StageFailure) -> Outcome<Next> {
    switch self {
    case .keep(let record): try next(record)
    case .drop(let reason): .drop(reason)
    }
  }
}
