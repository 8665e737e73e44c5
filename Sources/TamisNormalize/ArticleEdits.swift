internal import TamisCore
internal import TamisUnicode

extension ArticleText {
  /// The edits that lead from the text as it is now back to the one the record came with or, where the record
  /// has edits already, to the one before these.
  ///
  /// - Parameter article: The record as it came.
  /// - Throws: `badRecord` where its edits do not fit its text.
  func textEdits(after article: Article) throws(TamisError) -> [TextEdit] {
    let own = scalarEdits()
    guard let earlier = article.edits else { return Self.textEdits(own, from: original) }
    guard let first = earlier.originalText(of: article.text) else {
      throw .badRecord(at: article.header.origin, problem: "'edits' do not fit 'text'")
    }
    let all = Self.editList(earlier, length: own.oldLength).then(own)
    return Self.textEdits(all, from: Array(first.utf8))
  }

  /// What has been done to the text, in scalars.
  private func scalarEdits() -> EditList {
    guard let edits else { return EditList(keeping: original.count { $0 & 0xC0 != 0x80 }) }
    var old = ScalarCursor(original[...])
    var new = ScalarCursor(utf8[...])
    var (oldByte, newByte, oldScalar, newScalar) = (0, 0, 0, 0)
    var result = EditList()
    for piece in edits.pieces {
      oldByte += piece.oldLength
      newByte += piece.newLength
      let (oldEnd, newEnd) = (old.advance(to: oldByte), new.advance(to: newByte))
      if piece.isChange {
        result.replace(oldLength: oldEnd - oldScalar, newLength: newEnd - newScalar)
      } else {
        result.keep(newEnd - newScalar)
      }
      (oldScalar, newScalar) = (oldEnd, newEnd)
    }
    return result
  }

  /// - Parameter length: Of the text after the edits, in scalars.
  private static func editList(_ edits: [TextEdit], length: Int) -> EditList {
    var list = EditList()
    for edit in edits {
      list.keep(edit.span.start - list.newLength)
      list.replace(oldLength: edit.oldSpan.count, newLength: edit.span.count)
    }
    list.keep(length - list.newLength)
    return list
  }

  /// - Parameter text: The text before the edits.
  private static func textEdits(_ list: EditList, from text: [UInt8]) -> [TextEdit] {
    let offsets = text.withUnsafeBufferPointer { ScalarOffsets($0) }
    var edits: [TextEdit] = []
    var (old, new) = (0, 0)
    for piece in list.pieces {
      if piece.isChange {
        let bytes = text.withUnsafeBufferPointer {
          offsets.byte(ofScalar: old, in: $0)..<offsets.byte(ofScalar: old + piece.oldLength, in: $0)
        }
        edits.append(
          TextEdit(
            span: TextSpan(new, new + piece.newLength), oldSpan: TextSpan(old, old + piece.oldLength),
            old: String(decoding: text[bytes], as: UTF8.self)))
      }
      old += piece.oldLength
      new += piece.newLength
    }
    return edits
  }
}
