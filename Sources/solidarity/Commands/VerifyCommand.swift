import ArgumentParser
import LinearProgramming
import OrderedJSON

/// `solidarity verify`: whether a certificate holds, or a report is what its inputs give.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks a certificate without a solver, or builds a report again and compares the bytes.",
    usage: """
      solidarity verify --certificate <file> [--json]
      solidarity verify <dir> [<options>]
      """,
    discussion: """
      Of a certificate, bounds, signs, complementary slackness and sums are checked in exact fractions for every stage, and that each stage \
      rests on the ones before. That proves what stands in the file, not that its rows are those of a cycle, nor that no further group of criteria \
      should follow. A report is built again from its directory alone, which keeps the inputs and the options that it was made with; \
      options given here take the place of those. Status 0: it holds; 3: it does not, and what does not; 2: unreadable.

      EXAMPLES
        solidarity verify --certificate proof.json
        solidarity verify --certificate proof.json --json
        solidarity verify Reports/2026
      """)

  @Argument(help: "The directory of a report.", completion: .directory)
  var dir: String?

  @Option(
    help: ArgumentHelp("The certificate, a file.", valueName: "file"), completion: .file(extensions: ["json"]))
  var certificate: String?

  @OptionGroup var options: ComputeOptions

  func validate() throws {
    if (dir == nil) == (certificate == nil) {
      throw ValidationError("Name either the directory of a report or, with --certificate, a certificate.")
    }
  }

  func run() throws {
    if let certificate { try verify(certificate: certificate) }
    if let dir { try verify(report: dir) }
  }

  private func verify(certificate path: String) throws {
    let proof: Certificate
    do {
      proof = try Certificate(json: InputBytes.read(path))
    } catch let error as CertificateError {
      throw CommandFailure(.wrongInput, "\(path): \(error)")
    }
    let findings = CertificateChecker().findings(in: proof).map { "\(path): \($0)" }
    let count = proof.stages.count == 1 ? "1 stage" : "\(proof.stages.count) stages"
    try conclude(findings, "The certificate holds: \(count).", "The certificate does not hold.")
  }

  private func verify(report path: String) throws {
    let own = options.recorded.isEmpty
    try conclude(
      ReportRebuild(directory: path).findings(with: own ? nil : options),
      "The report is what its inputs give, byte for byte.",
      "The report is not what its inputs and \(own ? "its" : "these") options give.")
  }

  /// Prints the outcome, and ends with status 3 where something does not hold.
  private func conclude(_ findings: [String], _ good: String, _ bad: String) throws {
    let report: JSONValue = [
      "format": "solidarity/verification@1", "holds": .bool(findings.isEmpty),
      "findings": .array(findings.map { .string($0) }),
    ]
    try StandardStream.output.write(options.json ? report.text : (findings.isEmpty ? good : bad) + "\n")
    if !findings.isEmpty { throw CommandFailure(.infeasible, findings) }
  }
}
