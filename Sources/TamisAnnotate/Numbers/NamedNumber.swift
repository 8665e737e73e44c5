// Numbers that belong to the name of a product, norm or place and count nothing: RTX 5070 Ti, Galaxy S 21, 麒麟990.
extension Reader {
  /// Whether the number of tokens `first..<next`, digits alone, belongs to a name.
  func isNamed(_ first: Int, _ next: Int) -> Bool {
    guard next == first + 1, let run = run(first), !run.isGrouped, !run.isSigned, run.wholeDigits <= 5 else {
      return false
    }
    let (from, to) = (tokens[first].start, tokens[first].end)
    if isChinese, run.plain == Self.ticketLine || isNamedInChinese(from, to) || isGeneration(from, to) {
      return true
    }
    // oméga 3, 6, 9
    if run.wholeDigits == 1, language.numberWords == .french, ends(Self.fattyAcids, at: from) { return true }
    // 304 stainless steel
    if run.wholeDigits == 3, starts(Self.metals, at: to) { return true }
    // Länsförsäkringar 1999 AB
    if from > start + 1, starts(Self.firms, at: to), bytes[from - 1] == UInt8(ascii: " "),
      bytes[from - 2] >= UInt8(ascii: "a")
    {
      return true
    }
    // Go versions before 1.24
    if run.hasDecimals, language.numberWords != .chinese,
      Self.versions.isIn(bytes, Swift.max(start, from - 20), from)
    {
      return true
    }
    // a 4×4
    if starts(Self.wheels, at: to) || ends(Self.wheels, at: from) { return run.plain == 4 }
    // Veldhuizen '03
    if run.wholeDigits == 2, !isChinese, ends(Self.quotes, at: from) { return true }
    // A space, also one that does not break.
    let isWide = from > start + 3 && bytes[from - 1] == 0xA0 && bytes[from - 2] == 0xC2
    guard from > start + 2, bytes[from - 1] == UInt8(ascii: " ") || isWide else { return false }
    let name = wordEnding(at: isWide ? from - 2 : from - 1)
    guard name.count > 1 else { return false }
    if Self.products.contains(name) || run.hasDecimals && Self.languages.contains(name) { return true }
    // Pendleton, IN 46064
    if run.wholeDigits == 5, Self.states.contains(name), name.startIndex > start + 1,
      bytes[name.startIndex - 2] == UInt8(ascii: ",")
    {
      return true
    }
    // Plano, Texas 75074
    if run.wholeDigits == 5, Self.stateNames.contains(name),
      to == end || Self.codeEnds.contains(bytes[to])
        || starts(Self.codeBrackets, at: to)
    {
      return true
    }
    guard let initial = name.first, initial &- UInt8(ascii: "A") < 26 else { return false }
    let suffix = wordBeginning(at: to + 1)
    if !run.hasDecimals, !isYear(run), isBehindTitle(name, run.wholeDigits, to, suffix) { return true }
    if to < end, bytes[to] == UInt8(ascii: " "), Self.variants.contains(suffix) { return true }
    // Wildfire 2.0
    if run.hasDecimals, bytes[to - 1] == UInt8(ascii: "0"), bytes[to - 2] == UInt8(ascii: "."),
      name.count > 2,
      name.startIndex > start
    {
      return true
    }
    return !run.hasDecimals && isBehindLetters(name, to, suffix)
  }

  /// *ISO 9001*, *CAC 40*: a number behind capitals, at the end of a phrase or before a name. What counts stands
  /// before a noun.
  private func isBehindLetters(
    _ name: Slice<UnsafeBufferPointer<UInt8>>, _ to: Int, _ suffix: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    guard name.count <= 6, name.allSatisfy({ $0 &- UInt8(ascii: "A") < 26 }),
      !Self.measures.contains(name)
    else { return false }
    // A line of capitals shouts.
    if name.startIndex > start + 2, bytes[name.startIndex - 1] == UInt8(ascii: " ") {
      let before = wordEnding(at: name.startIndex - 1)
      if before.count > 2, before.allSatisfy({ $0 &- UInt8(ascii: "A") < 26 }) { return false }
    } else if name.startIndex == start {
      return false
    }
    guard to < end else { return true }
    if bytes[to] == UInt8(ascii: " ") { return suffix.first.map { $0 &- UInt8(ascii: "A") < 26 } ?? false }
    return !Bytes.isASCIILetter(bytes[to]) && bytes[to] < 0x80
  }

