/// How much of a text is made of the commonest Chinese characters and marks.
struct HanUsage {
  private var common = 0
  private var all = 0

  /// Their share among all characters beyond ASCII, 0...1.
  var share: Double { all > 0 ? Double(common) / Double(all) : 0 }

  /// Whether next to none of so many is common, which is how garbage looks, or a list of rare names.
  var isUnusual: Bool { all >= 6 && common * 10 <= all }

  init(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars where scalar >= 0x80 { add(scalar) }
  }

  /// The beginning of a UTF-8 text that has Han characters; a few dozen of them tell.
  init(startOf text: UnsafeBufferPointer<UInt8>) {
    var i = 0
    while i < text.count, all < 48 {
      let (scalar, length) = text.scalar(at: i)
      i += length
      if scalar >= 0x80 { add(scalar) }
    }
  }

  private mutating func add(_ scalar: UInt32) {
    all += 1
    if Self.commonest.contains(scalar) { common += 1 }
  }

  static let commonest = Set(
    """
    的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後\
    作里用道行所然家种種事成方多经經么去法学學如都同现現当當没動动面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從\
    想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并並物手应應\
    ，。、：；“”「」《》（）！？
    """.unicodeScalars.lazy.map(\.value).filter { $0 >= 0x80 })
}
