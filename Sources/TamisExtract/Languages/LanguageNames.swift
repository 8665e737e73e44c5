/// Names of languages in themselves, in French, English and Chinese: the items of language menus.
enum LanguageNames {
  /// Whether a text is nothing but one of them.
  /// - Parameter folding: Memory that is reused from text to text.
  static func contains(_ utf8: ArraySlice<UInt8>, using folding: inout TextFolding) -> Bool {
    folding.withFolded(utf8) { all.value(of: $0) != nil }
  }

  private static let all: FoldedTable<Bool> = {
    var table = FoldedTable<Bool>()
    for name in names { table.add(FoldedText(Array(name.utf8)[...]).bytes, true) }
    return table
  }()

  private static let names: [String] = [
    "English", "Français", "Deutsch", "Español", "Italiano", "Português", "Português (Brasil)",
    "Português (Portugal)", "Nederlands", "Svenska", "Dansk", "Norsk", "Norsk bokmål", "Suomi", "Íslenska",
    "Polski", "Čeština", "Slovenčina", "Slovenščina", "Magyar", "Română", "Български", "Русский",
    "Українська",
    "Беларуская", "Српски", "Srpski", "Hrvatski", "Bosanski", "Македонски", "Shqip", "Ελληνικά", "Türkçe",
    "Azərbaycan", "Azərbaycanca", "Қазақша", "O'zbekcha", "O'zbek", "Oʻzbekcha", "ქართული", "Հայերեն",
    "עברית", "العربية",
    "فارسی", "اردو", "हिन्दी", "हिंदी", "বাংলা", "தமிழ்", "తెలుగు", "मराठी", "ગુજરાતી", "ਪੰਜਾਬੀ", "ಕನ್ನಡ",
    "മലയാളം", "සිංහල", "नेपाली", "ไทย", "ລາວ", "ខ្មែរ", "မြန်မာ", "Tiếng Việt", "Bahasa Indonesia", "Indonesia",
    "Bahasa Melayu", "Melayu", "Filipino", "Tagalog", "日本語", "한국어", "中文", "简体中文", "繁體中文", "繁体中文",
    "正體中文", "中文 (简体)", "中文 (繁體)", "中文(简体)", "中文(繁體)", "中文简体", "中文繁體", "繁體", "简体", "粵語", "Монгол", "Lietuvių",
    "Latviešu", "Eesti", "Català", "Galego", "Euskara", "Gaeilge", "Cymraeg", "Malti", "Kiswahili",
    "Afrikaans",
    "Hausa", "Yorùbá", "አማርኛ", "Soomaali", "Esperanto", "Latina", "Brezhoneg", "Occitan", "Corsu",
    "Lëtzebuergesch",
    "Español (Latinoamérica)", "Español (España)", "Español (Internacional)", "English (UK)", "English (US)",
    "Français (Afrique)", "Français (Canada)", "Українська мова", "Русский язык",
    "French", "German", "Spanish", "Italian", "Portuguese", "Dutch", "Russian", "Chinese", "Japanese",
    "Korean",
    "Arabic", "Turkish", "Vietnamese", "Indonesian", "Polish", "Hindi", "Thai", "Ukrainian",
    "Anglais", "Allemand", "Espagnol", "Italien", "Portugais", "Néerlandais", "Russe", "Chinois", "Japonais",
    "Coréen", "Arabe", "Turc", "英语", "法语", "德语", "西班牙语", "俄语", "日语", "韩语", "阿拉伯语", "英文", "法文",
    "EN", "FR", "DE", "ES", "IT", "PT", "NL", "RU", "ZH", "JA", "KO", "AR",
  ]
}
