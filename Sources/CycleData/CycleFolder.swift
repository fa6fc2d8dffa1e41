import ContentHash
import Foundation
import SolidarityLaw

/// A folder that holds a cycle: `cycle.yaml`, `states.csv`, and the other tables that there are.
public struct CycleFolder {
  /// Reads a cycle folder and everything that is wrong in it.
  ///
  /// Files are read in a fixed order and rows in theirs, so that equal folders give equal cycles and equal findings. No file is
  /// changed. Files of more than 64 MiB, pipes and devices are refused rather than read.
  ///
  /// - Throws: ``CycleInputError`` with all findings where at least one is an error.
  public static func read(at path: String) throws(CycleInputError) -> CycleReading {
    let folder = CycleFolder(path: path)
    let cycle = folder.read()
    let findings = folder.findings.sorted()
    guard let cycle, !folder.findings.hasErrors else { throw CycleInputError(findings: findings) }
    return CycleReading(cycle: cycle, findings: findings)
  }

  /// The bytes of a file beyond which it is refused.
  static let largestFile = 64 * 1024 * 1024

  static let packageFile = "datapackage.json"

  /// The files of a cycle folder, in the order in which they are read and reported.
  static let files = [YAMLSection.file, packageFile] + CycleTables.all.map { $0.file }

  private let path: String
  /// The folder as findings name it.
  private let label: String
  private let findings: FindingCollector
  private let remedy = FileRemedy.listed(tooLarge: "Leave out what the cycle does not need.")

  private init(path: String) {
    self.path = path
    self.label = printable(path, limit: 300)
    self.findings = FindingCollector(files: [label] + CycleFolder.files)
  }

  private func read() -> Cycle? {
    let present: Set<String>
    do {
      present = Set(try FolderListing(path: path).names)
    } catch {
      findings.error(error.code, in: label, error.message, remedy: error.remedy)
      return nil
    }
    reportUnknown(present)
    reportMissing(present)
    var texts: [String: ArraySlice<UInt8>] = [:]
    var inputs: [InputFile] = []
    for file in CycleFolder.files where present.contains(file) {
      guard let bytes = findings.bytes(at: path + "/" + file, in: file, remedy) else { continue }
      inputs.append(InputFile(path: file, sha256: SHA256.hexadecimal(of: bytes)))
      texts[file] = findings.text(bytes, in: file)
    }
    let file = texts[YAMLSection.file].map { CycleFile.read($0, findings: findings) } ?? CycleFile()
    guard var cycle = file.cycle(name: URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent) else {
      return nil
    }
    cycle.inputs = inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let context = TableContext(findings: findings, admitsSynthetic: file.synthetic ?? true)
    for table in CycleTables.all {
      if let text = texts[table.file] { read(table, text, context, into: &cycle) }
    }
    cycle.package = texts[CycleFolder.packageFile].flatMap { PackageFile.read($0, findings: findings) }
    Consistency(cycle: cycle, needsBasisMark: file.needsBasisMark, findings: findings).check()
    return cycle
  }

  private func read<Table: CycleTable>(
    _ table: Table.Type, _ text: ArraySlice<UInt8>, _ context: TableContext, into cycle: inout Cycle
  ) {
    let reading = TableReader<Table>.read(text, context: context)
    cycle[keyPath: table.target] = reading.records
    // A row that could not be taken apart may be that of any State.
    if table.file == StatesTable.file, !reading.isComplete { context.declaredStates = nil }
  }
}

extension CycleFolder {
  private func reportUnknown(_ present: Set<String>) {
    for name in present.subtracting(CycleFolder.files) {
      findings.error(
        .unknownFile, in: printable(name, limit: 200), "a cycle folder has no such file",
        remedy: NearestName.suggestion(for: name, among: CycleFolder.files, listing: "Its files are"))
    }
  }

  private func reportMissing(_ present: Set<String>) {
    if !present.contains(YAMLSection.file) {
      findings.error(
        .fileMissing, in: YAMLSection.file, "the file is missing",
        remedy: "Write it with at least the keys cycle, law.asOf and reference.")
    }
    if !present.contains(StatesTable.file) {
      findings.error(
        .fileMissing, in: StatesTable.file, "the file is missing",
        remedy: "Write it with one row a State; its header is: "
          + StatesTable.Column.allCases.map(\.rawValue).joined(separator: ",") + ".")
    }
  }
}
