internal import CZ
import TamisCore

/// Packs one record after the other, each as a gzip member of its own, so that each can be read alone.
enum GzipMember {
  /// - Throws: Where there is no memory.
  static func packed(_ bytes: [UInt8]) throws(TamisError) -> [UInt8] {
    guard let packer = tamis_pack_open(tamis_pack_gzip) else { throw .noMemoryToCompress }
    defer { tamis_pack_close(packer) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count / 3 + 64)
    var taken = 0
    var status: Int32 = 0
    while status == 0 {
      out.append(addingCapacity: 1 << 16) { span in
        span.withUnsafeMutableBufferPointer { target, count in
          bytes.withUnsafeBufferPointer { input in
            let rest = UnsafeBufferPointer(rebasing: input[taken...])
            var used = 0
            var given = 0
            status = tamis_pack(
              packer, rest.baseAddress, rest.count, &used, target.baseAddress, target.count, &given, 1)
            taken += used
            count = given
          }
        }
      }
    }
    guard status == 1 else { throw .noMemoryToCompress }
    return out
  }
}

extension TamisError {
  fileprivate static var noMemoryToCompress: TamisError {
    TamisError(.environment, at: Origin(), problem: "no memory to compress", remedy: "free some memory")
  }
}
