import Foundation
public import SolidarityLaw

/// Writes a cycle as a folder that ``CycleFolder`` reads back to the same cycle.
public struct CycleWriter {
  /// The files of a cycle folder, by name in byte order.
  ///
  /// Empty tables are left out, but for `states.csv`. Provenance is not kept beyond each row's source.
  ///
  /// - Throws: ``CycleWritingError/notADecimal(number:)`` for a number without a finite decimal form.
  public static func files(of cycle: Cycle) throws(CycleWritingError) -> [(name: String, text: String)] {
    var files = [(name: YAMLSection.file, text: try CycleFileText.text(of: cycle))]
    var tables: [(file: String, columns: [String])] = []
    for table in CycleTables.all {
      guard let text = try text(of: table, in: cycle) else { continue }
      files.append((name: table.file, text: text))
      tables.append((file: table.file, columns: columns(of: table)))
    }
    if let package = cycle.package {
      files.append((name: CycleFolder.packageFile, text: try PackageText.text(of: package, tables: tables)))
    }
    return files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Writes a cycle folder at a path where nothing stands yet, or an empty folder does.
  ///
  /// The folder appears whole or not at all: it is written beside its place and then moved there.
  ///
  /// - Throws: ``CycleWritingError`` where something stands at the path, a number has no decimal form, or the file
  ///   system refuses.
  public static func write(_ cycle: Cycle, to path: String) throws(CycleWritingError) {
    let files = try files(of: cycle)
    let target = URL(fileURLWithPath: path).standardizedFileURL
    let parent = target.deletingLastPathComponent()
    let draft = parent.appendingPathComponent(".\(target.lastPathComponent).\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: draft) }
    do {
      try FileManager.default.createDirectory(at: draft, withIntermediateDirectories: true)
      for file in files {
        try Data(file.text.utf8).write(to: draft.appendingPathComponent(file.name))
      }
    } catch {
      throw .refused(path: path, reason: "the folder cannot be written there")
    }
    if rename(draft.path, target.path) == 0 { return }
    switch errno {
    case ENOTEMPTY, EEXIST, ENOTDIR: throw .exists(path: path)
    case let number: throw .refused(path: path, reason: String(cString: strerror(number)))
    }
  }

  private static func columns<Table: CycleTable>(of table: Table.Type) -> [String] {
    Table.Column.allCases.map(\.rawValue)
  }

  private static func text<Table: CycleTable>(
    of table: Table.Type, in cycle: Cycle
  ) throws(CycleWritingError) -> String? {
    let records = cycle[keyPath: table.target]
    if records.isEmpty, table.file != StatesTable.file { return nil }
    var rows: [[String]] = []
    for record in records {
      let cells = try table.cells(of: record)
      rows.append(Table.Column.allCases.map { cells[$0] ?? "" })
    }
    return CSVText.text(header: columns(of: table), rows: rows)
  }
}
