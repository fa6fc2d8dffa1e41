import ArgumentParser
import LinearProgramming
import OrderedJSON

/// `solidarity verify`: whether a certificate holds.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks a certificate in exact fractions, without a solver.",
    usage: "solidarity verify --certificate <file> [--json]",
    discussion: """
      Bounds, signs, complementary slackness and sums are checked for every stage, and that each stage rests on the ones before. Status 0: it \
      holds; 3: it does not, and what does not; 2: unreadable.

      EXAMPLES
        solidarity verify --certificate proof.json
        solidarity verify --certificate proof.json --json
      """)

  @Option(
    help: ArgumentHelp("The certificate, a file.", valueName: "file"), completion: .file(extensions: ["json"]))
  var certificate: String

  @Flag(help: "Print JSON on standard output, and nothing else.")
  var json = false

  func run() throws {
    let proof: Certificate
    do {
      proof = try Certificate(json: InputBytes.read(certificate))
    } catch let error as CertificateError {
      throw CommandFailure(.wrongInput, "\(certificate): \(error)")
    }
    let findings = CertificateChecker().findings(in: proof)
    try StandardStream.output.write(json ? report(proof, findings).text : summary(proof, findings))
    if !findings.isEmpty { throw CommandFailure(.infeasible, findings.map { "\(certificate): \($0)" }) }
  }

  private func report(_ proof: Certificate, _ findings: [CertificateFinding]) -> JSONValue {
    [
      "format": "solidarity/verification@1", "holds": .bool(findings.isEmpty), "stages": .integer(proof.stages.count),
      "findings": .array(findings.map { .string($0.description) }),
    ]
  }

  private func summary(_ proof: Certificate, _ findings: [CertificateFinding]) -> String {
    let stages = proof.stages.count == 1 ? "1 stage" : "\(proof.stages.count) stages"
    return findings.isEmpty ? "The certificate holds: \(stages).\n" : "The certificate does not hold.\n"
  }
}
