import Testing

@testable import TamisReport

@Test(
  "Lengths fall into steps of 1, 2 and 5",
  arguments: [(0, 0), (99, 0), (100, 1), (199, 1), (200, 2), (4_999, 5), (5_000, 6), (7_000_000, 13)])
func lengthSteps(length: Int, step: Int) {
  var figures = LengthFigures()
  figures.add(length)
  #expect(figures.counts.firstIndex(of: 1) == step)
  #expect(figures.quantile(0.5) == length)
}

@Test("Quantiles are true to 2 %", arguments: [0.1, 0.5, 0.9])
func lengthQuantiles(share: Double) throws {
  var figures = LengthFigures()
  let lengths = (1...5_000).map { $0 * $0 / 50 }
  for length in lengths.reversed() { figures.add(length) }
  let expected = Double(lengths[Int(share * 5_000) - 1])
  let found = Double(try #require(figures.quantile(share)))
  #expect(abs(found - expected) <= 0.02 * expected + 1)
}

@Test("No articles have no lengths and no dates")
func emptyHistograms() {
  #expect(LengthFigures().quantile(0.5) == nil)
  #expect(DateFigures().chart() == nil)
  #expect(DateFigures().range == nil)
}

private func drawn(_ dates: [String?]) -> DateFigures.Chart? {
  var figures = DateFigures()
  for date in dates { figures.add(date) }
  return figures.chart()
}

@Test("Days of two months are bars of a day, empty ones too")
func dateDays() throws {
  let chart = try #require(drawn(["2024-02-27T10:00:00Z", "2024-03-01", "2024-03-01", nil, "2024"]))
  #expect(chart.unit == .day)
  #expect(chart.bars.map(\.name) == ["2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01"])
  #expect(chart.bars.map(\.count) == [1, 0, 0, 2])
  #expect(chart.coarser == 1)
}

@Test("A longer time has bars of a month, then of a year")
func dateMonthsAndYears() throws {
  let months = try #require(drawn(["2023-11-05", "2024-02-27"]))
  #expect(months.unit == .month)
  #expect(months.bars.map(\.name) == ["2023-11", "2023-12", "2024-01", "2024-02"])
  let years = try #require(drawn(["2001-11-05", "2004", "2014-02-27"]))
  #expect(years.unit == .year)
  #expect(years.bars.map(\.count) == [1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
}

@Test("A date far from all others makes the chart no wider")
func dateOutliers() throws {
  let month = (1...28).flatMap { day in [String](repeating: "2024-06-\(day < 10 ? "0" : "")\(day)", count: 10)
  }
  let chart = try #require(drawn(month + ["1970-01-01", "2999-01-01"]))
  #expect(chart.unit == .day)
  #expect(chart.bars.count == 28)
  #expect(chart.earlier == 1)
  #expect(chart.later == 1)
}

@Test(
  "What is no date is undated", arguments: ["", "hier", "0000-00-00", "24-06-30", "99999-01-01", "2024é"])
func noDates(text: String) {
  var figures = DateFigures()
  figures.add(text)
  #expect(figures.undated == 1)
}

@Test(
  "Of a date as much is believed as can be",
  arguments: [
    ("2024-13-01", "2024"), ("2024-02-30", "2024-02"), ("2024-6-1", "2024"), ("2024-06-01Tx", "2024-06-01"),
  ])
func halfDates(text: String, believed: String) {
  var figures = DateFigures()
  figures.add(text)
  #expect(figures.range?.first == believed)
}

@Test("Ever more days are kept as months: memory has a bound")
func manyDays() throws {
  var figures = DateFigures()
  for year in 1500..<2000 {
    for month in 10...12 {
      for day in 10...30 { figures.add("\(year)-\(month)-\(day)") }
    }
    for month in 1...9 { for day in 10...19 { figures.add("\(year)-0\(month)-\(day)") } }
  }
  let chart = try #require(figures.chart())
  #expect(chart.unit == .year)
  #expect(figures.dated == 500 * 153)
  #expect(chart.bars.reduce(chart.earlier + chart.later + chart.coarser) { $0 + $1.count } == figures.dated)
}
