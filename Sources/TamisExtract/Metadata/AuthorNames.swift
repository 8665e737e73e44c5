/// Takes the names out of a line that names authors: `By Jane Doe and John Roe`, `记者 王小明`, `Doe, Roe`.
enum AuthorNames {
  /// - Parameter isTrusted: Whether the text is known to hold names; otherwise they must look like names.
  static func names(in text: String, isTrusted: Bool) -> [String] {
    guard !OfficeCodes.isCode(text) else { return [] }
    var out: [String] = []
    for line in text.split(whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
      for part in parts(of: String(line), isTrusted: isTrusted) {
        guard let name = name(part, isTrusted: isTrusted),
          !out.contains(where: { $0.lowercased() == name.lowercased() })
        else { continue }
        out.append(name)
        if out.count == maximumNames { return out }
      }
      if !out.isEmpty && !isTrusted { break }
    }
    return out
  }

  /// Two to four capitalized words, or two to four Han.
  static func looksLikePerson(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    if let first = scalars.first, TitleKey.isWide(first) { return scalars.count <= 5 }
    let words = name.split(separator: " ")
    return (2...4).contains(words.count) && !isRole(name.lowercased()) && !isOffice(name.lowercased())
      && words.allSatisfy {
        $0.unicodeScalars.first.map { $0.properties.isUppercase } ?? false || $0.utf8.count <= 3
      }
  }

