internal import TamisCore

extension ReportFigures {
  /// The figures as one JSON object: what the page is made from.
  func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("articles", articles)
      json.member("characters", lengths.characters)
      json.member("words", words)
      json.member("articles_with_words", articlesWithWords)
      json.member("errors", errors)
      json.member("drops", drops)
      json.member("languages", languages, first: Self.mostShown)
      json.member("sites", sites, first: Self.mostShown)
      json.key("dates")
      dates.write(to: &json)
      json.key("lengths")
      lengths.write(to: &json)
      json.key("removed")
      writeRemoved(to: &json)
      json.key("numbers")
      json.object { json in
        for kind in NumberMention.Kind.allCases {
          if let count = numbers[kind] { json.member(kind.rawValue, count) }
        }
      }
      json.key("names")
      json.object { json in
        for kind in EntityMention.Kind.allCases {
          if let leaders = names[kind] { json.member(kind.rawValue, leaders, first: Self.mostNames) }
        }
      }
      json.key("money")
      money.write(to: &json)
      json.key("failures")
      failures.write(to: &json)
      json.key("dropped")
      dropped.write(to: &json)
      json.key("samples")
      json.list(samples.samples) { $0.write(to: &$1) }
    }
    return json.bytes
  }

  /// Of languages and sites.
  private static let mostShown = 100
  /// Of each type.
  private static let mostNames = 50
  private static let mostRules = 200

  private func writeRemoved(to json: inout JSONWriter) {
    let characters = Dictionary(
      removedCharacters.first(.max).map { ($0.name, $0.count) }, uniquingKeysWith: +)
    let rules = removedByRule.first(Self.mostRules)
    json.object { json in
      json.member("total", removedParts.total)
      json.key("classes")
      json.list(removedParts.first(Self.mostShown)) { leader, json in
        json.object { json in
          json.member("name", leader.name)
          json.member("count", leader.count)
          json.member("articles", leader.articles)
          json.member("characters", characters[leader.name] ?? 0)
          json.key("rules")
          json.list(rules.filter { $0.name.hasPrefix(leader.name + " ") }) { rule, json in
            json.object { json in
              json.member("name", String(rule.name.dropFirst(leader.name.count + 1)))
              json.member("count", rule.count)
            }
          }
        }
      }
    }
  }
}

extension DateFigures {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("dated", dated)
      json.member("undated", undated)
      if let range {
        json.member("first", range.first)
        json.member("last", range.last)
      }
      guard let chart = chart() else { return }
      json.member("unit", chart.unit.rawValue)
      json.member("earlier", chart.earlier)
      json.member("later", chart.later)
      json.member("coarser", chart.coarser)
      json.key("bars")
      json.list(chart.bars) { bar, json in
        json.object { json in
          json.member("name", bar.name)
          json.member("count", bar.count)
        }
      }
    }
  }
}

extension LengthFigures {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      let quantiles = [("p10", 0.1), ("median", 0.5), ("p90", 0.9)]
      for (name, share) in quantiles { if let length = quantile(share) { json.member(name, length) } }
      if let shortest { json.member("shortest", shortest) }
      if let longest { json.member("longest", longest) }
      json.key("bars")
      json.list(Array(zip(Self.steps, counts))) { bar, json in
        json.object { json in
          json.member("from", bar.0)
          json.member("count", bar.1)
        }
      }
    }
  }
}

extension MoneyFigures {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("without_currency", withoutCurrency)
      json.key("currencies")
      json.list(leaders) { leader, json in
        json.object { json in
          json.member("code", leader.code)
          json.key("sum")
          json.number(leader.currency.sum.isFinite ? leader.currency.sum : 0)
          json.member("amounts", leader.currency.amounts)
          json.member("mentions", leader.currency.mentions)
          json.member("articles", leader.currency.articles)
          json.key("largest")
          json.list(leader.currency.largest) { amount, json in
            json.object { json in
              json.key("value")
              json.number(amount.value)
              json.member("text", amount.text)
              json.member("id", amount.article.id)
              json.member("title", amount.article.title)
              json.member("url", amount.article.url)
              json.member("source", amount.article.source)
            }
          }
        }
      }
    }
  }
}

extension CodeFigures {
  fileprivate func write(to json: inout JSONWriter) {
    json.list(leaders) { leader, json in
      json.object { json in
        json.member("code", leader.code)
        json.member("count", leader.figures.count)
        json.key("examples")
        json.list(leader.figures.examples) { example, json in
          json.object { json in
            json.member("message", example.message)
            json.member("place", example.place)
          }
        }
      }
    }
  }
}

extension JSONWriter {
  /// Writes nothing for nil.
  mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    member(name, value)
  }

  /// Leaders, how many names there are, and how much may be missing of those that are not here.
  fileprivate mutating func member(_ name: String, _ leaders: Leaders, first count: Int) {
    key(name)
    object { json in
      json.member("total", leaders.total)
      json.member("names", leaders.names)
      json.member("forgotten", leaders.forgotten)
      json.key("leaders")
      json.list(leaders.first(count)) { leader, json in
        json.object { json in
          json.member("name", leader.label)
          if leader.label != leader.name { json.member("id", leader.name) }
          json.member("count", leader.count)
          json.member("articles", leader.articles)
          if leader.missed > 0 { json.member("missed", leader.missed) }
        }
      }
    }
  }
}
