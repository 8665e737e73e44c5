public import TamisCore
internal import TamisUnicode

/// Finds numbers with their values, and names, in an article.
///
/// Reads the text block by block, each by the rules of its language, and fills `numbers` and `entities`.
/// Nothing of the text changes. Needs no earlier stage, but finds more after normalize, which tells the
/// language of every block.
public struct Annotate: Stage {
  /// The stage's name, as commands, errors and statistics have it.
  public static let name = StageName.annotate

  /// What to look for.
  public struct Kinds: OptionSet, Hashable, Sendable {
    /// A bit for each part.
    public let rawValue: Int

    /// - Parameter rawValue: A bit for each part.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Numbers, amounts, dates and the like.
    public static let numbers = Kinds(rawValue: 1)
    /// Names.
    public static let entities = Kinds(rawValue: 2)
    /// Both.
    public static let all: Kinds = [.numbers, .entities]
  }

  /// What the stage looks for; of the rest it writes none.
  public let kinds: Kinds
  private let userNames: UserNames?
  private let models: EntityModels
  /// What a record that went through notes of it.
  private let step: PipelineStep

  /// The stage with all its languages.
  /// - Parameters:
  ///   - kinds: What to look for: who needs only one kind saves the time of the other.
  ///   - userNames: Names that the user adds.
  ///   - models: Models of names in place of the library's own.
  public init(
    finding kinds: Kinds = .all, userNames: UserNames? = nil, models: EntityModels = EntityModels()
  ) {
    self.kinds = kinds
    self.userNames = userNames
    self.models = models
    configuration = Self.configuration(kinds, userNames, models)
    step = PipelineStep(stage: Self.name, config: configuration)
  }

  /// Names what is looked for, where that is not everything, and the user's names and models by hashes.
  public let configuration: String

  private static func configuration(
    _ kinds: Kinds, _ userNames: UserNames?, _ models: EntityModels
  ) -> String {
    let finding =
      kinds == .all
      ? nil : "finding=" + (kinds == .numbers ? "numbers" : kinds == .entities ? "entities" : "nothing")
    let own = models.configuration.isEmpty ? nil : "models=\(models.configuration)"
    return [finding, userNames.map { "gazetteer=\($0.digest)" }, own].compactMap { $0 }
      .joined(separator: ",")
  }

  /// Costs nothing: the tables of words are shared by all workers, feasts are looked up when named.
  public func makeScratch() throws(TamisError) -> AnnotateScratch { AnnotateScratch(models) }

  /// Fills `numbers` and `entities`; what they held is replaced. Numbers within names are left out where
  /// names are looked for, too.
  /// - Throws: Where ICU lacks the data to name territories.
  /// - Complexity: O(*n*) in the length of the text.
  public func process(
    _ input: consuming Article, using scratch: AnnotateScratch
  ) throws(TamisError) -> Outcome<Article> {
    var article = input
    let reference = ReferenceDate.moment(article.published) ?? ReferenceDate.moment(article.header.fetchedAt)
    var numbers: [NumberMention] = []
    var entities: [EntityMention] = []
    var failure: ICUError?
    var text = article.text
    let blocks = article.blocks
    let origin = BlockLanguage.Origin(
      tag: article.language ?? article.declaredLanguage, declared: article.declaredLanguage,
      host: article.header.source)
    text.withUTF8 { bytes in
      // More than most texts have.
      if kinds.contains(.numbers) { numbers.reserveCapacity(bytes.count / 192 + 8) }
      let offsets = ScalarOffsets(bytes)
      var place = BlockLanguage.Place(origin, block: nil)
      scratch.names.begin()
      var steps = ListNumber()
      // By index: a copy of every block would count its references.
      for index in blocks.indices where blocks[index].kind != .code {
        let start = offsets.byte(ofScalar: blocks[index].span.start, in: bytes)
        let end = offsets.byte(ofScalar: blocks[index].span.end, in: bytes)
        guard start < end else { continue }
        if blocks[index].language != place.block {
          place = BlockLanguage.Place(origin, block: blocks[index].language)
        }
        let rules = place.rules ?? BlockLanguage.guess(bytes, start, end)
        if kinds.contains(.entities) { scratch.names.add(start..<end, rules) }
        // One alone may be all that a text has.
        guard blocks.count == 1 || !steps.takes(bytes, start, end, blocks[index].kind) else { continue }
        if kinds.contains(.numbers) {
          scratch.scanner.scan(bytes, from: start, to: end, language: rules)
        }
        if kinds.contains(.numbers), scratch.scanner.isTriggered {
          let region = place.region
          scratch.mentions.removeAll(keepingCapacity: true)
          scratch.scanner.withTokens { tokens, scanner in
            Reader(
              tokens, of: scanner, reference: reference, start: start, region: region,
              answers: scratch.answers
            ).mentions(into: &scratch.mentions)
          }
          for mention in scratch.mentions {
            numbers.append(MentionText.number(mention, bytes, offsets, language: rules.tag))
          }
        }
      }
      guard kinds.contains(.entities) else { return }
      do throws(ICUError) {
        entities = try scratch.names.entities(bytes, offsets, own: userNames)
      } catch {
        failure = error
      }
    }
    if let failure {
      throw TamisError(
        .environment, at: article.header.origin, problem: "ICU cannot name territories: \(failure)",
        remedy: "install ICU's data (package libicu72 or later)")
    }
    article.numbers = NumbersInNames.without(numbers, in: entities)
    article.entities = entities
    article.header.pass(Self.name, step)
    return .keep(article)
  }
}

/// What one worker reuses from article to article.
public final class AnnotateScratch {
  // Read and written block by block, never at once.
  @exclusivity(unchecked) var scanner = Scanner()
  @exclusivity(unchecked) var mentions: [Mention] = []
  let answers = Reader.Answers()
  let names: EntityFinder

  init(_ models: EntityModels) { names = EntityFinder(models) }
}
