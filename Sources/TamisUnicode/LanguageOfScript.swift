/// The languages that are written in a script, the likeliest first.
enum LanguageOfScript {
  static func all(of script: Script) -> [String] {
    switch script {
    case .greek: ["el"]
    case .cyrillic:
      ["ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "tg", "mn", "uz", "tt", "ba", "cv", "os", "ab"]
    case .armenian: ["hy"]
    case .hebrew: ["he", "yi"]
    case .arabic: ["ar", "fa", "ur", "ps", "ug", "sd", "ku", "ckb"]
    case .devanagari: ["hi", "mr", "ne", "sa", "bh"]
    case .bengali: ["bn", "as"]
    case .gurmukhi: ["pa"]
    case .gujarati: ["gu"]
    case .tamil: ["ta"]
    case .telugu: ["te"]
    case .kannada: ["kn"]
    case .malayalam: ["ml"]
    case .sinhala: ["si"]
    case .thai: ["th"]
    case .lao: ["lo"]
    case .tibetan: ["bo", "dz"]
    case .burmese: ["my"]
    case .georgian: ["ka"]
    case .ethiopic: ["am", "ti"]
    case .khmer: ["km"]
    case .hangul: ["ko"]
    default: []
    }
  }
}
