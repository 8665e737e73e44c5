/// How much of a text is made of the commonest Chinese characters and marks.
struct HanUsage {
  private var common = 0
  private var all = 0

  /// Their share among all characters beyond ASCII, 0...1.
  var share: Double { all > 0 ? Double(common) / Double(all) : 0 }

  /// Whether next to none of so many is common, which is how garbage looks, or a list of rare names.
  var isUnusual: Bool { all >= 6 && common * 10 <= all }

  init(_ scalars: some Sequence<UInt32>) {
    Self.marks.withUnsafeBufferPointer { marks in
      for scalar in scalars where scalar >= 0x80 { add(scalar, marks) }
    }
  }

  /// The beginning of a UTF-8 text that has Han characters; a few dozen of them tell.
  init(startOf text: UnsafeBufferPointer<UInt8>) {
    Self.marks.withUnsafeBufferPointer { marks in
      var i = 0
      // Five are more than a tenth of 48.
      while i < text.count, all < 48, common < 5 {
        let (scalar, length) = text.scalar(at: i)
        i &+= length
        if scalar >= 0x80 { add(scalar, marks) }
      }
    }
  }

  @inline(__always)
  private mutating func add(_ scalar: UInt32, _ marks: UnsafeBufferPointer<UInt64>) {
    all &+= 1
    guard scalar < 0x10000 else { return }
    common &+= Int(truncatingIfNeeded: marks[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1)
  }

  /// A bit for each character of the basic plane, set for `commonest`.
  private static let marks: [UInt64] = {
    var marks = [UInt64](repeating: 0, count: 0x10000 / 64)
    for scalar in commonest where scalar < 0x10000 { marks[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    return marks
  }()

  /// The 300 commonest characters of either script, counted on the training parts of Universal Dependencies
  /// Chinese GSD and its simplified edition, some of talk, and marks.
  static let commonest = Set(
    """
    的年在一是為國中人有於大和了他時以不個日學會後上地成月出部公生行到這與發之方用家作其斯主來而多也由分位被名西物同區法軍對第最下並可民及自長要本此\
    市爾過子現開文因海動美政前新當高特代世立能事戰加建間體所道種小理任教等面亞利進得東工業經里但電平內機南期車度次使兩該三北入重們外者路通表德員場定\
    化克天球常都總口州合稱隊性將全至相山數二城共力華馬或比目水達星羅院式科些格聯米如原著台王始士設就約明英樂關起統然巴賽從說已產治則布線拉手女站她安\
    省司選交十保港議心蘭元府色正接運受金情無影意基提量直形認指實類界組尼型務制鎮義計帝身資書維很四號曾帶朝管結更傳林各沒展古品廣門屬視流校語它河列系\
    鐵演包向改五音社領近獲還为国于时个学后会这发与来并区军对长尔过现开动当战间体种亚进东业经电内机车两该们员场总称队将数华马达罗线联设约乐关统赛从说\
    产则选议兰运无认实类组务镇计着资书维号带结传没广门属视语铁只获游领么你去又問好应想應我把样樣点看知还那问點\
    ，。、：；“”「」《》（）！？
    """.unicodeScalars.lazy.map(\.value).filter { $0 >= 0x80 })
}
