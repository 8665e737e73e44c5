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
      if name.kind == .location {
        if case let length = airport(name, bytes), length > 0 { name.end += length }
        if name.beginning(universities, bytes) > 0 { name.kind = .organization }
      }
      if name.kind == .organization, case let length = name.beginning(offices, bytes), length > 0,
        name.end - name.start > length
      {
        name.start += length
        name.start += name.beginning(articles, bytes)
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

  /// *San José|Mineta International Airport*: up to three more words with capitals. 0 where there is none.
  private static func airport(_ name: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var behind = name
    for _ in 0...mostWords {
      if case let length = behind.follower(airports, bytes), length > 0 {
        return behind.end + length - name.end
      }
      var at = behind.end
      guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: " "), bytes[at + 1] &- UInt8(ascii: "A") < 26
      else {
        return 0
      }
      at += 1
      while at < bytes.count, Bytes.isASCIILetter(bytes[at]) || bytes[at] >= 0x80 { at += 1 }
      behind.end = at
    }
    return 0
  }

  private static let mostWords = 3
  private static let airports = [
    " International Airport", " Regional Airport", " Municipal Airport", " Airport",
  ].bytes
  private static let universities = ["University of "].bytes
  private static let offices = [
    "Chief Executive of ", "CEO of ", "President of ", "Chairman of ",
  ].bytes

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
