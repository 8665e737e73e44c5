/// A stretch of time: half-open, with how fine it is told.
struct Period: Equatable {
  enum Grain: String {
    case century, decade, year, half, quarter, season, month, week, day, hour, minute, second
  }

  var start: Moment
  var end: Moment
  var grain: Grain
}
