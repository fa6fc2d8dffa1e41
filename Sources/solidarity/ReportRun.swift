import CycleReport
import SolidarityLaw

/// A report computed and ready to be written.
struct ReportRun {
  /// The cycle as its folder records it.
  let cycle: Cycle
  let result: CycleResult
  let writer: ReportWriter
  let folders: [InputFolder]
  let origin: ReportOrigin

  /// Writes the report to a directory and returns the paths inside it.
  func write(to directory: String) throws(ReportError) -> [String] {
    try writer.write(result, to: directory, folders: folders, origin: origin)
  }

  /// Whether the report can be written to a directory; nothing is written.
  func check(_ directory: String) throws(ReportError) {
    try writer.check(directory, folders: folders)
  }

  /// The files as they would be written.
  func files() throws(ReportError) -> ReportFiles {
    try writer.files(of: result, folders: folders, origin: origin)
  }
}
