extension RecordField {
  /// A key of a part of a record, such as its header, as a key of the record that holds it.
  /// - Parameter path: A stored property.
  package convenience init<Part>(lifting field: RecordField<Part>, from path: WritableKeyPath<Record, Part>) {
    guard let offset = MemoryLayout<Record>.offset(of: path) else {
      preconditionFailure("a record stores its parts")
    }
    self.init(
      shape: field.shape,
      write: { record, json in
        field.write((UnsafeRawPointer(record) + offset).assumingMemoryBound(to: Part.self), &json)
      },
      read: { (value, record) throws(ShapeError) in
        let part = (UnsafeMutableRawPointer(record) + offset).assumingMemoryBound(to: Part.self)
        try field.read(value, part)
      })
  }
}

extension RecordHeader {
  package static let schemaVersion = "article/1"

  /// The keys every record begins with.
  static let fields: [RecordField<RecordHeader>] = [
    .init("schema", always: schemaVersion, "version of this definition"),
    .init("stage", \.stage, "last stage the record went through"),
    .init("id", \.id, "32 hex digits of SHA-256 over the URL, else the content"),
    .init("url", \.url, "where the page was fetched from"),
    .init("source", \.source, "host, else file name"),
    .init("fetched_at", \.fetchedAt, "RFC 3339", use: .instant),
    .init("bytes", \.bytes, "length of the page as fetched"),
    .init("content_sha256", \.contentSHA256, "over the page as fetched"),
    .init("http", \.http, "how the page was served"),
    .init("origin", \.origin, "file and line or archive position"),
    .init("warnings", \.warnings, "what was cut or repaired", use: .prose),
    .init("pipeline", \.pipeline, "stages passed, with tool and options"),
  ]
}

extension HTTPInfo: RecordObject {
  package static let fields: [RecordField<HTTPInfo>] = [
    .init("status", \.status, "HTTP status"),
    .init("final_url", \.finalURL, "URL after redirects"),
    .init("content_type", \.contentType, "Content-Type header as sent"),
    .init("etag", \.etag, "ETag header"),
    .init("last_modified", \.lastModified, "Last-Modified header"),
    .init("redirects", \.redirects, "redirects followed"),
    .init("truncated", \.truncated, "whether the body ended early"),
  ]
}

extension PipelineStep: RecordObject {
  package static let fields: [RecordField<PipelineStep>] = [
    .init("stage", \.stage, "fetch, extract, normalize or annotate"),
    .init("tool", \.tool, "program that ran the stage"),
    .init("version", \.version, "its version"),
    .init("config", \.config, "hash of the options that change the output"),
  ]
  package init() { self.init(stage: .fetch, config: "") }
}
