import TamisCore

/// Where an archive's pages lie, so that a `revisit` record, which says that a page is the same as one
/// before, can be given that page.
final class RevisitedPages {
  private struct Key: Hashable {
    let high: UInt64
    let low: UInt64

    /// - Parameter kind: Keeps names of different kinds apart.
    init(_ kind: String, _ text: String) {
      let digest = ContentDigest(of: kind + text).bytes
      high = digest[..<8].reduce(0) { $0 << 8 | UInt64($1) }
      low = digest[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// Opens the archive once more, for records that lie before.
  private let reopen: () throws(TamisError) -> WARCReader
  private var reader: WARCReader?
  private var places: [Key: Int] = [:]
  /// A quarter of a million records; an archive of a gigabyte has some ten thousand.
  private static let maximumPlaces = 3 << 18

  init(_ reopen: @escaping () throws(TamisError) -> WARCReader) { self.reopen = reopen }

  /// Notes a page.
  func remember(_ head: WARCHead, at offset: Int) {
    guard places.count < Self.maximumPlaces else { return }
    if let id = head.recordID { places[Key("record:", id)] = offset }
    if let digest = head.payloadDigest { places[Key("payload:", digest)] = offset }
    if let url = head.url { places[Key("url:", url)] = offset }
  }

  /// The page that a revisit refers to, as the revisit found it.
  /// - Returns: nil where it is not in this archive, or not whole there.
  func page(for head: WARCHead, block: [UInt8], origin: Origin) -> ArchivedPage? {
    let names = [
      head.refersTo.map { Key("record:", $0) }, head.payloadDigest.map { Key("payload:", $0) },
      // Without a digest nothing but the URL tells: the server has said that it has not changed.
      head.payloadDigest == nil ? (head.refersToURL ?? head.url).map { Key("url:", $0) } : nil,
    ]
    for case let name? in names {
      guard let offset = places[name], var page = page(at: offset) else { continue }
      page.url = head.url
      page.date = head.date
      page.origin = origin
      page.revisitHead = block
      return page
    }
    return nil
  }

  private func page(at offset: Int) -> ArchivedPage? {
    do throws(TamisError) {
      if reader == nil { reader = try reopen() }
      guard let reader, case .item(.archived(let page)) = try reader.record(at: offset) else { return nil }
      return page
    } catch {
      // It was read a moment ago. Gone meanwhile, it is as if it had never been there.
      return nil
    }
  }
}
