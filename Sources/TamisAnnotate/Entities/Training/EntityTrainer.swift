public import TamisCore
internal import TamisUnicode

/// Trains the tagger of one language from texts with marked names.
public struct EntityTrainer {
  /// How a model is trained. The same texts and options give the same model.
  public struct Options: Sendable {
    /// How often all texts are gone over.
    public var epochs = 20
    /// AdaGrad's rate.
    public var rate = 0.1
    /// The L1 penalty; more makes smaller models.
    public var penalty = 0.0001
    /// How often the word itself is hidden, 0...1.
    public var hiding = 0.1
    /// How many copies of the texts with other names are added, such as 0.5.
    public var copies = 0.0
    /// How much less sure a name needs to be than its absence; more finds more names and more wrong ones.
    public var eagerness = 0.0
    /// How many trainings, each with random numbers of its own, the weights are the mean of.
    public var runs = 1
    /// Of what is drawn at random: the same seed and data give the same bytes.
    public var seed: UInt64 = 1
    /// The most bytes of the model.
    public var size = 3_000_000

    /// Each option as it is unless set.
    public init() {}
  }

  private let language: NameLanguage
  private let options: Options
  private var texts: [TrainingText] = []
  private var lexicon: LexiconWriter
  private let pairs: [(UInt16, UInt16)]
  private let simplified: [UInt16]

  /// Tells how training goes on.
  public typealias Report = (String) -> Void

  /// - Parameters:
  ///   - tag: `fr`, `en` or `zh`.
  ///   - options: How it is trained.
  /// - Throws: Where there is no tagger for the language, or ICU lacks its data.
  public init(language tag: String, options: Options) throws(TamisError) {
    guard let language = NameLanguage(tag: tag) else {
      throw TamisError(
        .environment, at: Origin(), problem: "there is no tagger for '\(tag)'", remedy: "use fr, en or zh")
    }
    self.language = language
    self.options = options
    var pairs: [(UInt16, UInt16)] = []
    var simplified = (0x3400...0x9FFF).map { UInt16($0) }
    if language == .chinese {
      do throws(ICUError) {
        let script = try ChineseScript.tables()
        for value in UInt32(0x3400)...0x9FFF {
          guard let scalar = Unicode.Scalar(value) else { continue }
          let other = script.simplified(scalar).value
          guard other != value, (0x3000...0xFFFF).contains(other) else { continue }
          pairs.append((UInt16(value), UInt16(other)))
          simplified[Int(value) - 0x3400] = UInt16(other)
        }
      } catch {
        throw TamisError(
          .environment, at: Origin(), problem: "ICU cannot convert Chinese: \(error)",
          remedy: "install ICU's data (package libicu72 or later)")
      }
    }
    self.pairs = pairs
    self.simplified = simplified
    lexicon = LexiconWriter(language, simplified: simplified)
  }

  /// Adds texts to train on.
  /// - Parameters:
  ///   - jsonl: Lines of {"text", "entities": [{"start", "end", "type"}]}, offsets in Unicode scalars.
  ///   - name: Of the file, for messages.
  ///   - weight: How much they count; 1 is usual.
  ///   - kinds: What their annotators marked, such as `["PER", "ORG", "LOC"]`: of all else, these texts tell
  ///     nothing. Empty for all kinds.
  public mutating func add(
    texts jsonl: [UInt8], name: String, weight: Double = 1, kinds: [String] = []
  ) throws(TamisError) {
    var open: UInt32 = 1
    for (kind, value) in NameLabels.kinds.enumerated() where !kinds.isEmpty && !kinds.contains(value.rawValue)
    {
      open |= 15 << UInt32(NameLabels.first(kind))
    }
    for var text in try TrainingText.read(jsonl, name: name) {
      text.weight = Float(weight)
      text.open = open
      texts.append(text)
    }
  }

  /// Adds known names and words: lines of a class, a tab and the surface.
  public mutating func add(names lines: [UInt8], name: String) throws(TamisError) {
    do throws(LexiconWriter.BadLine) {
      try lexicon.add(lines: lines)
    } catch {
      throw TamisError(
        .badRecord, at: Origin(file: name, line: error.number), problem: error.problem,
        remedy: "write CLASS, a tab and the name, one a line")
    }
  }

  /// Trains on all texts.
  public func train(_ report: Report) throws(TamisError) -> [UInt8] { try train(texts, report) }