  /// 麒麟990, 波音737, 双11, 985高校.
  private func isNamedInChinese(_ from: Int, _ to: Int) -> Bool {
    var at = from
    if at > start, bytes[at - 1] == UInt8(ascii: " ") { at -= 1 }
    for length in [6, 9, 3] where at >= start + length && Bytes.isHanStart(bytes[at - length]) {
      let names = length == 3 ? Self.shortHanNames : Self.hanNames
      if names.contains(bytes, at - length, at) { return true }
    }
    // “水星―700”试验
    if to - from < 5, ends(Self.dashes, at: from), starts(Self.projects, at: to) { return true }
    // 公交12路
    if starts(Self.busSign, at: to), ends(Self.buses, at: from) { return true }
    guard to + 6 <= end else { return false }
    // 2、3级城市
    if starts(Self.listSigns, at: to), to - from == 1, Bytes.isDigit(bytes[to + 3]),
      starts(Self.ranksOfCities, at: to + 4)
    {
      return true
    }
    if Self.hanVariants.contains(bytes, to, to + 6) { return true }
    let behind = bytes[(to)..<(to + 6)]
    guard to - from == 3 else { return false }
    return Self.namedDigits.contains { digits, things in
      bytes[from..<to].elementsEqual(digits.utf8) && Self.isOneOf(things, behind)
    }
  }

  /// 80后, 70、90後: those born in a decade.
  private func isGeneration(_ from: Int, _ to: Int) -> Bool {
    guard to - from == 2, bytes[from + 1] == UInt8(ascii: "0") else { return false }
    if starts(Self.generations, at: to) { return true }
    return to + 5 < end && starts(Self.listSigns, at: to) && Bytes.isDigit(bytes[to + 3])
      && isGeneration(to + 3, to + 5)
  }

  private func isYear(_ run: DigitRun) -> Bool {
    run.wholeDigits == 4 && run.plain.map { (1800..<2100).contains($0) } ?? false
  }

  /// The letters, digits and hyphens that end before `at`.
  private func wordEnding(at: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    var open = at
    while open > start, at - open < 16,
      Bytes.isASCIILetter(bytes[open - 1]) || Bytes.isDigit(bytes[open - 1])
        || bytes[open - 1] == UInt8(ascii: "-")
    { open -= 1 }
    return bytes[open..<at]
  }

  /// The ASCII letters that begin at `at`.
  private func wordBeginning(at: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    guard at < end else { return bytes[end..<end] }
    var close = at
    while close < end, close - at < 8, Bytes.isASCIILetter(bytes[close]) { close += 1 }
    return bytes[at..<close]
  }

  private static func isOneOf(_ words: [String], _ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    words.contains { word.elementsEqual($0.utf8) }
  }

