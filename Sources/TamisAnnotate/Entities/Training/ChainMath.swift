internal import Glibc

/// The C library's functions that training needs.
enum ChainMath {
  static func logarithm(_ value: Float) -> Float { logf(value) }
  static func exponential(_ value: Float) -> Float { expf(value) }
}
