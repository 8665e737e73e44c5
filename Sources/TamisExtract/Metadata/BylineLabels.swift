/// The words around names in bylines: what introduces them, what joins them, what ends them.
enum BylineLabels {
  /// A line without the words that introduce names: `By`, `Text:`, `作者：`.
  static func withoutLabel(_ text: String) -> String {
    var text = glued(text).map { String(text[$0...]) } ?? text
    for _ in 0..<3 {
      guard let end = labelEnd(text) else { break }
      text = String(text[end...])
    }
    return text
  }

  /// Where a name begins that sticks to its label: `ByJane Doe`.
  private static func glued(_ text: String) -> String.Index? {
    let scalars = text.unicodeScalars.prefix(4)
    guard text.hasPrefix("By"), scalars.count == 4, text.utf8.contains(UInt8(ascii: " ")) else { return nil }
    let start = scalars.index(scalars.startIndex, offsetBy: 2)
    guard scalars[start].properties.isUppercase else { return nil }
    return start
  }

  /// What follows the joining word in `Posted on 5 June 2012 by Jane`, `Publiziert am 3. März von Jan`.
  static func afterDate(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var digits = false
    for index in scalars.indices {
      if scalars[index].value < 0x80, scalars[index].properties.numericType != nil { digits = true }
      guard digits, scalars[index] == " ", let word = writers.first(where: { matches($0, scalars, index) })
      else { continue }
      var rest = String.UnicodeScalarView()
      rest.append(contentsOf: scalars[(index + word.count)...])
      return String(rest)
    }
    return text
  }

  /// What follows the joining word in `Posted in Gardening by Jane on 5 June 2012`.
  static func afterWriter(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices where scalars[index] == " " {
      guard let word = writers.first(where: { $0.count > 3 && matches($0, scalars, index) }) else { continue }
      var rest = String.UnicodeScalarView()
      rest.append(contentsOf: scalars[(index + word.count)...])
      return String(rest)
    }
    return nil
  }

  private static let writers: [[Unicode.Scalar]] = [
    " by ", " von ", " par ", " por ", " door ", " av ", " di ", " przez ", " / ", " | ", " - ", " – ", " · ",
    " • ",
  ].map { Array($0.unicodeScalars) }

  /// Whether a text is nothing but a label: the name stands elsewhere.
  static func isLabel(_ lower: String) -> Bool {
    let bare = lower.filter { $0 != ":" && $0 != "：" }
    return labelSet.contains(bare)
  }

  /// A name without the words of a link or button that follow it.
  static func withoutEnding(_ name: String) -> String {
    let lower = Array(name.lowercased().utf8)
    guard lower.count == name.utf8.count else { return name }
    for ending in endings
    where lower.count > ending.count && lower[(lower.count - ending.count)...].elementsEqual(ending) {
      return String(decoding: name.utf8.dropLast(ending.count), as: UTF8.self)
    }
    return name
  }

  private static let endings: [[UInt8]] = [
    " follow", " view", " shares", " bio", " view bio", " view profile", " contact", " →", " »", "'s profile",
    "’s profile",
  ].map { Array($0.utf8) }

  /// Whether a line begins with words that introduce names.
  static func isLabelled(_ text: String) -> Bool { labelEnd(text) != nil }

