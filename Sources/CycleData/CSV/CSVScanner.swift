import CLibCSV

/// Reads CSV with libcsv in strict mode, and keeps the line on which each cell begins.
///
/// libcsv reports cells without their places. The scanner hands it the text in pieces that each end at a character
/// which can end a cell, so that every report belongs to a known place.
final class CSVScanner {
  /// The bounds beyond which a file is not a table of ours.
  struct Limits {
    var cellBytes = 32 * 1024
    var cells = 200
    var rows = 2_000_000
  }

  private let bytes: ArraySlice<UInt8>
  private let limits: Limits
  private let parser = UnsafeMutablePointer<csv_parser>.allocate(capacity: 1)
  private var cells: [CSVCell] = []
  private var finishedRow: [CSVCell]?
  /// The line of the byte that libcsv reads next.
  private var line = 1
  /// The line on which the current cell began.
  private var cellLine = 1
  /// Where the current cell began.
  private var cellStart: Int
  private var hasReported = false

  init(bytes: ArraySlice<UInt8>, limits: Limits = Limits()) {
    self.bytes = bytes
    self.limits = limits
    self.cellStart = bytes.startIndex
    csv_init(parser, CSVScanner.options)
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
  }

  private static let options = UInt8(CSV_STRICT | CSV_STRICT_FINI)

  /// Hands every row to `visit`, in order, until the end, a limit, or a `false`.
  func scan(_ visit: (CSVEvent) -> Bool) {
    var position = bytes.startIndex
    var rows = 0
    while position < bytes.endIndex {
      let end = endOfPiece(from: position)
      let isBlank = bytes[position..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      let isStart = cells.isEmpty && position == cellStart
      let taken = feed(position..<end)
      if taken < end - position {
        guard csv_error(parser) == CSV_EPARSE else { return _ = visit(.outOfMemory(line: line)) }
        countLines(position..<(position + taken))
        guard visit(.broken(line: line, cell: cells.count + 1)) else { return }
        position = restart(after: position + taken)
        continue
      }
      countLines(position..<end)
      position = end
      if hasReported || (isStart && isBlank) { beginCell(at: end) }
      hasReported = false
      if position - cellStart > limits.cellBytes {
        return _ = visit(.tooLong(line: cellLine, cell: cells.count + 1))
      }
      if cells.count > limits.cells { return _ = visit(.tooManyCells(line: cellLine)) }
      if let row = finishedRow {
        finishedRow = nil
        rows += 1
        if rows > limits.rows { return _ = visit(.tooManyRows(line: row.first?.line ?? line)) }
        guard visit(.row(row)) else { return }
      }
    }
    finish(visit)
  }

  private func finish(_ visit: (CSVEvent) -> Bool) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    if csv_fini(parser, CSVScanner.cellEnded, CSVScanner.rowEnded, context) != 0 {
      let event: CSVEvent =
        csv_error(parser) == CSV_EPARSE
        ? .unclosed(line: cellLine, cell: cells.count + 1) : .outOfMemory(line: line)
      _ = visit(event)
    } else if let row = finishedRow {
      finishedRow = nil
      _ = visit(.row(row))
    }
  }

  /// The position after the next comma or line end; pieces of very long cells are cut at the limit.
  private func endOfPiece(from start: Int) -> Int {
    let last = min(bytes.endIndex, start + limits.cellBytes + 1)
    for position in start..<last {
      switch bytes[position] {
      case 0x2C, 0x0A, 0x0D: return position + 1
      default: continue
      }
    }
    return last
  }

  private func feed(_ range: Range<Int>) -> Int {
    let context = Unmanaged.passUnretained(self).toOpaque()
    return bytes[range].withUnsafeBytes {
      csv_parse(parser, $0.baseAddress, $0.count, CSVScanner.cellEnded, CSVScanner.rowEnded, context)
    }
  }

  /// Counts line feeds, and carriage returns that no line feed follows.
  private func countLines(_ range: Range<Int>) {
    for position in range {
      if bytes[position] == 0x0A {
        line += 1
      } else if bytes[position] == 0x0D, position + 1 == bytes.endIndex || bytes[position + 1] != 0x0A {
        line += 1
      }
    }
  }

  private func beginCell(at position: Int) {
    cellLine = line
    cellStart = position
  }

  /// Drops the broken row and begins anew on the next line.
  private func restart(after position: Int) -> Int {
    csv_free(parser)
    csv_init(parser, CSVScanner.options)
    cells.removeAll()
    finishedRow = nil
    hasReported = false
    let next = bytes[position...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
    countLines(position..<next)
    beginCell(at: next)
    return next
  }

  private static let cellEnded: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
    content, count, context in
    guard let context else { return }
    let scanner = Unmanaged<CSVScanner>.fromOpaque(context).takeUnretainedValue()
    let text = content.map { String(decoding: UnsafeRawBufferPointer(start: $0, count: count), as: UTF8.self) } ?? ""
    scanner.cells.append(CSVCell(text: text, line: scanner.cellLine))
    scanner.hasReported = true
  }

  private static let rowEnded: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, context in
    guard let context else { return }
    let scanner = Unmanaged<CSVScanner>.fromOpaque(context).takeUnretainedValue()
    scanner.finishedRow = scanner.cells
    scanner.cells = []
    scanner.hasReported = true
  }
}
