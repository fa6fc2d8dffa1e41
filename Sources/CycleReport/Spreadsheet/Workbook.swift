import CXLSXWriter
import Foundation

/// A workbook under way, by libxlsxwriter.
///
/// The library keeps nothing of the time: its archive's entries bear a date of their own, and the creation date is given.
final class Workbook {
  /// A sheet of the workbook; it lives as long as the workbook.
  struct Sheet {
    fileprivate let pointer: UnsafeMutablePointer<lxw_worksheet>
  }

  private let place: URL
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var numberFormats: [Int: UnsafeMutablePointer<lxw_format>] = [:]
  private let bold: UnsafeMutablePointer<lxw_format>?
  private let wrapped: UnsafeMutablePointer<lxw_format>?

  /// The most characters that a cell can hold.
  static let longestText = 32_767
  /// The most rows that a sheet can hold.
  static let mostRows = 1_048_576
  /// The most characters of a sheet's name.
  static let longestName = 31

  /// An empty workbook, to be assembled in the directory for temporary files.
  init(title: String, created: Int) throws(ReportError) {
    place = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx")
    guard let book = workbook_new(place.path) else {
      throw .fileSystem(path: place.path, reason: "the workbook cannot be begun")
    }
    self.book = book
    bold = workbook_add_format(book)
    format_set_bold(bold)
    wrapped = workbook_add_format(book)
    format_set_text_wrap(wrapped)
    format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    var properties = lxw_doc_properties()
    properties.created = created
    title.withCString { text in
      properties.title = UnsafeMutablePointer(mutating: text)
      workbook_set_properties(book, &properties)
    }
  }

  deinit {
    // Closing is the only way to free what the library holds; it writes the file, which goes with it.
    if let book { workbook_close(book) }
    try? FileManager.default.removeItem(at: place)
  }

  /// A new sheet at the end whose first row stays in view.
  func addSheet(_ name: String) throws(ReportError) -> Sheet {
    guard let sheet = workbook_add_worksheet(book, name) else {
      throw .fileSystem(path: place.path, reason: "the sheet \(name) cannot be added")
    }
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    return Sheet(pointer: sheet)
  }

  /// Keeps the first row in view and on each page, and offers to filter by it.
  func setHeader(_ sheet: Sheet, rows: Int, columns: Int) {
    worksheet_freeze_panes(sheet.pointer, 1, 0)
    worksheet_repeat_rows(sheet.pointer, 0, 0)
    if rows > 0, columns > 0 {
      worksheet_autofilter(sheet.pointer, 0, 0, UInt32(rows), UInt16(columns - 1))
    }
  }

  func setWidth(_ sheet: Sheet, column: Int, to characters: Int) {
    worksheet_set_column(sheet.pointer, UInt16(column), UInt16(column), Double(characters), nil)
  }

  enum TextStyle {
    case plain
    case bold
    case wrapped
  }

  /// Writes a text, cut where it is longer than a cell can be.
  func write(_ text: String, to sheet: Sheet, row: Int, column: Int, _ style: TextStyle = .plain) {
    if text.isEmpty { return }
    let format: UnsafeMutablePointer<lxw_format>? =
      switch style {
      case .plain: nil
      case .bold: bold
      case .wrapped: wrapped
      }
    // The library counts bytes or characters; as many bytes as it admits are within both.
    let fits = text.utf8.count <= Workbook.longestText
    worksheet_write_string(
      sheet.pointer, UInt32(row), UInt16(column), fits ? text : Workbook.shortened(text), format)
  }

  func write(_ number: SheetNumber, to sheet: Sheet, row: Int, column: Int) {
    worksheet_write_number(
      sheet.pointer, UInt32(row), UInt16(column), number.value, format(number.fractionDigits))
  }

  private func format(_ fractionDigits: Int) -> UnsafeMutablePointer<lxw_format>? {
    if let format = numberFormats[fractionDigits] { return format }
    let format = workbook_add_format(book)
    format_set_num_format(format, fractionDigits == 0 ? "0" : "0." + String(repeating: "0", count: fractionDigits))
    numberFormats[fractionDigits] = format
    return format
  }

  /// The beginning of a text that is too long for a cell, with a mark that it goes on.
  static func shortened(_ text: String) -> String {
    let room = longestText - "…".utf8.count
    var bytes = 0
    let kept = text.prefix { character in
      bytes += character.utf8.count
      return bytes <= room
    }
    return kept + "…"
  }

  /// Finishes the workbook and returns its bytes.
  func bytes() throws(ReportError) -> Data {
    guard let book else { throw .fileSystem(path: place.path, reason: "the workbook was finished before") }
    self.book = nil
    let outcome = workbook_close(book)
    guard outcome == LXW_NO_ERROR else {
      throw .fileSystem(path: place.path, reason: String(cString: lxw_strerror(outcome)))
    }
    do {
      return try Data(contentsOf: place)
    } catch {
      throw .fileSystem(path: place.path, reason: error.localizedDescription)
    }
  }
}
