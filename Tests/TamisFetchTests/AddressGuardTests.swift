import Testing

@testable import TamisFetch

@Test(
  "Only public addresses are fetched",
  arguments: [
    ("8.8.8.8", true), ("1.1.1.1", true), ("172.15.255.255", true), ("172.32.0.0", true),
    ("100.128.0.1", true),
    ("223.255.255.255", true), ("198.20.0.1", true), ("11.0.0.0", true),
    ("0.0.0.0", false), ("10.1.2.3", false), ("100.64.0.1", false), ("100.127.255.255", false),
    ("127.0.0.1", false), ("127.255.255.255", false), ("169.254.169.254", false), ("172.16.0.1", false),
    ("172.31.255.255", false), ("192.168.1.1", false), ("192.0.0.192", false), ("198.18.0.1", false),
    ("198.19.255.255", false), ("224.0.0.1", false), ("239.255.255.255", false), ("240.0.0.1", false),
    ("255.255.255.255", false), ("168.63.129.16", false),
  ])
func v4(address: String, isPublic: Bool) {
  let bytes = address.split(separator: ".").compactMap { UInt8($0) }
  #expect(AddressGuard.isPublic(bytes) == isPublic)
  // The same through IPv6: mapped, NAT64, 6to4.
  let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + bytes
  #expect(AddressGuard.isPublic(mapped) == isPublic)
  #expect(AddressGuard.isPublic([0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8) + bytes) == isPublic)
  #expect(AddressGuard.isPublic([0x20, 0x02] + bytes + [UInt8](repeating: 0, count: 10)) == isPublic)
}

@Test(
  "IPv6 by its first bytes",
  arguments: [
    ([0x20, 0x01, 0x48, 0x60], true), ([0x2A, 0x00, 0x14, 0x50], true), ([0x26, 0x06], true),
    ([], false), ([0xFE, 0x80], false), ([0xFC, 0x00], false), ([0xFD, 0x00, 0x0E, 0xC2], false),
    ([0xFF, 0x02], false), ([0x20, 0x01, 0x0D, 0xB8], false), ([0x20, 0x01, 0x00, 0x00], false),
    ([0x01, 0x00], false), ([0xFE, 0xC0], false), ([0x3F, 0xFF, 0x01], false),
  ] as [([UInt8], Bool)])
func v6(prefix: [UInt8], isPublic: Bool) {
  let address = prefix + [UInt8](repeating: 0, count: 15 - prefix.count) + [1]
  #expect(AddressGuard.isPublic(address) == isPublic)
}

@Test("A host that is allowed is allowed on its port alone")
func allowList() {
  let addressGuard = AddressGuard(allowedHosts: ["intranet:8080", "[::1]:80"])
  let loopback: [UInt8] = [127, 0, 0, 1]
  #expect(addressGuard.allows(loopback, port: 8080, host: "intranet"))
  #expect(!addressGuard.allows(loopback, port: 80, host: "intranet"))
  #expect(!addressGuard.allows(loopback, port: 8080, host: "other"))
  #expect(addressGuard.allows([UInt8](repeating: 0, count: 15) + [1], port: 80, host: "[::1]"))
  #expect(!AddressGuard.isPublic([]) && !AddressGuard.isPublic([1, 2, 3]))
}
