import TamisCore

/// Titles that the tagger takes into the names of persons, in French and English: *Dr|Okafor*, *M.|Duval*.
enum PersonTitles {
  /// The mention behind its title, a person.
  static func cut(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>, _ language: NameLanguage)
    -> NameMention
  {
    guard mention.kind != .product, mention.kind != .event else { return mention }
    let length = mention.beginning(language == .french ? french : english, bytes)
    // *Me* is a lawyer's, and more often a word.
    guard length > 0, mention.end - mention.start > length + 2,
      mention.kind == .person || mention.beginning(lawyer, bytes) == 0,
      case let first = bytes[mention.start + length], first &- UInt8(ascii: "A") < 26 || first >= 0x80
    else { return mention }
    var person = mention
    person.start += length
    guard !brands.contains(person.text(bytes)) else { return mention }
    person.kind = .person
    return person
  }

  private static let lawyer = ["Me "].bytes
  private static let english = [
    "Dr. ", "Dr ", "Mr. ", "Mr ", "Mrs. ", "Mrs ", "Ms. ", "Ms ", "Prof. ", "Professor ",
    "Sir ", "Dame ",
  ].bytes
  private static let french = [
    "Dr ", "Dr. ", "Pr ", "M. ", "MM. ", "Mme ", "Mmes ", "Mlle ", "Mgr ", "Me ",
    "Commissaire ", "Monsieur ", "Madame ", "Docteur ", "Professeur ",
  ]
  .bytes
  /// Firms and goods called so: *Dr Pepper*, *Mr Bricolage*, *M. Propre*.
  private static let brands = WordList([
    "Tussauds", "Cuisine", "Pepper", "Martens", "Oetker", "Bricolage", "Propre", "Coffee", "Kipling", "Clean",
    "Beast", "Robot",
    "Muscle", "Figaro", "Scholl", "Hauschka", "Good Deal", "Good deal", "Meuble", "Fields", "Food", "Porter",
  ])
}
