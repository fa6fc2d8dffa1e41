import ContentHash
import Foundation
import SolidarityLaw

/// A folder that holds the five-year strategy: `strategy_actions.csv`, and `strategy_figures.csv` where there is one.
public struct StrategyFolder {
  /// Reads a strategy folder and everything that is wrong in it.
  ///
  /// - Throws: ``CycleInputError`` with all findings where at least one is an error.
  public static func read(at path: String) throws(CycleInputError) -> StrategyReading {
    let folder = StrategyFolder(path: path)
    let strategy = folder.read()
    let findings = folder.findings.sorted()
    guard let strategy, !folder.findings.hasErrors else { throw CycleInputError(findings: findings) }
    return StrategyReading(strategy: strategy, findings: findings)
  }

  /// The files of a strategy folder, in the order in which they are read and reported.
  static let files = [CycleFolder.packageFile, StrategyActionsTable.file, StrategyFiguresTable.file]

  private let path: String
  private let label: String
  private let findings: FindingCollector
  private let remedy = FileRemedy.listed(tooLarge: "Leave out what the strategy does not need.")

  private init(path: String) {
    self.path = path
    label = printable(path, limit: 300)
    findings = FindingCollector(files: [label] + StrategyFolder.files)
  }

  private func read() -> Strategy? {
    let present: Set<String>
    do {
      present = Set(try FolderListing(path: path).names)
    } catch {
      let remedy =
        error.code == .folderMissing ? "Name a folder that holds \(StrategyActionsTable.file)." : error.remedy
      findings.error(error.code, in: label, error.message, remedy: remedy)
      return nil
    }
    for name in present.subtracting(StrategyFolder.files) {
      findings.error(
        .unknownFile, in: printable(name, limit: 200), "a strategy folder has no such file",
        remedy: NearestName.suggestion(for: name, among: StrategyFolder.files, listing: "Its files are"))
    }
    if !present.contains(StrategyActionsTable.file) {
      findings.error(
        .fileMissing, in: StrategyActionsTable.file, "the file is missing",
        remedy: "Write it with one row an action; its header is: "
          + StrategyActionsTable.Column.allCases.map(\.rawValue).joined(separator: ",") + ".")
    }
    var strategy = Strategy(
      name: URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent, actions: [])
    let context = TableContext(findings: findings, admitsSynthetic: false)
    for file in StrategyFolder.files where present.contains(file) {
      guard let bytes = findings.bytes(at: path + "/" + file, in: file, remedy) else { continue }
      strategy.inputs.append(InputFile(path: file, sha256: SHA256.hexadecimal(of: bytes)))
      guard let text = findings.text(bytes, in: file) else { continue }
      switch file {
      case StrategyActionsTable.file:
        strategy.actions = TableReader<StrategyActionsTable>.read(text, context: context).records
      case StrategyFiguresTable.file:
        strategy.figures = TableReader<StrategyFiguresTable>.read(text, context: context).records
      default: strategy.package = PackageFile.read(text, findings: findings)
      }
    }
    strategy.inputs.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return strategy
  }
}
