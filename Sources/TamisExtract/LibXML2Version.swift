internal import CLibXML2

/// The version of libxml2 that pages are parsed with, such as `2.9.14`.
public var libxml2Version: String { String(cString: tamis_html_version()) }
