// Verses of scriptures, which look like times of day: Acts 2:22, Jean 3:16, 约翰福音3:16.
extension Reader {
  /// Whether the time at `index` stands behind the name of a book.
  func isVerse(_ index: Int) -> Bool {
    guard tokens[index].form == .clock, !has(index + 1, .am), !has(index + 1, .pm) else { return false }
    let from = tokens[index].start
    return isChinese
      ? ends(Self.hanBooks, at: from) || ends(Self.spacedHanBooks, at: from) : ends(Self.books, at: from)
  }

  private static let books = WordList([
    "Genesis ", "Exodus ", "Leviticus ", "Deuteronomy ", "Joshua ", "Judges ", "Samuel ", "Kings ",
    "Chronicles ", "Ezra ",
    "Nehemiah ", "Esther ", "Job ", "Psalm ", "Psalms ", "Proverbs ", "Ecclesiastes ", "Isaiah ", "Jeremiah ",
    "Ezekiel ",
    "Daniel ", "Hosea ", "Joel ", "Amos ", "Micah ", "Habakkuk ", "Zechariah ", "Malachi ", "Matthew ",
    "Mark ", "Luke ",
    "John ", "Acts ", "Romans ", "Corinthians ", "Galatians ", "Ephesians ", "Philippians ", "Colossians ",
    "Thessalonians ", "Timothy ", "Titus ", "Hebrews ", "James ", "Peter ", "Jude ", "Revelation ", "Quran ",
    "Qur'an ",
    "Qur’an ", "Surah ", "Genèse ", "Exode ", "Lévitique ", "Deutéronome ", "Psaume ", "Psaumes ",
    "Proverbes ", "Isaïe ",
    "Ésaïe ", "Jérémie ", "Ézéchiel ", "Matthieu ", "Marc ", "Luc ", "Jean ", "Actes ", "Romains ",
    "Corinthiens ",
    "Galates ", "Éphésiens ", "Philippiens ", "Colossiens ", "Hébreux ", "Jacques ", "Pierre ", "Apocalypse ",
    "Coran ",
    "Sourate ",
  ])
  private static let hanBooks = WordList([
    "创世记", "創世記", "出埃及记", "出埃及記", "诗篇", "詩篇", "箴言", "以赛亚书", "以賽亞書", "耶利米书", "耶利米書", "福音",
    "行传", "行傳", "罗马书", "羅馬書", "哥林多前书", "哥林多後書", "哥林多后书", "哥林多前書", "启示录", "啟示錄", "希伯来书",
    "希伯來書", "以弗所书", "以弗所書", "古兰经", "古蘭經",
  ])
  private static let spacedHanBooks = WordList(["福音 ", "行传 ", "行傳 ", "诗篇 ", "詩篇 ", "箴言 ", "创世记 ", "創世記 "])
}
