import Foundation

/// Prints a page as PDF by a browser of the Chromium family, without a window and without network.
struct PagePrinter {
  /// The variable of the environment that names the browser.
  static let variable = "SOLIDARITY_CHROMIUM"
  private static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
  /// Seconds after which a browser is taken to hang.
  private static let patience = 120.0

  private let browser: URL

  /// Finds the browser that the environment names, or one on the path.
  ///
  /// - Throws: ``ReportError/noBrowser(_:)`` where there is none.
  init(environment: [String: String] = ProcessInfo.processInfo.environment) throws(ReportError) {
    let manager = FileManager.default
    if let named = environment[PagePrinter.variable], !named.isEmpty {
      guard manager.isExecutableFile(atPath: named) else { throw .noBrowser(named) }
      browser = URL(fileURLWithPath: named)
      return
    }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let places = folders.flatMap { folder in PagePrinter.names.map { "\(folder)/\($0)" } }
    guard let found = places.first(where: manager.isExecutableFile(atPath:)) else { throw .noBrowser(nil) }
    browser = URL(fileURLWithPath: found)
  }

  /// The PDF of a page. Its bytes hold the time of printing, so that no two are the same.
  func print(_ page: ReportFile) throws(ReportError) -> Data {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString, isDirectory: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("report.html")
    let target = folder.appendingPathComponent("report.pdf")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try page.bytes.write(to: source)
      let process = Process()
      process.executableURL = browser
      process.arguments =
        [
          "--headless", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--no-pdf-header-footer",
          "--user-data-dir=\(folder.appendingPathComponent("profile").path)", "--print-to-pdf=\(target.path)",
          // The browser's own fence cannot be put up by the administrator, in a container for instance.
        ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + [source.absoluteString]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      process.standardInput = FileHandle.nullDevice
      try process.run()
      let end = Date().addingTimeInterval(PagePrinter.patience)
      while process.isRunning {
        if Date() > end {
          process.terminate()
          throw ReportError.printing(browser: browser.path, reason: "it did not come to an end")
        }
        Thread.sleep(forTimeInterval: 0.02)
      }
      let bytes = try Data(contentsOf: target)
      guard bytes.starts(with: Data("%PDF".utf8)) else {
        throw ReportError.printing(browser: browser.path, reason: "it wrote something else than PDF")
      }
      return bytes
    } catch let error as ReportError {
      throw error
    } catch {
      throw .printing(browser: browser.path, reason: error.localizedDescription)
    }
  }
}
