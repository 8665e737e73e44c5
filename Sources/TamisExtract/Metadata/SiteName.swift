/// The names a site goes by, to take them off titles.
struct SiteName {
  /// The name to give the user; nil where the page does not say it.
  let name: String?
  private let keys: [TitleKey]
  /// Sites of one writer have the writer's name in their titles.
  private let ownerKeys: [TitleKey]
  /// The host without `www.` and its public ending: `lemonde` of `www.lemonde.fr`.
  private let hostLabel: String
  private let host: String
  /// Whether the page is the site's first: its title is the name.
  let isHome: Bool
  /// The words of the page's address.
  let path: TitleKey

  init(meta: MetaTags, linked: LinkedData, address: PageAddress?) {
    let publishers = linked.items(.article).flatMap { linked.resolved($0.publishers) }
    let sites = linked.items(.site).compactMap { $0.name }
    let organizations = linked.organizations
    let aliases = linked.items(.site).compactMap { $0.alternativeHeadline }
    var names =
      meta["og:site_name"] + meta["application-name"] + meta["apple-mobile-web-app-title"] + publishers
    names +=
      sites + aliases + meta["dc.publisher"] + meta["article:publisher"] + meta["twitter:site"]
      + organizations
    names += meta["copyright"]
    host = address?.host ?? ""
    isHome = address?.path == "/"
    path = TitleKey(address?.path ?? "")
    hostLabel = Self.label(of: host)
    name = (meta["og:site_name"] + publishers + sites + meta["application-name"]).first {
      let key = TitleKey($0)
      return !key.isEmpty && key.length <= 60 && !$0.utf8.starts(with: "http".utf8)
    }
    keys = names.map { TitleKey($0) }.filter { $0.length >= 2 && $0.words.count <= 10 }
    ownerKeys = meta["author"].map { TitleKey($0) }
  }

  /// Whether a part of a title is the site's name or its owner's.
  func names(_ part: TitleKey) -> Bool { part.isEmpty || ownerKeys.contains(part) || isName(part) }

  /// Whether a part of a title is one of the site's names as they are given, or its host's.
  func isExactly(_ part: TitleKey) -> Bool {
    part.isEmpty || ownerKeys.contains(part) || keys.contains { $0.joined == part.joined }
      || hostLabel.utf8.count >= 3 && (part.joined == hostLabel || part.joined == TitleKey(host).joined)
  }

  /// Whether a part of a title begins with the site's name and goes on, as names of its things do: `Example Writer`.
  func isExtended(by part: TitleKey) -> Bool {
    keys.contains { $0.length >= 3 && $0 != part && part.joined.hasPrefix($0.joined) }
      || hostLabel.utf8.count >= 3 && part.joined != hostLabel && part.joined.hasPrefix(hostLabel)
  }

  /// A person's name without the site's behind it: `Jane Doe The Times`.
  func without(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard (3...8).contains(words.count) else { return name }
    for cut in 2..<words.count {
      let rest = TitleKey(words[cut...].joined(separator: " "))
      let last = words[cut - 1].unicodeScalars.first
      if rest.length >= 3, isExactly(rest), last?.properties.isUppercase ?? false {
        return words[..<cut].joined(separator: " ")
      }
    }
    return name
  }

  /// Whether a name is the site's, and so no person's.
  func isName(_ part: TitleKey) -> Bool {
    let isNumber = part.joined.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    for key in keys {
      if key.joined == part.joined { return true }
      // "2027" is no short form of "Fairs 2026 / 2027".
      if isNumber { continue }
      // "Le Monde.fr" for "Le Monde", "The Verge" for "Verge".
      if part.length >= 4, key.length >= 4, part.words.count <= key.words.count + 2,
        key.joined.hasPrefix(part.joined) || part.joined.hasPrefix(key.joined)
          || key.joined.hasSuffix(part.joined)
      {
        return true
      }
    }
    guard hostLabel.utf8.count >= 3 else { return false }
    if part.joined == hostLabel || part.joined == TitleKey(host).joined { return true }
    if part.length >= 4, part.words.count <= 5, hostLabel.contains(part.joined) { return true }
    if part.words.count <= 5, Array(part.joined.utf8).has(Array(hostLabel.utf8)[...]),
      hostLabel.utf8.count * 2 >= part.joined.utf8.count
    {
      return true
    }
    // "NYT" for "nytimes" is not known; "BBC News" for "bbc" is, and initials: "RTS" of "Radio Télévision Suisse".
    if part.words.first == hostLabel, part.words.count <= 3 { return true }
    let initials = String(part.words.compactMap(\.first))
    return part.words.count >= 3 && part.words.count <= 7 && initials == hostLabel
  }

  private static func label(of host: String) -> String {
    var labels = host.split(separator: ".").map(String.init)
    guard labels.count > 1 else { return "" }
    labels.removeLast()
    // co.uk, com.au, or.jp…
    if labels.count > 1, let last = labels.last, last.utf8.count <= 3,
      ["co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "gob"].contains(last)
    {
      labels.removeLast()
    }
    return (labels.last ?? "").filter { $0 != "-" }
  }
}
