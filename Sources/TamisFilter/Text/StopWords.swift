/// The commonest words of each language, without which hardly any text of some length gets along.
///
/// Gopher's are eight English ones. Those of the others were chosen in the same manner: articles, prepositions,
/// conjunctions and forms of "to be" and "to have"; in Chinese and Japanese, characters that grammar needs.
enum StopWords {
  static let lists: [(language: String, words: String)] = [
    ("en", "the be to of and that have with"),
    ("fr", "le la les de des du et est un une en que qui dans pour"),
    ("zh", "的 是 了 在 不 和 有 一 也 就 與 与 及 為 为 這 这 對 对 將 将 於 于 之 以 而"),
    ("ja", "の は を に が て と で も"),
    ("de", "der die das und ist in den von zu mit nicht ein eine"),
    ("es", "el la los las de del que y en un una es por con"),
    ("it", "il lo la di del della e è che un una in per non"),
    ("pt", "o a os as de do da que e em um uma é por para"),
    ("nl", "de het een van en in is dat op te voor met"),
    ("pl", "w i na z się nie do że to jest o"),
    ("ru", "и в не на что с по как это к из за"),
    ("el", "και το η ο του της να με για από που στο"),
    ("sv", "och i att det som en på är av för med"),
    ("da", "og i at det som en på er af for med"),
    ("tr", "ve bir bu da de için ile olarak çok"),
    ("vi", "và của là có trong cho được với không các"),
    ("ar", "في من على إلى أن هذا التي الذي مع"),
    ("uk", "і в не на що з та як це до за"),
    ("cs", "a v se na je že s z do o"),
    ("ro", "și de în la cu a pe că o un din"),
    ("hu", "a az és hogy nem is egy meg van"),
    ("fi", "ja on ei että se oli mutta myös kun"),
  ]

  static let languages = lists.map(\.language)
  static let table = Table()

  /// Which languages have a word, found by its hash.
  struct Table: Sendable {
    private var keys: [UInt64]
    private var owners: [UInt32]

    /// How many places there are.
    var slots: Int { keys.count }

    init() {
      var entries: [UInt64: UInt32] = [:]
      for (index, list) in StopWords.lists.enumerated() {
        for word in list.words.split(separator: " ") {
          entries[WordHash.of(word), default: 0] |= 1 << UInt32(index)
        }
      }
      keys = [UInt64](repeating: 0, count: 1024)
      owners = [UInt32](repeating: 0, count: 1024)
      for (key, owner) in entries {
        var slot = Int(truncatingIfNeeded: key & 1023)
        while keys[slot] != 0 { slot = (slot + 1) & 1023 }
        keys[slot] = key
        owners[slot] = owner
      }
    }

    /// The place of a word; nil where no list has it.
    @inline(__always)
    func slot(of hash: UInt64) -> Int? {
      var slot = Int(truncatingIfNeeded: hash & 1023)
      while keys[slot] != 0 {
        if keys[slot] == hash { return slot }
        slot = (slot &+ 1) & 1023
      }
      return nil
    }

    func forEachLanguage(of slot: Int, _ body: (Int) -> Void) {
      var rest = owners[slot]
      while rest != 0 {
        body(rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
