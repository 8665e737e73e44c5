import TamisCore

/// Where the pages of all archives of a run lie, so that a `revisit` record, which says that a page is the same
/// as one before, can be given that page, be it in the same file, in one read before, or where an index says.
final class RevisitedPages {
  /// 128 bits of a name, by the hash of Swift's sets, whose seed nobody knows in advance: two names that fall
  /// together would cost a page.
  private struct Key: Hashable {
    private let high: Int
    private let low: Int

    /// - Parameter kind: Keeps names of different kinds apart.
    init(_ kind: StaticString, _ text: String) {
      high = Self.half(0, kind, text)
      low = Self.half(1, kind, text)
    }

    private static func half(_ number: UInt8, _ kind: StaticString, _ text: String) -> Int {
      var hasher = Hasher()
      hasher.combine(number)
      hasher.combine(bytes: UnsafeRawBufferPointer(start: kind.utf8Start, count: kind.utf8CodeUnitCount))
      hasher.combine(text)
      return hasher.finalize()
    }
  }

  private enum Place {
    case page(file: Int32, offset: Int)
    /// An image and the like.
    case noPage
  }

  /// What became of a reference.
  enum Found {
    case page(ArchivedPage)
    /// What it refers to is no page.
    case noPage
    /// Nothing is known of it, or it cannot be read any more.
    case nothing
  }

  /// Opens an archive once more, for records that lie before.
  private let reopen: (String) throws(TamisError) -> WARCReader
  private var files: [String] = []
  private var numbers: [String: Int32] = [:]
  private var places: [Key: Place] = [:]
  /// Those used last come last.
  private var open: [(file: Int32, reader: WARCReader)] = []
  /// Tells of places that were not read yet; asked once, when something is not found.
  private var index: ((RevisitedPages) -> Void)?

  /// Of up to four names a page; an archive of a gigabyte has some ten thousand pages.
  static let maximumPlaces = 3 << 18
  private static let maximumOpen = 4

  /// - Parameter reopen: Opens an archive by its path.
  init(_ reopen: @escaping (String) throws(TamisError) -> WARCReader) { self.reopen = reopen }

  /// Has a place looked for in an index, where it is not known.
  /// - Parameter index: Notes what the index has.
  func lookUp(in index: @escaping (RevisitedPages) -> Void) { self.index = index }

  /// Notes a page that was read.
  func remember(_ head: WARCHead, in path: String, at offset: Int) {
    note(head, .page(file: number(of: path), offset: offset))
  }

  /// Notes a record that holds something else.
  func rememberNoPage(_ head: WARCHead) { note(head, .noPage) }

  /// Notes where an index says that a page lies.
  func remember(_ line: ArchiveIndexLine, in path: String) {
    let place = Place.page(file: number(of: path), offset: line.offset)
    if let digest = line.digest { note(Key("payload:", Self.normal(digest: digest)), place) }
    if let url = line.url {
      note(Key("url:", url), place)
      if let date = line.date { note(Key("dated:", Self.dated(url, date)), place) }
    }
  }

  private func note(_ head: WARCHead, _ place: Place) {
    if let id = head.recordID { note(Key("record:", id), place) }
    if let digest = head.payloadDigest { note(Key("payload:", Self.normal(digest: digest)), place) }
    guard let url = head.url else { return }
    note(Key("url:", url), place)
    if let date = head.date { note(Key("dated:", Self.dated(url, date)), place) }
  }

  private func note(_ key: Key, _ place: Place) {
    guard places.count < Self.maximumPlaces || places[key] != nil else { return }
    places[key] = place
  }

  private func number(of path: String) -> Int32 {
    if let number = numbers[path] { return number }
    let number = Int32(files.count)
    files.append(path)
    numbers[path] = number
    return number
  }

  /// The page that a revisit refers to, as the revisit found it.
  func page(for head: WARCHead, block: [UInt8], origin: Origin) -> Found {
    let keys = Self.keys(of: head)
    var found = known(keys)
    if case .nothing = found, let index {
      self.index = nil
      index(self)
      found = known(keys)
    }
    guard case .page(var page) = found else { return found }
    page.url = head.url
    page.date = head.date
    page.origin = origin
    page.revisitHead = block
    return .page(page)
  }

  private func known(_ keys: [Key]) -> Found {
    for key in keys {
      switch places[key] {
      case .page(let file, let offset):
        if let page = page(in: file, at: offset) { return .page(page) }
      case .noPage: return .noPage
      case nil: continue
      }
    }
    return .nothing
  }

  /// The names by which a revisit refers to what it repeats, the surest first.
  private static func keys(of head: WARCHead) -> [Key] {
    var keys: [Key] = []
    if let id = head.refersTo { keys.append(Key("record:", id)) }
    if let digest = head.payloadDigest {
      keys.append(Key("payload:", normal(digest: digest)))
      return keys
    }
    // Without a digest nothing but the URL tells: the server has said that it has not changed.
    guard let url = head.refersToURL ?? head.url else { return keys }
    keys.append(head.refersToDate.map { Key("dated:", dated(url, $0)) } ?? Key("url:", url))
    return keys
  }

  /// Indexes leave out the usual algorithm.
  private static func normal(digest: String) -> String {
    digest.utf8.count > 5 && digest.prefix(5).lowercased() == "sha1:" ? String(digest.dropFirst(5)) : digest
  }

  /// Indexes write dates without punctuation, older archives without parts of a second.
  private static func dated(_ url: String, _ date: String) -> String {
    String(decoding: date.utf8.filter { (0x30...0x39).contains($0) }.prefix(14), as: UTF8.self) + " " + url
  }

  private func page(in file: Int32, at offset: Int) -> ArchivedPage? {
    do throws(TamisError) {
      guard case .item(.archived(let page)) = try reader(of: file).record(at: offset) else { return nil }
      return page
    } catch {
      // It was read a moment ago. Gone meanwhile, it is as if it had never been there.
      return nil
    }
  }

  private func reader(of file: Int32) throws(TamisError) -> WARCReader {
    if let index = open.firstIndex(where: { $0.file == file }) {
      let entry = open.remove(at: index)
      open.append(entry)
      return entry.reader
    }
    let reader = try reopen(files[Int(file)])
    if open.count == Self.maximumOpen { open.removeFirst() }
    open.append((file, reader))
    return reader
  }
}
