import Foundation
import Testing

@testable import CycleReport

/// PDF: printed by a browser where there is one, and a clear message where there is none.
@Suite struct PagePrinterTests {
  static let isInstalled = (try? PagePrinter()) != nil

  @Test("Without a browser on the path, the message says what to do")
  func noBrowser() {
    let error = #expect(throws: ReportError.noBrowser(nil)) { try PagePrinter(environment: ["PATH": "/nowhere"]) }
    #expect(
      error?.description.hasPrefix("No Chromium is on the path, and PDF is printed by one. Install Chromium") == true)
    #expect(throws: ReportError.noBrowser(nil)) { try PagePrinter(environment: [:]) }
  }

  @Test("A browser that the environment names and that is none is told by its name")
  func wrongBrowser() {
    let error = #expect(throws: ReportError.noBrowser("/nowhere/browser")) {
      try PagePrinter(environment: ["SOLIDARITY_CHROMIUM": "/nowhere/browser"])
    }
    #expect(error?.description.hasPrefix("/nowhere/browser, which SOLIDARITY_CHROMIUM names, is no program") == true)
  }

  @Test("A program that prints nothing is told of, and nothing is left behind")
  func silentBrowser() throws {
    let printer = try PagePrinter(environment: ["SOLIDARITY_CHROMIUM": "/bin/true"])
    let error = #expect(throws: ReportError.self) { try printer.print(ReportFile(path: "report.html", text: "")) }
    #expect(error?.description.hasPrefix("/bin/true did not print the report: ") == true)
  }

  @Test(
    "The page is printed, with a hash of its own beside it",
    .enabled(if: isInstalled, "Chromium is not installed: printing was not tried"))
  func printed() throws {
    let scratch = try ReportWriterTests.Scratch()
    let files = try ReportWriter(formats: [.pdf]).write(SmallCycle.result, to: scratch.path("out"))
    #expect(files.suffix(2) == ["report.pdf", "report.pdf.sha256"])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path("out/report.pdf")))
    #expect(bytes.starts(with: Data("%PDF-".utf8)))
    #expect(bytes.suffix(16).contains(Data("%%EOF".utf8)))
    let hash = try String(contentsOfFile: scratch.path("out/report.pdf.sha256"), encoding: .utf8)
    #expect(hash == "\(ReportFile(path: "report.pdf", bytes: bytes).sha256)  report.pdf\n")
    let bundle = try String(contentsOfFile: scratch.path("out/bundle.json"), encoding: .utf8)
    #expect(!bundle.contains("report.pdf"))
  }
}
