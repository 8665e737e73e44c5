internal import CICU

/// A call of ICU that failed: which one, and ICU's name for the reason.
public struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The call that failed, such as `ubrk_open`.
  public let call: String
  /// ICU's status, above 0.
  public let status: Int32
  /// For example `ubrk_open: U_FILE_ACCESS_ERROR`.
  public var description: String { "\(call): \(String(cString: icu_error_name(status)))" }
}

/// Runs a call that reports through a status, and throws where it is an error.
@discardableResult
func checked<Result: ~Copyable>(
  _ call: String, _ body: (inout Int32) -> Result
) throws(ICUError) -> Result {
  var status: Int32 = 0
  let result = body(&status)
  guard status <= 0 else { throw ICUError(call: call, status: status) }
  return result
}

/// Runs a call that opens something, and throws where it gave nothing.
func opened(_ call: String, _ body: (inout Int32) -> OpaquePointer?) throws(ICUError) -> OpaquePointer {
  var status: Int32 = 0
  let pointer = body(&status)
  guard let pointer, status <= 0 else { throw ICUError(call: call, status: max(status, 1)) }
  return pointer
}

/// The version of ICU this was built with, such as `72.1`.
public var icuVersion: String { String(cString: icu_version()) }
