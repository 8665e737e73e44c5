/// Amounts of money by currency.
struct MoneyFigures: Sendable {
  /// An amount, with where it stands.
  struct Amount: Sendable, Equatable {
    let value: Double
    /// As it is written in the article.
    let text: String
    let article: ArticleLabel
  }

  struct Currency: Sendable {
    /// The sum of the amounts, each counted once in an article.
    fileprivate(set) var sum = 0.0
    /// How many amounts the sum has.
    fileprivate(set) var amounts = 0
    /// Mentions, those with bounds instead of a value included.
    fileprivate(set) var mentions = 0
    fileprivate(set) var articles = 0
    fileprivate var top = TopList<Amount>(limit: MoneyFigures.largest) { $0.value > $1.value }

    /// The largest first; of equal ones the one that came first.
    var largest: [Amount] { top.elements }
  }

  /// How many of the largest amounts are kept for each currency.
  static let largest = 10
  /// There are some 180 currencies in ISO 4217; further codes are not counted apart.
  private static let mostCurrencies = 256

  private var currencies: [String: Currency] = [:]
  /// Mentions whose currency is not told, or is no ISO 4217 code.
  private(set) var withoutCurrency = 0

  /// Adds what one article has.
  mutating func add(_ amounts: [ArticleFacts.Money], of article: ArticleLabel) {
    for money in amounts {
      guard let code = money.currency, Self.isCode(code),
        currencies[code] != nil || currencies.count < Self.mostCurrencies
      else {
        withoutCurrency += money.mentions
        continue
      }
      var currency = currencies.removeValue(forKey: code) ?? Currency()
      currency.mentions += money.mentions
      currency.articles += 1
      for amount in money.amounts {
        currency.sum += amount.value
        currency.amounts += 1
        currency.top.offer(Amount(value: amount.value, text: amount.text, article: article))
      }
      currencies[code] = currency
    }
  }

  /// Those of most mentions first.
  var leaders: [(code: String, currency: Currency)] {
    currencies.sorted { ($1.value.mentions, $0.key) < ($0.value.mentions, $1.key) }.map { ($0.key, $0.value) }
  }

  private static func isCode(_ code: String) -> Bool {
    code.utf8.count == 3 && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}

/// What an article is shown and found by.
struct ArticleLabel: Sendable, Equatable {
  let id: String
  let title: String?
  let url: String?
  let source: String
}