  /// Forms of firms.
  private static let firms = WordList([" AB", " SpA", " GmbH", " Ltd", " NV", " BV", " Inc", " AG", " plc"])
  private static let versions = WordList(["version ", "versions ", "release "], .capitals)
  private static let wheels = WordList(["×4", "4×"])
  private static let metals = WordList([" stainless", " Stainless"])
  private static let fattyAcids = WordList([
    "oméga ", "Oméga ", "omégas ", "Omégas ", "oméga-", "Oméga-", "omégas-",
  ])
  private static let quotes = WordList([" '", " ’", "('"])
  /// Names that a number follows.
  private static let products = WordList([
    "RTX", "GTX", "RX", "Radeon", "GeForce", "Ryzen", "Core", "Xeon", "Threadripper", "Snapdragon", "Exynos",
    "Kirin", "Dimensity", "Helio", "Tegra", "Mate", "Nova", "Honor", "Redmi", "Xiaomi", "Mi", "Poco",
    "OnePlus",
    "Oppo", "OPPO", "Reno", "Realme", "Vivo", "Note", "Lumia", "Nokia", "Moto", "Xperia", "Zenfone",
    "ThinkPad",
    "Surface", "Watch", "Kindle", "Switch", "Playstation", "PS", "Nintendo", "Wii", "Gen", "Mk", "Mark",
    "Bluetooth", "USB", "HDMI", "DisplayPort", "DirectX", "OpenGL", "Vulkan", "HTML", "XHTML", "CSS",
    "Angular", "Vue",
    "Django", "Rails", "Node", "Drupal", "Joomla", "WordPress", "Excel", "Word", "PowerPoint", "Outlook",
    "Access", "SharePoint", "Exchange", "Server", "Office", "Unity", "Blender", "Lightroom", "Acrobat",
    "InDesign", "AutoCAD", "Alexa", "Siri", "Llama", "Claude", "Gemini", "Mistral", "Gemma", "Qwen",
    "Peugeot",
    "Renault", "Mazda", "Porsche", "Ferrari", "Fiat", "Volvo", "Saab", "Audi", "Trek", "Route", "Highway",
    "Interstate", "Hwy", "Falcon", "Tu", "Il", "Su", "MiG", "Mig", "Antonov", "Ilyushin", "Tupolev",
    "Embraer", "Bombardier", "Cessna", "Concorde", "Voyager", "Gemini", "Sputnik", "Shenzhou", "Formula",
    "Formule", "Sub", "Flight", "ISO", "IEC", "RFC", "IEEE", "ASTM", "version", "Version", "versions", "v",
    "WiFi", "Wi-Fi", "Fortune", "Russell", "Android", "Chromebook", "iPhone", "iPad", "Hat", "Galaxy",
    "Pixel", "macOS",
    "iOS", "watchOS", "tvOS", "Pro", "Max", "Ultra", "Documenta", "omega", "méga", "Omega",
  ])
  /// Programming languages and tools, whose versions are decimals.
  private static let languages = WordList([
    "Go", "Rust", "Swift", "Java", "Python", "Kotlin", "Ruby", "PHP", "Scala", "Julia", "Dart", "Perl",
    "Lua", "React", "Linux", "Ubuntu", "Debian", "Fedora", "GCC", "LLVM", "Clang", "Git", "Docker",
    "Kubernetes",
    "PostgreSQL", "MySQL", "Redis", "Spark", "Hadoop", "PyTorch", "TensorFlow", "CUDA", "OpenSSL",
  ])
  /// Signs of states that are words, too.
  private static let states = WordList(["IN", "OR", "ME", "OH", "HI", "OK", "AL", "LA", "MA", "PA", "ID"])
  /// The last words of the names of states, before a code of five digits.
  private static let stateNames = WordList([
    "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware",
    "Florida",
    "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine",
    "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska",
    "Nevada", "Hampshire", "Jersey", "York", "Carolina", "Dakota", "Ohio", "Oklahoma", "Oregon",
    "Pennsylvania", "Tennessee", "Texas", "Utah", "Vermont", "Virginia", "Washington", "Wisconsin", "Wyoming",
  ])
  private static let codeEnds = Array(",.;\n\t-".utf8)
  private static let codeBrackets = WordList([" ("])
  /// What stands behind the number of a product.
  private static let variants = WordList([
    "Pro", "Plus", "Max", "Ultra", "Ti", "Lite", "Mini", "mini", "XT", "XTX", "XL", "SE", "FE", "Super",
    "SUPER",
    "Gen", "Edition", "GT", "GTI", "TDI", "HDi", "XS", "Series",
  ])
  /// Capitals that name what is measured or begin a list.
  private static let measures = WordList([
    "IQ", "QI", "BMI", "IMC", "AQI", "TOP", "IN", "OF", "TO", "FOR", "THE", "AND", "ON", "AT", "BY", "UP",
    "IS",
    "LES", "DES", "DE", "DU", "LE", "LA", "ET", "EN", "AU", "AUX", "SUR", "PAR", "POUR", "UN", "UNE", "II",
    "III", "IV", "AM", "PM", "AD", "BC", "ID", "HIV", "NO", "QTY", "ALL", "OVER", "ONLY", "JUST", "FROM",
    "TOTAL",
    "GMT", "UTC", "EST", "CET", "HT", "TTC",
  ])
  private static let hanNames = WordList([
    "麒麟", "骁龙", "驍龍", "天玑", "天璣", "猎户座", "酷睿", "锐龙", "銳龍", "小米", "红米", "紅米", "荣耀", "榮耀",
    "麦道", "麥道", "华为", "華為", "苹果", "蘋果", "三星", "波音", "空客", "空中客车", "长征", "長征", "东风", "東風", "巨浪", "神舟",
    "嫦娥", "天宫", "天宮", "天舟", "北斗", "歼", "鸿蒙", "鴻蒙", "安卓", "宝马", "寶馬", "奔驰", "奔馳", "奥迪", "标致",
    "马自达", "理想", "问界", "問界", "蔚来", "传祺", "领克", "极氪", "安全带", "国道", "國道", "省道", "地铁", "航班",
    "概念", "沪深", "滬深", "中证", "中證", "上证", "上證", "深证", "标普", "普尔", "標普", "日经", "日經", "纳指", "富时", "富時",
    "恒生", "创业板", "双", "雙",
  ])
  private static let shortHanNames = WordList(["双", "雙", "歼", "殲", "轰", "轟", "运", "直", "轰"])
  private static let dashes = WordList(["―", "—", "－", "-"])
  private static let projects = WordList([
    "”试验", "”試驗", "”实验", "”實驗", "”计划", "”計劃", "”项目", "”項目", "”任务", "”任務", "试验", "試驗", "实验", "實驗",
  ])
  private static let busSign = WordList(["路"])
  private static let buses = WordList(["公交", "公车", "公車", "巴士", "电车", "電車", "公交车", "公交車"])
  private static let generations = WordList(["后", "後"])
  private static let listSigns = WordList(["、"])
  /// The line for train tickets.
  private static let ticketLine = 12306
  private static let hanVariants = WordList([
    "级城", "級城", "线城", "線城", "系列", "芯片", "处理", "處理", "手机", "手機", "省道", "国道", "國道",
  ])
  private static let ranksOfCities = WordList(["级城", "級城", "线城", "線城"])
  /// Digits that are a name before these words.
  private static let namedDigits: [(String, [String])] = [
    ("618", ["大促", "购物", "購物", "期间", "期間", "活动", "活動", "电商", "電商", "年中", "促销", "促銷"]),
    ("985", ["高校", "大学", "大學", "工程", "院校", "名校"]),
    ("211", ["高校", "大学", "大學", "工程", "院校", "名校"]),
    ("315", ["晚会", "晚會", "打假", "曝光"]),
    ("996", ["工作", "加班"]),
    ("110", ["指挥", "指揮", "报警", "報警", "接警", "出警"]),
    ("119", ["指挥", "指揮", "报警", "報警", "接警", "火警"]),
    ("120", ["指挥", "指揮", "急救", "救护", "救護", "调度"]),
    ("122", ["指挥", "指揮", "报警", "報警", "接警"]),
    ("360", ["集团", "公司", "搜索", "安全", "全景"]),
    ("863", ["计划", "計劃"]), ("973", ["计划", "計劃"]), ("863", ["计划"]),
  ]
}
