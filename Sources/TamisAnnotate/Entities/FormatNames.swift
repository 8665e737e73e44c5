import TamisCore

/// Programming languages and formats, which are no names here: *JavaScript*, *PDF*. What also names other things (*Swift*, *Java*,
/// *Rust*) is left to the tagger.
enum FormatNames {
  /// Whether a mention is one of them and nothing else.
  static func has(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    names.contains(mention.text(bytes))
  }

  private static let names = WordList([
    "C++", "C#", "JavaScript", "Javascript", "TypeScript", "Typescript", "PHP", "Perl", "OCaml", "Smalltalk",
    "Haskell", "Kotlin", "Lisp", "Common Lisp", "COBOL", "Cobol", "Fortran", "FORTRAN", "Clojure", "Erlang",
    "Python", "Python 2", "Python 3", "Objective-C", "VBScript", "ECMAScript", "SQL", "HTML", "HTML5",
    "XHTML",
    "CSS", "CSS3", "XML", "JSON", "YAML", "CSV", "PDF", "JPEG", "JPG", "PNG", "GIF", "MP3", "MP4", "SVG",
    "UTF-8", "Unicode", "ASCII",
  ])
}
