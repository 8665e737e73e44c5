/// One run of the scorer, and the figures of it that have floors. All figures go from 0 to 1, and more is
/// better.
enum QualityRun: Hashable, CustomStringConvertible {
  /// The first pages of some sets; all of them without a limit.
  case extract(sets: [String], limit: Int?)
  case numbers
  case names
  case sentences
  case words
  case languages
  /// Encodings, wrongly read text, clean-up rules and Chinese scripts.
  case cleaning

  /// Small sets in our languages, and the beginnings of large ones, so that all take a minute or two even
  /// with a debug binary.
  static let all: [QualityRun] = [
    .extract(sets: ["zhweb", "europa", "recipes", "magichtml"], limit: nil),
    .extract(sets: ["wcxb-dev"], limit: 150),
    .extract(sets: ["trafilatura", "daniel"], limit: 100),
    .numbers,
    .names,
    .sentences,
    .words,
    .languages,
    .cleaning,
  ]

  var description: String {
    switch self {
    case .extract(let sets, let limit):
      "extract \(sets.joined(separator: ","))" + (limit.map { ", first \($0)" } ?? "")
    case .numbers: "numbers"
    case .names: "names"
    case .sentences: "sentences"
    case .words: "words"
    case .languages: "languages"
    case .cleaning: "cleaning"
    }
  }

  /// What to ask the scorer for.
  var arguments: [String] {
    switch self {
    case .extract(let sets, let limit):
      ["extract", "--sets", sets.joined(separator: ",")] + (limit.map { ["--limit", String($0)] } ?? [])
    case .numbers: ["numbers", "--by", "lang"]
    case .names: ["entities"]
    case .sentences: ["normalize", "--kinds", "sentence", "--by", "lang"]
    case .words: ["normalize", "--kinds", "word", "--by", "lang"]
    case .languages: ["normalize", "--kinds", "langid", "--by", "source"]
    case .cleaning: ["normalize", "--kinds", "encoding,mojibake,cleanup,script", "--by", "source"]
    }
  }

  /// The figures with floors, by name, such as `extract/zhweb/f1`.
  func measured(in figures: Figures) -> [String: Double] {
    var measured: [String: Double] = [:]
    switch self {
    case .extract(let sets, _):
      for set in sets {
        for name in ["f1", "shingle_f1", "with_recall", "title", "author", "date"] {
          measured["extract/\(set)/\(name)"] = figures.numbers["\(set)/\(name)"]
        }
        for language in ["fr", "zh"] {
          measured["extract/\(set)/\(language)_f1"] = figures.numbers["\(set) lang=\(language)/f1"]
        }
        measured["extract/\(set)/kept_out"] = figures.numbers["\(set)/without_leak"].map { 1 - $0 }
      }
    case .numbers:
      // A list of precision, recall and F1.
      for group in ["ALL", "en", "fr", "zh"] {
        measured["numbers/\(group)/value_f1"] = figures.numbers["\(group)/value/2"]
      }
    case .names:
      for set in ["winer_fr", "uner_zhgsd_hans", "uner_zhgsd_hant", "wnut17_en"] {
        for kind in ["micro", "PER", "ORG", "LOC"] {
          measured["names/\(set)/\(kind)_f1"] = figures.strictF1(of: kind, ofTable: set).map { $0 / 100 }
        }
      }
    case .sentences:
      let percents = figures.column("F1", ofTable: "sentence")
      for group in ["ALL", "fr", "zh-Hans", "zh-Hant", "zh-Hant-HK"] {
        measured["sentences/\(group)/f1"] = percents[group].map { $0 / 100 }
      }
    case .words:
      let percents = figures.column("F1", ofTable: "word")
      for group in ["fr", "zh-Hans", "zh-Hant", "zh-Hant-HK"] {
        measured["words/\(group)/f1"] = percents[group].map { $0 / 100 }
      }
    case .languages:
      let percents = figures.column("exact", ofTable: "langid")
      for group in ["ALL", "lingua_testdata", "tatoeba_tatodet"] {
        measured["languages/\(group)/exact"] = percents[group].map { $0 / 100 }
      }
    case .cleaning:
      let groups = [
        ("encoding", "ALL"), ("mojibake", "ALL"), ("mojibake", "clean_negative"), ("cleanup", "generated"),
        ("cleanup", "keep"), ("script", "ud_gsd_pairs"), ("script", "opencc_testcases"),
      ]
      for (kind, group) in groups {
        let percents = figures.column("exact", ofTable: kind)
        measured["cleaning/\(kind)/\(group)"] = percents[group].map { $0 / 100 }
      }
    }
    return measured
  }

  /// Whether a floor of this name is one of this run's figures.
  func owns(_ name: String) -> Bool {
    switch self {
    case .extract(let sets, _): sets.contains { name.hasPrefix("extract/\($0)/") }
    case .numbers: name.hasPrefix("numbers/")
    case .names: name.hasPrefix("names/")
    case .sentences: name.hasPrefix("sentences/")
    case .words: name.hasPrefix("words/")
    case .languages: name.hasPrefix("languages/")
    case .cleaning: name.hasPrefix("cleaning/")
    }
  }
}
