// Ages that French tells beside a full name or as a condition: Léa Morin, 37 ans, habite ici; interdit à partir de
// seize ans.
extension Reader {
  /// *Léa Morin, 37 ans,*: between commas behind two words with capitals, which are no loan, course or firm.
  func isBehindFullName(_ amount: Amount) -> Bool {
    let (from, to) = (tokens[amount.first].start, tokens[amount.next - 1].end)
    guard language.numberWords == .french, run(amount.first) != nil, amount.timeUnit == .year,
      amount.value.isInteger, amount.value.isLess(than: Exact(111)), ends(Self.comma, at: from),
      starts(Self.comma, at: to), let surname = nameWord(endingAt: from - 2), surname.startIndex > start,
      bytes[surname.startIndex - 1] == UInt8(ascii: " "),
      let forename = nameWord(endingAt: surname.startIndex - 1)
    else { return false }
    return !Self.lastingThings.contains(forename) && !Self.lastingThings.contains(surname)
  }

  /// *Interdit à partir de seize ans*: an age where something is allowed or meant for people; *à partir de deux ans
  /// d'ancienneté* lasts.
  func isFromAge(_ amount: Amount) -> Bool {
    let (from, to) = (tokens[amount.first].start, tokens[amount.next - 1].end)
    guard language.numberWords == .french, amount.timeUnit == .year, amount.value.isLess(than: Exact(100)),
      ends(Self.thresholds, at: from), !starts(Self.lasting, at: to)
    else { return false }
    return Self.permissions.isIn(bytes, Swift.max(start, from - 60), from)
  }

  /// The word before `close` that begins with a capital and goes on in small letters.
  private func nameWord(endingAt close: Int) -> Slice<UnsafeBufferPointer<UInt8>>? {
    var open = close
    while open > start,
      Bytes.isASCIILetter(bytes[open - 1]) || bytes[open - 1] >= 0x80
        || bytes[open - 1] == UInt8(ascii: "-")
    { open -= 1 }
    guard close - open > 1, close - open < 24 else { return nil }
    // É and its like have a second byte below 0xA0.
    let isCapital =
      bytes[open] &- UInt8(ascii: "A") < 26 || bytes[open] == 0xC3 && bytes[open + 1] < 0xA0
    return isCapital && bytes[close - 1] >= UInt8(ascii: "a") ? bytes[open..<close] : nil
  }

  private static let comma = WordList([", ", ","])
  private static let thresholds = WordList(["à partir de ", "À partir de ", "dès ", "Dès "])
  private static let lasting = WordList([" d'", " d’", " de "])
  private static let permissions = WordList(
    [
      "interdit", "autoris", "gratuit", "accès", "enfant", "réservé", "regroupement", "permis", "spectacle",
      "atelier", "accessible", "conseillé", "obligatoire",
    ], .capitals)
  private static let lastingThings = WordList([
    "Garantie", "Licence", "Master", "Bachelor", "Projet", "Programme", "Durée", "Formation", "Contrat",
    "Prison", "Abonnement", "Mandat", "Plan", "Offre", "Engagement", "Stage", "Bail", "Prêt", "Crédit",
    "Taux", "Banque", "Groupe", "Société", "Festival", "Maison", "Assurance", "Fonds", "Emprunt", "Château",
    "Domaine", "Whisky", "Rhum", "Porto",
  ])
}
