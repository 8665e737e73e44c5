internal import TamisCore

/// French words that look like names and are none, or of another kind: *4 millions de FF*, *règlement (CE) n° 12*, *champignons de
/// Paris*; *Inès (6 ans)* is a person, *l'EEE* a territory.
enum FrenchKinds {
  /// The mention as it is read; nil where it is no name.
  static func read(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> NameMention? {
    let text = mention.text(bytes)
    if currencies.contains(text), mention.leader(amounts, bytes) > 0 || isBehindDigit(mention, bytes) {
      return nil
    }
    if unions.contains(text), mention.leader(bracket, bytes) > 0, mention.follower(numbers, bytes) > 0 {
      return nil
    }
    if mention.leader(foods, bytes) > 0 || placeholders.contains(text) { return nil }
    if mention.beginning(treaties, bytes) > 0, unions.contains(text.dropFirst(treaties[0].count)) {
      return nil
    }
    if isDocumentNumber(mention, bytes) { return nil }
    var read = mention
    if read.kind == .organization {
      read.end = clauseStart(read, bytes)
      if read.beginning(withArticle, bytes) > 0 { read.start += 3 }
    }
    if territories.contains(text) { read.kind = .location }
    if read.kind == .location, isAged(read, bytes) { read.kind = .person }
    return read
  }

  /// *COM97/744*, *MEMO/06/345*: the number of a document.
  private static func isDocumentNumber(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = mention.beginning(series, bytes)
    guard length > 0, mention.text(bytes).dropFirst(length).allSatisfy(Bytes.isDigit),
      mention.end + 1 < bytes.count
    else { return false }
    return bytes[mention.end] == UInt8(ascii: "/") && Bytes.isDigit(bytes[mention.end + 1])
  }

  /// *l'Union d'être informée*: where a body's name ends before what it is asked to do.
  private static func clauseStart(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for word in clauses {
      var at = mention.start + 3
      while at + word.count <= mention.end {
        if bytes[at..<at + word.count].elementsEqual(word) { return at }
        at += 1
      }
    }
    return mention.end
  }

  private static func isBehindDigit(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = mention.start
    while at > 0, bytes[at - 1] == UInt8(ascii: " ") || bytes[at - 1] == 0xA0 || bytes[at - 1] == 0xC2 {
      at -= 1
    }
    return at < mention.start && at > 0 && Bytes.isDigit(bytes[at - 1])
  }

  /// (6 ans), (18 mois)
  private static func isAged(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = mention.end
    guard bytes[at...].starts(with: [0x20, 0x28]) else { return false }
    at += 2
    let first = at
    while at < bytes.count, Bytes.isDigit(bytes[at]) { at += 1 }
    return at > first && at < first + 3 && ages.contains { bytes[at...].starts(with: $0) }
  }

  private static let currencies = WordList([
    "FF", "FRF", "BEF", "FB", "DM", "DEM", "ITL", "LIT", "ESP", "PTE", "GBP", "USD", "EUR", "CHF", "CAD",
    "ECU", "Ecu", "Écu", "MECU",
    "Mecu", "MEUR", "Meuro", "Meuros", "Mio", "Mios", "mios", "Kcal", "kcal", "KEUR", "FS", "FCFA", "CFA",
    "XOF", "MAD", "DA",
  ])
  private static let amounts = [
    "million ", "millions ", "millions de ", "milliard ", "milliards ", "milliards de ", "mille ", "Mio ",
  ].bytes
  private static let unions = WordList(["CE", "CEE", "UE", "Euratom", "CECA"])
  private static let treaties = ["Traité ", "traité "].bytes
  private static let series = ["COM", "SEC", "MEMO", "IP"].bytes
  private static let clauses = [
    " d'être ", " d’être ", " d'avoir ", " d’avoir ", " responsable d", " chargé d", " chargée d",
    " chargés d",
    " compétente ", " compétent ",
  ].bytes
  /// *La Poste* has its article, *la Bourse de Tokyo* has not.
  private static let withArticle = [
    "La Bourse ", "La Commission", "La Cour ", "La Chambre ", "La Ville ", "La Fédération ", "Le Conseil",
    "Le Parlement",
    "Le Sénat", "Le Gouvernement", "La Banque de ", "La Banque centrale", "La Croix-Rouge", "Le Comité",
  ].bytes
  private static let placeholders = WordList([
    "Lorem", "Ipsum", "Lorem ipsum", "Lorem Ipsum", "Crédit d'Impôt", "Crédit d’Impôt", "Crédit d'impôt",
  ])
  private static let bracket = ["("].bytes
  private static let numbers = [") n°", ") no ", ") nº", ") N°"].bytes
  private static let foods = [
    "hampignons de ", "hampignon de ", "ambon de ", "sel de ", "Sel de ", "aucisse de ", "aucisses de ",
    "outarde de ", "erbes de ",
    "iment d'", "iment d’", "avon de ", "rottin de ", "igue de ", "ommes de terre ", "omme de terre ",
  ].bytes
  private static let territories = WordList([
    "EEE", "Espace économique européen", "espace économique européen",
  ])
  private static let ages = [" ans)", " mois)", "\u{A0}ans)", "\u{A0}mois)", " ans,", " mois,"].bytes
}
