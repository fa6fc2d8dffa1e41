import CycleReport
import Foundation

/// A report directory built again from its own copy of the inputs.
struct ReportRebuild {
  /// The directory as the user wrote it.
  let directory: String

  /// The cycle folder inside.
  var inputs: String { directory + "/inputs" }

  /// The forms that the directory holds.
  ///
  /// - Throws: ``CommandFailure`` where it holds no report.
  func forms() throws -> Set<ReportFormat> {
    let marks: [(file: String, form: ReportFormat)] = [
      ("report.html", .html), ("report.md", .markdown), ("result.json", .json), ("tables/datapackage.json", .csv),
    ]
    // The report's own list also tells of a file that has gone since.
    let listed = (try? String(contentsOfFile: "\(directory)/files.txt", encoding: .utf8))?.split(separator: "\n") ?? []
    let forms = marks.filter { mark in
      listed.contains { $0 == mark.file } || FileManager.default.fileExists(atPath: "\(directory)/\(mark.file)")
    }.map(\.form)
    if forms.isEmpty {
      throw CommandFailure(
        .wrongInput, "\(directory): there is no report in it. Name a directory that `solidarity report` wrote.")
    }
    return Set(forms)
  }

  /// What is not the same after building the report again, one sentence a file; empty where everything is.
  ///
  /// - Throws: `ReportError` where the new report cannot be written to the directory for temporary files.
  func differences(to result: CycleResult) throws -> [String] {
    let manager = FileManager.default
    let fresh = manager.temporaryDirectory.appending(path: "solidarity-\(UUID().uuidString)").path
    defer { try? manager.removeItem(atPath: fresh) }
    let built = try ReportWriter(formats: forms()).write(result, to: fresh, inputFolder: inputs)
    let present = Set((try? manager.subpathsOfDirectory(atPath: directory)) ?? []).filter { path in
      var isDirectory: ObjCBool = false
      return manager.fileExists(atPath: "\(directory)/\(path)", isDirectory: &isDirectory) && !isDirectory.boolValue
    }
    let changed = built.filter {
      manager.contents(atPath: "\(fresh)/\($0)") != manager.contents(atPath: "\(directory)/\($0)")
    }
    return changed.map { path in
      "\(directory)/\(path): " + (present.contains(path) ? "differs from what its inputs give." : "is missing.")
    }
      + present.subtracting(built).sorted().map { "\(directory)/\($0): no report wrote this file." }
  }
}
