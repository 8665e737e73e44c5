import TamisCore

/// Programs that are no firm: *Firefox*, *Kubernetes*. The tagger takes them for organisations where they do something.
enum SoftwareNames {
  /// The kind of an English mention.
  static func kind(_ mention: NameMention, _ bytes: UnsafeBufferPointer<UInt8>) -> EntityMention.Kind {
    guard mention.kind == .organization else { return mention.kind }
    if names.contains(mention.text(bytes)) { return .product }
    return mention.beginning(books, bytes) > 0 ? .product : mention.kind
  }

  private static let names = WordList([
    "Firefox", "Chrome", "Google Chrome", "Safari", "Internet Explorer", "Microsoft Edge", "Thunderbird",
    "HomeKit",
    "CarPlay", "Photoshop", "Illustrator", "InDesign", "Lightroom", "Excel", "PowerPoint", "Outlook",
    "Kubernetes",
    "Postgres", "PostgreSQL", "MySQL", "SQLite", "MariaDB", "Linux", "Ubuntu", "Debian", "Fedora", "Windows",
    "macOS", "iOS", "iPadOS", "Android", "watchOS", "Emacs", "Vim", "GIMP", "LibreOffice", "OpenOffice",
    "Jenkins",
    "Terraform", "TensorFlow", "PyTorch", "NumPy", "Django", "Node.js", "jQuery", "React Native", "AutoCAD",
    "WordPress", "GarageBand", "iTunes", "iMovie", "ChatGPT",
  ])
  private static let books = [
    "Handbook of ", "Encyclopedia of ", "Encyclopaedia of ", "Dictionary of ", "Introduction to ",
  ].bytes
}