  /// Whether a text is written as persons' names are: two to four words with capitals, small ones only those
  /// that names have.
  static func isPersonsName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    if let first = name.unicodeScalars.first, TitleKey.isWide(first) {
      return HanSurnames.begins(Array(name.unicodeScalars)[...])
    }
    guard (2...4).contains(words.count), !isCollective(name) else { return false }
    return words.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return false }
      let isPlain = word.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’"
      }
      return isPlain && (first.properties.isUppercase || particles.contains(String(word)))
        && MonthNames.month(word.filter { $0 != "." }.lowercased()) == nil
    }
  }

  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "du", "des", "di", "del", "della", "la", "le", "el", "van", "von", "der", "den",
    "ten",
    "ter", "zu", "vom", "bin", "ibn", "al", "y", "e", "af", "av", "'t",
  ]

  /// Whether a name is a department's: `Example Staff`, `The Example Team`.
  static func isCollective(_ name: String) -> Bool {
    let lower = name.lowercased()
    return collectives.contains { lower.hasSuffix($0) } || isDesk(name)
  }

  /// Whether a name begins as a section's of a paper does: `Redacción Sociedad`, `Zone Exemple`.
  static func isDesk(_ name: String) -> Bool {
    let lower = name.lowercased()
    return deskNames.contains { lower.hasPrefix($0) }
  }

  private static let deskNames = [
    "redaktion ", "rédaction ", "redacción ", "redazione ", "zone ", "rubrique ", "équipe ", "team ",
  ]

  private static let collectives = [
    " staff", " team", " editors", " redaktion", "redaktion", " newsroom", " desk", " contributor",
    " contributors",
    "编辑部", "編輯部", "編集部", "编辑", "小编",
  ]

  /// Whether a name is a firm's or an association's by its legal form.
  static func isCompany(_ name: String) -> Bool {
    let lower = name.lowercased()
    return legalForms.contains { lower.hasSuffix($0) }
  }

  private static let legalForms = [
    " inc.", " inc", " gmbh", " ltd", " ltd.", " llc", " e.v.", " e. v.", " ag", " s.a.",
  ]

  /// Whether a name is an account's or an address: `jane.doe`, `wp_admin`, `example.com`.
  static func isAccount(_ name: String) -> Bool {
    guard !name.utf8.contains(UInt8(ascii: " ")) else { return false }
    if isNumber(name) { return true }
    let lower = name.lowercased()
    guard name == lower || name.utf8.contains(UInt8(ascii: "_")) else { return false }
    return lower.utf8.contains {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
      || lower.hasSuffix("admin") || lower.hasSuffix("editor")
  }

  /// Whether a name is the number an editor has in a system: `AP0015`.
  private static func isNumber(_ name: String) -> Bool {
    let letters = name.utf8.prefix { $0 &- UInt8(ascii: "A") < 26 }.count
    let digits = name.utf8.dropFirst(letters)
    return (1...3).contains(letters) && digits.count >= 3
      && digits.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
  }

  /// A user's name that is the whole of a text, after `by` perhaps: one word of letters, digits and few marks.
  static func handle(in text: String) -> String? {
    guard let line = MetaText.clean(text) else { return nil }
    let name = BylineLabels.withoutLabel(BylineLabels.afterDate(line))
    let scalars = name.unicodeScalars
    guard (3...30).contains(scalars.count), let first = scalars.first, first.properties.isAlphabetic,
      !name.utf8.contains(UInt8(ascii: " ")), !name.utf8.contains(UInt8(ascii: "@")),
      !junk.contains(name.lowercased()), !isRole(name.lowercased()), !BylineLabels.isLabel(name.lowercased()),
      !name.utf8.contains(UInt8(ascii: "/")), !name.hasSuffix(":"), !name.hasSuffix(".com")
    else { return nil }
    return name
  }

  // MARK: Cutting

  private static func parts(of line: String, isTrusted: Bool) -> [String] {
    guard var rest = MetaText.clean(line), !Array(rest.utf8).has(scheme), !rest.hasPrefix("www.") else {
      return []
    }
    rest = BylineLabels.withoutLabel(BylineLabels.afterDate(rest))
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    let scalars = Array(rest.unicodeScalars)
    var depth = 0
    func finish() {
      if let text = MetaText.clean(String(part)) { parts.append(text) }
      part = String.UnicodeScalarView()
    }
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "(" || scalar == "（" || scalar == "[" { depth += 1 }
      if depth == 0 {
        if !isTrusted && BylineLabels.ends(scalars, index) { break }
        // A date follows the name.
        if !isTrusted, scalar == " ", index + 1 < scalars.count, scalars[index + 1].value < 0x80,
          scalars[index + 1].properties.numericType != nil, !part.isEmpty
        {
          part = withoutMonth(part)
          break
        }
        // "Jane Doe & John Roe" are two, "Doe & Sons" are one.
        if scalar == "&", String(part).split(separator: " ").count > 1 {
          finish()
          index += 1
          continue
        }
        if let length = BylineLabels.conjunction(scalars, index) {
          finish()
          index += length
          continue
        }
        part.append(scalar)
      }
      if scalar == ")" || scalar == "）" || scalar == "]" { depth = max(0, depth - 1) }
      index += 1
    }
    finish()
    return parts
  }

  /// A text without the month at its end that belongs to the date after it.
  private static func withoutMonth(_ text: String.UnicodeScalarView) -> String.UnicodeScalarView {
    let words = String(text).split(separator: " ")
    guard let last = words.last, MonthNames.month(last.filter { $0 != "." }.lowercased()) != nil else {
      return text
    }
    return words.dropLast().joined(separator: " ").unicodeScalars
  }

  // MARK: Judging

  private static let scheme = Array("://".utf8)

  private static let maximumLength = 70
  /// Papers of large collaborations have thousands; a list of so many is cut.
  private static let maximumNames = 100

  private static func name(_ part: String, isTrusted: Bool) -> String? {
    var name = BylineLabels.withoutLabel(part)
    // Words that go on after the name: "Jane Doe, Staff Writer", "Jane Doe on 12 June".
    name = once(HanBylines.closed(trimmed(BylineLabels.withoutEnding(name))))
    let scalars = name.unicodeScalars
    guard scalars.count >= 2, scalars.count <= maximumLength, !name.utf8.contains(UInt8(ascii: "@")),
      !name.hasPrefix("www."), !name.utf8.contains(UInt8(ascii: "!")), !name.unicodeScalars.contains("©")
    else { return nil }
    let lower = name.lowercased()
    guard !junk.contains(lower), isTrusted || !LinkWords.begin(lower), !BylineLabels.isLabel(lower),
      isCollective(name) || !isRole(lower),
      isTrusted || !isOffice(lower),
      !lower.hasSuffix(".com")
    else { return nil }
    guard scalars.contains(where: { $0.properties.isAlphabetic }) else { return nil }
    // Who took the picture: 王小明 摄.
    if let last = scalars.last, last == "摄" || last == "攝" { return nil }
    let words = name.split(separator: " ")
    guard words.count <= (isTrusted ? 8 : 5) else { return nil }
    if !isTrusted {
      guard !name.utf8.contains(UInt8(ascii: ":")) else { return nil }
      guard let first = scalars.first, first.properties.isUppercase || TitleKey.isWide(first) else {
        return nil
      }
      if TitleKey.isWide(first) && scalars.count > 8 { return nil }
      let hasDigits = scalars.contains { $0.properties.numericType != nil && !TitleKey.isWide($0) }
      // Users of forums may have digits in their names; lines with more words and digits are dates.
      guard !hasDigits || words.count == 1 && first.properties.isAlphabetic else { return nil }
      let capitals = words.count { $0.unicodeScalars.first?.properties.isUppercase ?? false }
      guard TitleKey.isWide(first) || capitals * 2 >= words.count else { return nil }
    }
    return name
  }

  /// A name that stands there twice, once for screen readers, is one name; the full stop of a sentence is none of it.
  private static func once(_ name: String) -> String {
    var words = name.split(separator: " ")
    if let last = words.last, last.utf8.count > 4, last.hasSuffix("."), !last.dropLast().contains(".") {
      words[words.count - 1] = last.dropLast()
    } else if words.count < 4 || words.count % 2 == 1 {
      return name
    }
    let half = words.count / 2
    let isTwice = words.count >= 4 && words.count % 2 == 0 && words[..<half].elementsEqual(words[half...])
    return (isTwice ? words[..<half] : words[...]).joined(separator: " ")
  }

  private static func trimmed(_ text: String) -> String {
    func isMark(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case " ", ",", ";", ":", "-", "–", "—", "|", "/", "·", "•", "*", "：", "，", "、", "\"", "“", "”", "_",
        "／":
        true
      default: false
      }
    }
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isMark(first) || first == "." { scalars = scalars.dropFirst() }
    while let last = scalars.last, isMark(last) { scalars = scalars.dropLast() }
    return String(scalars)
  }

  private static func isRole(_ lower: String) -> Bool {
    roles.contains { lower == $0 || lower.hasSuffix(" " + $0) }
      || degrees.contains(lower.filter { $0 != "." })
  }

  /// Whether the last word is an occupation: in loose text it is no name then.
  private static func isOffice(_ lower: String) -> Bool {
    lower.split(separator: " ").last.map { offices.contains(String($0)) } ?? false
  }

  private static let offices: Set<String> = [
    "attorney", "lawyer", "expert", "gardener", "astrologer", "engineer", "developer", "dietitian",
    "nutritionist",
    "consultant", "strategist", "officer", "marketer", "lead", "chefredakteur", "autor", "autorin",
    "settings", "here",
    "uncategorized", "facebook", "twitter",
  ]

  private static let degrees: Set<String> = [
    "phd", "md", "rd", "jr", "sr", "ii", "iii", "mba", "ma", "ms", "msc", "rn", "esq", "dvm", "cpa", "cfp",
    "dds", "ldn", "rdn", "mph", "lcsw", "psyd", "mscp", "do", "jd", "bsc", "cfa",
  ]

  private static let roles = [
    "writer", "editor", "reporter", "correspondent", "journalist", "contributor", "columnist", "producer",
    "editors",
    "redakteur", "redakteurin", "korrespondent", "journaliste", "rédacteur", "rédactrice", "periodista",
    "redactor",
    "editor-in-chief", "freelance", "photographer", "author", "analyst", "director", "manager", "ceo",
    "founder",
    "specialist", "professor", "moderator", "member", "senior member", "contributors", "staff", "guest",
  ]

  private static let junk: Set<String> = [
    "admin", "administrator", "staff", "editor", "author", "guest", "anonymous", "unknown", "webmaster",
    "user", "null",
    "undefined", "none", "by", "par", "von", "news", "editors", "editorial staff", "staff report",
    "staff reports",
    "reuters staff", "staff writer", "associated press staff", "web desk", "n/a", "na", "posted", "published",
    "updated",
    "home", "share", "author info", "about the author", "follow", "redacción", "la rédaction", "la redaction",
    "autor", "autorin", "auteur",
    "more from", "more by this author", "view all posts", "see all posts", "read more", "comments", "profile",
    "view profile",
    "about", "contact", "advertisement", "sponsored", "published by", "editorial team", "newsroom", "www",
    "facebook", "twitter", "x", "youtube", "instagram", "linkedin", "pinterest", "whatsapp", "tiktok",
    "email",
    "e-mail", "print", "sign in", "log in", "login", "my profile", "view more posts", "more", "logged",
    "website", "home page", "contents",
    "veröffentlicht am", "publiziert am", "posted on", "kommentare", "veröffentlicht", "aktualisiert", "team",
    "more posts", "subscribe", "menu", "search", "last", "last modified", "last updated", "alle artikel",
    "show all articles of",
    "nachrichten",
    "copy link url copied!", "create an account", "一覧", "新規登録", "uncategorized", "second", "real life",
    "quelle", "comsenz ui team", "try", "发表于", "發表於", "楼主", "来自", "登录", "登陆", "注册", "退出", "我已授权", "授权", "首页",
    "关注", "收藏", "匿名", "网友", "游客", "佚名",
    "未知", "原创", "转载", "本站", "站长", "管理员", "登錄", "登入", "註冊", "關注", "收藏", "原創", "轉載", "name", "只看该作者", "关于作者",
    "關於作者",
  ]
}
