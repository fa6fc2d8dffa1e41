import Foundation

/// LibreOffice, where it is installed: a reader of workbooks that is not ours.
struct LibreOffice {
  let program: URL

  /// The one on the path.
  static let installed: LibreOffice? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let places = folders.flatMap { ["\($0)/soffice", "\($0)/libreoffice"] }
    return places.first(where: FileManager.default.isExecutableFile(atPath:)).map {
      LibreOffice(program: URL(fileURLWithPath: $0))
    }
  }()

  /// The sheets of a workbook as comma-separated text, by name.
  ///
  /// - Parameter asShown: whether numbers are written as the sheet shows them, or as it holds them.
  func sheets(of workbook: Data, asShown: Bool) throws -> [String: String] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appendingPathComponent("book.xlsx")
    try workbook.write(to: place)
    let process = Process()
    process.executableURL = program
    // The tokens: comma, quote, UTF-8, from line 1, as shown or not, and the last one every sheet.
    process.arguments = [
      "-env:UserInstallation=\(folder.appendingPathComponent("profile").absoluteString)", "--headless", "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,\(asShown),false,false,false,-1", "--outdir", folder.path,
      place.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    var sheets: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".csv") {
      let sheet = name.dropFirst("book-".count).dropLast(".csv".count)
      sheets[String(sheet)] = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
    return sheets
  }
}