  private static func labelEnd(_ text: String) -> String.Index? {
    let lower = Array(text.lowercased().utf8)
    // Lower case may change lengths; then positions do not carry over.
    guard lower.count == text.utf8.count, let first = lower.first, let row = labelsByByte[first] else {
      return nil
    }
    for label in row where lower.starts(with: label) {
      let end = text.utf8.index(text.utf8.startIndex, offsetBy: label.count)
      guard let next = text.unicodeScalars[end...].first else { return nil }
      guard
        next == " " || next == ":" || next == "：" || next == "/" || next == "／" || first >= 0xE3
          || label.last == UInt8(ascii: ":")
      else { continue }
      let start = text.unicodeScalars[end...].firstIndex { !isBetween($0) }
      return start
    }
    return nil
  }

  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ":", "：", "/", "／", "|", "-", "–": true
    default: false
    }
  }

  private static let labelsByByte: [UInt8: [[UInt8]]] = {
    var rows: [UInt8: [[UInt8]]] = [:]
    for label in labels {
      let utf8 = Array(label.utf8)
      rows[utf8[0], default: []].append(utf8)
    }
    return rows
  }()
  /// Whether a line may begin with words that introduce names.
  /// - Complexity: O(1), without allocation.
  static func mayBeLabelled(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 3 else { return false }
    let start = line.startIndex
    return beginnings[Int(lower(line[start]))].contains {
      lower(line[start + 1]) == $0.0 && (lower(line[start + 2]) == $0.1 || $0.1 == 0)
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// For each first byte of a label its second and third, 0 where it has none.
  private static let beginnings: [[(UInt8, UInt8)]] = {
    var rows = [[(UInt8, UInt8)]](repeating: [], count: 256)
    for label in labels {
      let utf8 = Array(label.utf8)
      let pair = (utf8[1], utf8.count > 2 ? utf8[2] : 0)
      if !rows[Int(utf8[0])].contains(where: { $0 == pair }) { rows[Int(utf8[0])].append(pair) }
    }
    // "Écrit par" begins with a capital of two bytes.
    let accented = Array("É".utf8)
    rows[Int(accented[0])].append((accented[1], 0))
    return rows
  }()
  private static let labelSet = Set(labels)

  /// Longer labels come before those they begin with.
  private static let labels: [String] = [
    "zeige alle beiträge von", "alle beiträge von", "view all posts by", "view more posts by",
    "view all articles by", "posts by", "articles by", "more from", "more by", "all posts by",
    "voir tous les articles de",
    "ver todas las entradas de", "artikel von", "interview", "fotos", "recipe by", "asked by",
    "ursprünglich geschrieben von", "gespeichert von", "eingestellt von", "geposted von", "topic starter",
    "u/", "by:",
    "written by", "posted by", "published by", "words by", "story by", "text by", "article by", "reviewed by",
    "submitted by",
    "created by", "started by", "asked by", "contributed by", "report by", "a post by", "post by", "author",
    "authors", "by",
    "écrit par", "publié par", "rédigé par", "propos recueillis par", "recueilli par", "recueillis par",
    "texte recueilli par", "une enquête de", "un article de", "un texte de", "un reportage de",
    "par notre envoyé spécial", "par", "auteur", "auteurs", "texte",
    "geschrieben von", "veröffentlicht von", "ein beitrag von", "ein artikel von", "eine analyse von",
    "ein kommentar von", "ein gastbeitrag von", "interview von", "beitrag von", "erstellt von", "autorin",
    "autoren", "autor", "text", "von", "verfasst von", "verfasser",
    "escrito por", "publicado por", "por", "scritto da", "pubblicato da", "a cura di", "autore", "di", "door",
    "geschreven door", "auteur",
    "skrevet av", "av", "af", "tekst", "autorzy", "opracował", "автор", "текст",
    "本报记者", "本報記者", "特约记者", "实习记者", "通讯员", "記者", "记者", "作者", "撰文", "撰稿", "文字", "编辑", "編輯", "责任编辑", "責任編輯",
    "文/", "文／", "取材", "著者", "執筆", "auteur :", "text von", "texte de", "ein interview von",
    "last edited by",
  ].sorted { $0.unicodeScalars.count > $1.unicodeScalars.count }

  /// The length of a joining word or mark at `index`, in scalars; nil where there is none.
  static func conjunction(_ scalars: [Unicode.Scalar], _ index: Int) -> Int? {
    switch scalars[index] {
    case ",", ";", "|", "、", "，", "•", "\n", "；", "｜": return 1
    case "/", "／": return 1
    case "和", "与", "與":
      return index > 1 && index + 2 < scalars.count && TitleKey.isWide(scalars[index - 1]) ? 1 : nil
    case " ":
      for word in joiners where matches(word, scalars, index) { return word.count }
      return nil
    default: return nil
    }
  }

  private static func matches(_ word: [Unicode.Scalar], _ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index + word.count <= scalars.count else { return false }
    for offset in word.indices {
      let scalar = scalars[index + offset]
      let lower =
        scalar.value < 0x80 && scalar.properties.isUppercase
        ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
      if lower != word[offset] { return false }
    }
    return true
  }

  private static let joiners: [[Unicode.Scalar]] = [
    " and ", " et ", " und ", " with ", " avec ", " mit ", " y ", " og ", " och ", " oraz ", " en ", " - ",
    " – ", " — ", " · ", " im gespräch mit ",
  ].map { Array($0.unicodeScalars) }

  /// Whether the names are over at `index`: what follows is a place, a date or an office.
  static func ends(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars[index] == " ", let ender = enders.first(where: { matches($0, scalars, index) }) else {
      return false
    }
    // In "Jean Le Gall" the small word is a part of the name.
    let next = index + ender.count
    let isInName =
      ender.count <= 4 && scalars[index + 1].properties.isUppercase
      && scalars[index + 2].properties.isLowercase
      && next < scalars.count && scalars[next].properties.isUppercase
    return !isInName
  }

  private static let enders: [[Unicode.Scalar]] = [
    " in ", " on ", " at ", " for ", " am ", " le ", " il ", " el ", " is a ", " publié", " updated",
    " published", " posted",
    " veröffentlicht", " aktualisiert", " last updated", " vom ", " dem ", " about ", " has ", " a year",
    " ago", " envoyé spécial", " envoyée spéciale", " envoyés spéciaux", " envoyées spéciales", " stand:",
    " hace ", " publicado", " under ", " via ", " geschrieben", " tags:", " illustration",
    " shares", " » ",
  ].map { Array($0.unicodeScalars) }
}
