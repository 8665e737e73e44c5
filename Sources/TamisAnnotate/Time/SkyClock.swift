internal import Glibc

/// Where sun and moon stand, for calendars that follow both: the Indian months and the solar terms.
///
/// After J. Meeus, *Astronomical Algorithms* (2nd edition), chapters 25 and 47, the largest terms only:
/// the sun to 0.01°, the moon to 0.05°, some minutes of a lunar day.
enum SkyClock {
  /// The sun's apparent longitude in degrees.
  /// - Parameter day: Days since 1970-01-01 in universal time, with their fraction.
  static func sun(_ day: Double) -> Double {
    let t = centuries(day)
    let m = 357.52911 + 35_999.05029 * t
    let node = 125.04 - 1934.136 * t
    let center = 1.914602 * sine(m) + 0.019993 * sine(2 * m) + 0.000289 * sine(3 * m)
    return turn(280.46646 + 36_000.76983 * t + center - 0.00569 - 0.00478 * sine(node))
  }

  /// The moon's longitude in degrees.
  static func moon(_ day: Double) -> Double {
    let t = centuries(day)
    let d = 297.8501921 + 445_267.1114034 * t
    let m = 357.52911 + 35_999.05029 * t
    let n = 134.9633964 + 477_198.8675055 * t
    let f = 93.2720950 + 483_202.0175233 * t
    let large = 6.288774 * sine(n) + 1.274027 * sine(2 * d - n) + 0.658314 * sine(2 * d)
    let middle = 0.213618 * sine(2 * n) - 0.185116 * sine(m) - 0.114332 * sine(2 * f)
    let small =
      0.058793 * sine(2 * d - 2 * n) + 0.057066 * sine(2 * d - m - n) + 0.053322 * sine(2 * d + n)
      + 0.045758 * sine(2 * d - m) - 0.040923 * sine(m - n) - 0.034720 * sine(d)
    let rest = -0.030383 * sine(m + n) + 0.015327 * sine(2 * d - 2 * f) + 0.010980 * sine(n - 2 * f)
    return turn(218.3164477 + 481_267.88123421 * t + large + middle + small + rest)
  }

  /// How far the moon is before the sun, 0 to 360: 0 at new moon.
  static func phase(_ day: Double) -> Double { turn(moon(day) - sun(day)) }

  /// The sun's longitude among the stars, as Indian calendars count it (Lahiri's zero point).
  static func siderealSun(_ day: Double) -> Double {
    turn(sun(day) - 23.853 - 1.3969 * centuries(day))
  }

  /// The new moon at or before `day`.
  static func newMoon(before day: Double) -> Double {
    var found = day - phase(day) / 12.190749
    for _ in 0..<3 {
      let phase = phase(found)
      found -= (phase > 180 ? phase - 360 : phase) / 12.190749
    }
    return found
  }

  private static func centuries(_ day: Double) -> Double { (day - 10_957.5) / 36_525 }
  private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
  private static func turn(_ degrees: Double) -> Double { degrees - 360 * (degrees / 360).rounded(.down) }
}
