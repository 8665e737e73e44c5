/// Words that tell what a date in a line is the date of.
enum DateWords {
  /// Whether a line's date is about something else than the article: when a user joined, a copyright.
  static func isAboutOther(_ line: ArraySlice<UInt8>) -> Bool {
    let text = Array(String(decoding: line, as: UTF8.self).lowercased().utf8)
    return others.contains { text.has($0) }
  }

  /// Whether a line is just the label of such a date, which stands in the next.
  static func isLabelOfOther(_ line: ArraySlice<UInt8>) -> Bool {
    line.count <= longestLabel && isAboutOther(line)
  }

  /// In bytes.
  private static let longestLabel = 24

  /// Whether a line says that its date is the one of the last change.
  static func isOfChange(_ line: ArraySlice<UInt8>) -> Bool {
    let text = Array(String(decoding: line, as: UTF8.self).lowercased().utf8)
    return changes.contains { text.has($0) }
  }

  private static let changes: [[UInt8]] = [
    "updat", "modifi", "edited", "last post", "latest", "reviewed", "revised", "aktualisiert", "stand:",
    "stand ",
    "geändert", "änderung", "mis à jour", "mise à jour", "actualiza", "aggiornat", "atualiza", "bijgewerkt",
    "oppdatert", "uppdaterad", "opdateret", "aktualizacja", "обновлено", "更新", "修改", "수정",
  ].map { Array($0.utf8) }

  private static let others: [[UInt8]] = [
    "joined", "reviewed in ", "member since", "registered", "registriert", "mitglied seit", "dabei seit",
    "inscrit",
    "membre depuis", "copyright", "©",
    "community for", "isbn", "erscheinungsdatum", "release date:", "date de sortie", "date de parution",
    "all rights reserved", "last visit", "last seen", "expires", "birthday", "注册", "註冊",
  ].map { Array($0.utf8) }
}
