/// Decides which addresses may be fetched: public ones, and those of hosts the user named.
///
/// It sees addresses after name resolution, as bytes: no spelling of an address and no name server can
/// trick it. Ranges: IANA's special-purpose address registries (RFC 6890 and later).
struct AddressGuard {
  /// Exact `host:port`, lower case.
  let allowedHosts: Set<String>

  /// - Parameters:
  ///   - address: 4 or 16 bytes in network order.
  ///   - host: The host as the URL names it, lower case, an IPv6 address in brackets.
  func allows(_ address: [UInt8], port: Int, host: String) -> Bool {
    Self.isPublic(address) || allowedHosts.contains("\(host):\(port)")
  }

  /// Decides by what the URL says alone, where a proxy resolves the name: an address must be public, and a
  /// name not this machine's.
  func allowsByName(_ url: WebURL) -> Bool {
    if allowedHosts.contains("\(url.host):\(url.effectivePort)") { return true }
    let host = url.host.hasSuffix(".") ? String(url.host.dropLast()) : url.host
    if let address = IPv4Address(url.host), IPv4Address.endsInNumber(url.host) {
      return Self.isPublic((0..<4).map { UInt8(truncatingIfNeeded: address.value >> UInt32(24 - 8 * $0)) })
    }
    if host.hasPrefix("["), let address = IPv6Address(Array(host.utf8.dropFirst().dropLast())[...]) {
      return Self.isPublic(address.pieces.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] })
    }
    return host != "localhost" && !host.hasSuffix(".localhost")
  }

  /// Whether the address belongs to the public Internet.
  static func isPublic(_ address: [UInt8]) -> Bool {
    switch address.count {
    case 4: !specialV4.contains { $0.contains(address) }
    case 16:
      if let inner = embeddedV4(address) {
        isPublic(inner)
      } else {
        // Only 2000::/3 has been given out as global unicast.
        address[0] & 0xE0 == 0x20 && !specialV6.contains { $0.contains(address) }
      }
    default: false
    }
  }

  /// The IPv4 address that packets to an IPv6 address end up at: mapped, NAT64, and 6to4.
  private static func embeddedV4(_ address: [UInt8]) -> [UInt8]? {
    if mapped.contains(address) || nat64.contains(address) { return Array(address[12...]) }
    return sixToFour.contains(address) ? Array(address[2..<6]) : nil
  }

  private static let mapped = Range([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], bits: 96)
  private static let nat64 = Range([0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], bits: 96)
  private static let sixToFour = Range([0x20, 0x02], bits: 16)

  private static let specialV4: [Range] = [
    Range([0], bits: 8),  // this network
    Range([10], bits: 8),  // private
    Range([100, 64], bits: 10),  // shared, carrier NAT
    Range([127], bits: 8),  // loopback
    Range([169, 254], bits: 16),  // link-local, clouds' metadata services
    Range([172, 16], bits: 12),  // private
    Range([192, 0, 0], bits: 24),  // protocol assignments
    Range([192, 0, 2], bits: 24),  // documentation
    Range([192, 88, 99], bits: 24),  // 6to4 relays
    Range([192, 168], bits: 16),  // private
    Range([198, 18], bits: 15),  // benchmarks
    Range([198, 51, 100], bits: 24),  // documentation
    Range([203, 0, 113], bits: 24),  // documentation
    Range([224], bits: 4),  // multicast
    Range([240], bits: 4),  // reserved, broadcast
    // Metadata services that clouds put on public ranges.
    Range([168, 63, 129, 16], bits: 32),  // Azure
    Range([100, 100, 100, 200], bits: 32),  // Alibaba
  ]

  private static let specialV6: [Range] = [
    Range([0x20, 0x01, 0x00], bits: 23),  // protocol assignments, Teredo among them
    Range([0x20, 0x01, 0x0D, 0xB8], bits: 32),  // documentation
    Range([0x3F, 0xFF, 0x00], bits: 20),  // documentation
  ]

  /// Addresses that begin with the same bits.
  struct Range {
    private let prefix: [UInt8]
    private let bits: Int

    /// Bytes of the prefix that are left out are 0.
    init(_ bytes: [UInt8], bits: Int) {
      prefix = bytes + [UInt8](repeating: 0, count: max(0, (bits + 7) / 8 - bytes.count))
      self.bits = bits
    }

    func contains(_ address: [UInt8]) -> Bool {
      guard address.count * 8 >= bits, address.starts(with: prefix.prefix(bits / 8)) else { return false }
      let rest = bits % 8
      return rest == 0 || (address[bits / 8] ^ prefix[bits / 8]) >> (8 - UInt8(rest)) == 0
    }
  }
}