  /// Trains on all texts but every `folds`-th, tries the model on these, and so on for all of them.
  public func crossValidate(folds: Int, _ report: Report) throws(TamisError) -> NameScore {
    var score = NameScore()
    for fold in 0..<folds {
      let part = texts.indices.filter { $0 % folds == fold }.map { texts[$0] }
      let rest = texts.indices.filter { $0 % folds != fold }.map { texts[$0] }
      let own = try Self.score(try train(rest, report), on: part, seen: Self.surfaces(rest))
      report("fold \(fold + 1): F1 \(own.all.f1)")
      score.add(own)
    }
    return score
  }

  /// Tries a model on other texts.
  public func score(
    _ model: [UInt8], on jsonl: [UInt8], name: String
  ) throws(TamisError) -> NameScore {
    try Self.score(model, on: try TrainingText.read(jsonl, name: name), seen: Self.surfaces(texts))
  }

  private func train(_ texts: [TrainingText], _ report: Report) throws(TamisError) -> [UInt8] {
    let lexiconBytes = lexicon.bytes()
    var numbers = SeededNumbers(seed: options.seed)
    let all = texts + NameSubstitution(texts).copies(options.copies, using: &numbers)
    var set = TrainingSet(
      language, lexicon: NameLexicon(ModelBytes(copying: lexiconBytes)), simplified: simplified)
    for text in all { set.add(text) }
    let facts = FactNumbers(set.facts, minimum: 2)
    report(
      "\(all.count) texts, \(set.tokenCount) tokens, \(set.torn) names within tokens, "
        + "\(lexicon.count) entries of the lexicon, \(facts.hashes.count) features")
    let numbered = set.facts.map { facts.number($0) }
    set.dropFacts()
    let trainers = (0..<max(1, options.runs)).map { run in
      let trainer = ChainTrainer(
        set, facts: numbered, rows: facts.hashes.count,
        plan: ChainTrainer.Plan(
          epochs: options.epochs, rate: Float(options.rate), penalty: Float(options.penalty),
          hiding: Float(options.hiding), seed: options.seed &+ UInt64(run)))
      trainer.train { epoch, loss in report("epoch \(epoch): loss \(Int(loss))") }
      return trainer
    }
    trainers[0].average(with: Array(trainers.dropFirst()))
    let model = ModelWriter.model(
      trainers[0], hashes: facts.hashes, language: language, lexicon: lexiconBytes, pairs: pairs,
      limit: options.size, eagerness: Float(options.eagerness))
    report("\(model.count) bytes, \(lexiconBytes.count) of them the lexicon")
    return model
  }

  private static func surfaces(_ texts: [TrainingText]) -> Set<String> {
    var found: Set<String> = []
    for text in texts {
      let scalars = Array(text.text.unicodeScalars)
      for name in text.names { found.insert(surface(scalars, name.span)) }
    }
    return found
  }

  private static func surface(_ scalars: [Unicode.Scalar], _ span: TextSpan) -> String {
    var text = ""
    text.unicodeScalars.append(
      contentsOf: scalars[Swift.min(span.start, scalars.count)..<Swift.min(span.end, scalars.count)])
    return text.lowercased()
  }

  private static func score(
    _ bytes: [UInt8], on texts: [TrainingText], seen: Set<String>
  ) throws(TamisError) -> NameScore {
    var score = NameScore()
    let model: NameModel
    do throws(NameModel.Malformed) {
      model = try NameModel(ModelBytes(copying: bytes))
    } catch {
      throw TamisError(
        .badRecord, at: Origin(), problem: "not a model of this version", remedy: "train it anew")
    }
    var tagger = NameTagger(model)
    for text in texts {
      var utf8 = text.text
      let scalars = Array(text.text.unicodeScalars)
      var found: [TextSpan: Int] = [:]
      utf8.withUTF8 { bytes in
        let offsets = ScalarOffsets(bytes)
        score.bytes += bytes.count
        for name in tagger.names(in: bytes, parts: [0..<bytes.count]) {
          let span = TextSpan(
            offsets.scalar(ofByte: name.start, in: bytes), offsets.scalar(ofByte: name.end, in: bytes))
          found[span] = NameLabels.kinds.firstIndex(of: name.kind)
        }
      }
      for kind in found.values { score.kinds[kind].counts.found += 1 }
      for name in text.names {
        let isRight = found[name.span] == name.kind
        score.kinds[name.kind].counts.marked += 1
        score.kinds[name.kind].counts.right += isRight ? 1 : 0
        guard !seen.contains(surface(scalars, name.span)) else { continue }
        score.unseen.marked += 1
        score.unseen.right += isRight ? 1 : 0
      }
    }
    return score
  }
}
