internal import TamisCore

/// Borders and kinds of English names that the tagger misses: *U.S.|Supreme Court* is one body, *the Lions* begins behind its article,
/// *Rep. Ana Ruiz* behind the title, *Ohio|Republicans* ends before the members, *GetYourGuide* is no person, *Wake County* a place.
enum EnglishBorders {
  /// The names with their borders set right, in order.
  /// - Complexity: O(names).
  static func set(_ names: [NameMention], _ bytes: UnsafeBufferPointer<UInt8>) -> [NameMention] {
    var result: [NameMention] = []
    for name in names {
      var name = name
      if let last = result.last, name.start < last.end { continue }
      if case let length = name.beginning(articles, bytes), length > 0, name.end - name.start > length {
        name.start += length
      }
      if name.kind == .location, joinsBody(&name, bytes) { name.kind = .organization }
      if case let length = name.beginning(titles, bytes), length > 0, name.end - name.start > length + 2 {
        name.start += length
        name.kind = .person
      }
      if case let length = name.ending(members, bytes), length > 0,
        states.contains(bytes[name.start..<name.end - length])
      {
        name.end -= length
        name.kind = .location
      }
      if name.kind == .person, isCamel(name, bytes) { name.kind = .organization }
      if name.kind == .person || name.kind == .organization, name.follower(counties, bytes) > 0 {
        name.kind = .location
      }
      result.append(name)
    }
    return result
  }

  /// *U.S. Supreme Court*, *Ohio Senate*, *US Navy*.
  private static func joinsBody(_ name: inout NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var length = name.follower(courts, bytes)
    if length == 0, countries.contains(name.text(bytes)) { length = name.follower(forces, bytes) }
    let end = name.end + length
    guard length > 0, end == bytes.count || !Bytes.isASCIILetter(bytes[end]) else { return false }
    name.end = end
    return true
  }

  /// One word with a small letter before a capital: a firm's, unless it is *McLean* or *DeWitt*.
  private static func isCamel(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = name.text(bytes)
    guard text.allSatisfy(Bytes.isASCIILetter), name.beginning(prefixes, bytes) == 0 else { return false }
    return zip(text, text.dropFirst()).contains { $0 >= 0x61 && $1 &- UInt8(ascii: "A") < 26 }
  }

  private static let articles = ["the ", "a ", "an "].bytes
  private static let titles = [
    "Democratic Rep. ", "Republican Rep. ", "Democratic Sen. ", "Republican Sen. ", "Rep. ", "Sen. ", "Gov. ",
  ].bytes
  private static let states = WordList([
    "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware",
    "Florida",
    "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine",
    "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska",
    "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota",
    "Ohio",
    "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee",
    "Texas",
    "Utah", "Vermont", "Virginia", "Washington", "West Virginia", "Wisconsin", "Wyoming",
  ])
  private static let members = [" Republicans", " Republican", " Democrats", " Democrat"].bytes
  private static let courts = [" Supreme Court", " Senate", " House of Representatives"].bytes
  private static let forces = [
    " Navy", " Army", " Air Force", " Marine Corps", " Coast Guard", " Treasury", " Congress",
    " Department of State",
    " Department of Defense", " Department of Justice", " Department of Energy", " Department of Education",
    " Department of Labor",
    " Department of Agriculture", " Department of Commerce", " Department of the Treasury",
  ].bytes
  private static let countries = WordList(["U.S.", "US", "United States", "U.K.", "UK"])
  private static let counties = [" County", " Counties", " counties", " Parish"].bytes
  private static let prefixes = [
    "Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "Da", "St", "O", "Lo", "Ma", "Jo",
    "Dela", "El",
  ].bytes
}
