import Foundation

/// A directory that reports are written to.
struct ReportDirectory {
  private let place: URL

  /// A directory at a path, which need not exist.
  ///
  /// - Throws: ``ReportError/foreignFiles(directory:files:)`` where it holds something that no report wrote.
  init(_ path: String) throws(ReportError) {
    place = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL.resolvingSymlinksInPath()
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isDirectory) else { return }
    guard isDirectory.boolValue else { throw .notADirectory(path) }
    let own = ownFiles
    let foreign = try contents(of: place).filter { !own.contains($0) }
    guard foreign.isEmpty else { throw .foreignFiles(directory: path, files: foreign) }
  }

  /// The file that lists what a report wrote; without it a directory is not a report's.
  static let listName = "files.txt"

  /// The list of a report's files, itself among them.
  static func list(of files: [String]) -> ReportFile {
    let paths = ([listName] + files).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return ReportFile(path: listName, text: paths.map { $0 + "\n" }.joined())
  }

  /// What an earlier report wrote here, by its own list.
  private var ownFiles: Set<String> {
    let list = place.appendingPathComponent(ReportDirectory.listName)
    guard let text = try? String(contentsOf: list, encoding: .utf8) else { return [] }
    return Set(text.split(separator: "\n").map(String.init).filter(ReportDirectory.isPlausible))
  }

  /// Puts the files in the place of whatever an earlier report left.
  func replace(with files: [ReportFile]) throws(ReportError) {
    let parent = place.deletingLastPathComponent()
    let unique = UUID().uuidString
    let fresh = parent.appendingPathComponent(".\(place.lastPathComponent)-\(unique).new", isDirectory: true)
    let old = parent.appendingPathComponent(".\(place.lastPathComponent)-\(unique).old", isDirectory: true)
    let manager = FileManager.default
    do {
      try manager.createDirectory(at: fresh, withIntermediateDirectories: true)
      for file in files { try write(file, in: fresh) }
      let isThere = manager.fileExists(atPath: place.path)
      if isThere { try manager.moveItem(at: place, to: old) }
      do {
        try manager.moveItem(at: fresh, to: place)
      } catch {
        if isThere { try? manager.moveItem(at: old, to: place) }
        throw error
      }
      if isThere { try? manager.removeItem(at: old) }
    } catch {
      try? manager.removeItem(at: fresh)
      throw .fileSystem(path: place.path, reason: error.localizedDescription)
    }
  }

  private func write(_ file: ReportFile, in directory: URL) throws {
    let place = directory.appendingPathComponent(file.path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try file.bytes.write(to: place)
  }

  /// Every file below a directory by its path inside, in byte order; a directory within that is empty counts as itself.
  private func contents(of directory: URL) throws(ReportError) -> [String] {
    do {
      return try FileManager.default.subpathsOfDirectory(atPath: directory.path)
        .filter { path in
          var isDirectory: ObjCBool = false
          let whole = directory.appendingPathComponent(path).path
          return FileManager.default.fileExists(atPath: whole, isDirectory: &isDirectory)
            ? !isDirectory.boolValue : true
        }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw .fileSystem(path: directory.path, reason: error.localizedDescription)
    }
  }

  /// Every file below a directory by its path inside; none where it cannot be read.
  static func files(in directory: String) -> Set<String> {
    let manager = FileManager.default
    return Set((try? manager.subpathsOfDirectory(atPath: directory)) ?? []).filter { path in
      var isDirectory: ObjCBool = false
      return !manager.fileExists(atPath: "\(directory)/\(path)", isDirectory: &isDirectory) || !isDirectory.boolValue
    }
  }

  /// Whether a directory is a cycle folder or lies inside it, where a report would spoil it.
  static func isInside(_ directory: String, _ cycleFolder: String) -> Bool {
    func parts(_ path: String) -> [String] {
      URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL.resolvingSymlinksInPath().pathComponents
    }
    return parts(directory).starts(with: parts(cycleFolder))
  }

  /// Whether a report can write a file at this path, whatever a list says.
  static func isPlausible(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard let last = parts.last, !last.hasPrefix(".") else { return false }
    switch parts.count {
    case 1:
      return [
        listName, "report.html", "report.md", "result.json", "trace.json", "report.xlsx", "report.pdf",
        "report.pdf" + ReportFile.hashSuffix, ResearchCrate.fileName, BundleDescription.fileName,
      ].contains(last) || (last.hasPrefix("annex.") && (last.hasSuffix(".html") || last.hasSuffix(".xml")))
    case 2 where parts[0] == "tables":
      return last == "datapackage.json"
        || (last.hasSuffix(".csv") && TableBuilder.names.contains(String(last.dropLast(4))))
    case 2 where parts[0] == "certificates":
      return last.hasSuffix(".json")
    case 2 where InputFolder.names.contains(parts[0]):
      return last == "cycle.yaml" || last == "datapackage.json" || last.hasSuffix(".csv")
    default:
      return false
    }
  }
}
