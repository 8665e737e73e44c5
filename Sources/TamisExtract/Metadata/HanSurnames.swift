/// The family names that most Chinese bylines begin with, in both scripts.
enum HanSurnames {
  static func begins(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = scalars.first else { return false }
    return single.contains(first) || beginsDouble(scalars)
  }

  /// Whether the first two are one family name.
  static func beginsDouble(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count > 2 && double.contains(String(String.UnicodeScalarView(scalars.prefix(2))))
  }

  // The most frequent of the census of 2020, with the traditional forms of those that have another one.
  private static let single = Set(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏\
    锺钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟\
    安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项\
    曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来\
    嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都尚农楼候肖闫代付岑巫明佟\
    張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻餘鍾範譚鄒陸顧龍萬錢湯喬賀賴龔龐蘭顏嚴溫蘆魯韋畢聶叢齊莊塗時關\
    費紀歐項陽衛鮑單閔強華車邊饒滕鄔宮簡婁蓋黨連欒鬱計竇遲冷藍農樓
    """.unicodeScalars.filter { $0.value > 0x7F })

  private static let double: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "司徒", "令狐",
    "夏侯", "端木", "南宫", "南宮", "长孙", "長孫", "宇文", "轩辕", "軒轅",
  ]
}
