/// What is around an element: sectioning elements by their tags, and the chrome rules that its ancestors or
/// the element itself fall under, by group.
struct Surroundings: OptionSet {
  let rawValue: UInt32

  static let article = Surroundings(rawValue: 1 << 0)
  static let main = Surroundings(rawValue: 1 << 1)
  static let section = Surroundings(rawValue: 1 << 2)
  static let nav = Surroundings(rawValue: 1 << 3)
  static let aside = Surroundings(rawValue: 1 << 4)
  static let header = Surroundings(rawValue: 1 << 5)
  static let footer = Surroundings(rawValue: 1 << 6)
  static let form = Surroundings(rawValue: 1 << 7)
  static let list = Surroundings(rawValue: 1 << 8)
  static let table = Surroundings(rawValue: 1 << 9)
  static let figure = Surroundings(rawValue: 1 << 10)
  static let quote = Surroundings(rawValue: 1 << 11)
  static let button = Surroundings(rawValue: 1 << 12)
  static let articleBody = Surroundings(rawValue: 1 << 13)
  static let navigationRule = Surroundings(rawValue: 1 << 14)
  static let commentsRule = Surroundings(rawValue: 1 << 15)
  static let relatedRule = Surroundings(rawValue: 1 << 16)
  static let socialRule = Surroundings(rawValue: 1 << 17)
  static let offerRule = Surroundings(rawValue: 1 << 18)
  static let creditsRule = Surroundings(rawValue: 1 << 19)
  static let legalRule = Surroundings(rawValue: 1 << 20)
  static let hiddenRule = Surroundings(rawValue: 1 << 21)

  /// How many bits are in use. Their order is part of the block model.
  static let count = 22

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ tag: HTMLTag) { self = Self.byTag[Int(tag.rawValue)] }

  private static let byTag: [Surroundings] = HTMLTag.allCases.map { tag in
    switch tag {
    case .article: .article
    case .main: .main
    case .section: .section
    case .nav, .menu: .nav
    case .aside: .aside
    case .header: .header
    case .footer: .footer
    case .form, .fieldset, .label: .form
    case .ul, .ol, .dl: .list
    case .table: .table
    case .figure: .figure
    case .blockquote: .quote
    case .button: .button
    default: []
    }
  }

  init(_ cls: ChromeClass) {
    switch cls {
    case .nav, .paging, .account, .language, .form, .player: self = .navigationRule
    case .comments: self = .commentsRule
    case .related, .original: self = .relatedRule
    case .share, .react, .follow, .app, .report: self = .socialRule
    case .newsletter, .ads, .paywall, .cookie: self = .offerRule
    case .credits, .dates, .readtime: self = .creditsRule
    case .disclaimer, .copyright: self = .legalRule
    case .hidden: self = .hiddenRule
    case .outside, .site: self = []
    }
  }
}
