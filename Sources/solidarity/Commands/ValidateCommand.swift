import ArgumentParser
import CycleData
import CycleReport
import OrderedJSON
import SolidarityLaw

/// `solidarity validate`: what is wrong with a folder.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks a cycle folder: every finding with file, row, column and remedy.",
    usage: "solidarity validate [<cycle>] [--json]",
    discussion: """
      Findings go to standard error. Errors end the command with status 2; warnings do not.

      EXAMPLES
        solidarity validate
        solidarity validate Inputs/2026
        solidarity validate Inputs/2026 --json
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var text: LanguageOption

  @Flag(help: "Print the findings as JSON on standard output.")
  var json = false

  func run() throws {
    let reading: CycleReading
    do {
      reading = try CycleFolder.read(at: cycle.path)
    } catch {
      if json { try StandardStream.output.write(report(error.findings)) }
      throw error
    }
    if json { return try StandardStream.output.write(report(reading.findings)) }
    for finding in reading.findings { StandardStream.messages.tell("\(finding)\n") }
    let result = CycleResult(assessment: Assessor().assess(reading.cycle), engine: Computation.engine)
    try StandardStream.output.write(result.terminalText(.contents, language: text.language))
  }

  private func report(_ findings: [Finding]) -> String {
    let value: JSONValue = [
      "format": "solidarity/findings@1", "cycle": .string(cycle.path), "findings": .array(findings.map(\.json)),
    ]
    return value.text
  }
}

extension Finding {
  fileprivate var json: JSONValue {
    [
      "severity": .string(severity.rawValue), "code": .string(code.rawValue), "file": .string(file),
      "line": line.map { .integer($0) } ?? .null, "column": column.map { .integer($0.number) } ?? .null,
      "name": column.map { .string($0.name) } ?? .null, "message": .string(message), "remedy": .string(remedy),
    ]
  }
}
