import ArgumentParser
import LinearProgramming

/// `solidarity solve`: any linear program, with its proof.
struct SolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract: "Solves a linear program in MPS and proves the answer in exact fractions.",
    usage: "solidarity solve <model> [<options>]",
    discussion: """
      Free and fixed MPS are read (and the CPLEX LP format), decimals as exact decimals; a model minimises unless its OBJSENSE section says \
      otherwise. Of a model without whole numbers optimal, infeasible and unbounded are said only with a proof, which --certificate writes out. \
      With whole numbers a search may be all there is: then the proof is none, whatever is said. Status 0: optimal and \
      proven; 1: time limit or not proven; 2: invalid model; 3: infeasible or unbounded.

      EXAMPLES
        solidarity solve model.mps
        solidarity solve model.mps --json
        solidarity solve model.mps --certificate proof.json --proof-limit 60
      """)

  @Argument(help: "The model, a file.", completion: .file(extensions: ["mps", "lp"]))
  var model: String

  @Option(
    help: ArgumentHelp("Write the certificate to this file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var certificate: String?

  @Option(help: ArgumentHelp("How long the proof may take.", valueName: "seconds"))
  var proofLimit: Double?

  @Flag(help: "Print JSON on standard output, and nothing else.")
  var json = false

  func validate() throws {
    // Beyond a century a limit is none, and durations have an end.
    if let proofLimit, !(0...3_000_000_000).contains(proofLimit) {
      throw ValidationError("--proof-limit: '\(proofLimit)' is not a number of seconds from 0 to 3 000 000 000.")
    }
  }

  func run() throws {
    let file: ModelFile
    do {
      file = try ModelFile.read(InputBytes.read(model))
    } catch {
      if json { try StandardStream.output.write(SolveReport.invalid.text) }
      guard let error = error as? ModelFileError else { throw error }
      throw CommandFailure(.wrongInput, error.findings.map { $0.description(in: model) })
    }
    for note in file.notes { StandardStream.messages.tell(note.description(in: model) + "\n") }
    let options = SolveOptions(proofLimit: proofLimit.map { .seconds($0) })
    let report = SolveReport(program: file.program, result: try Solver(options: options).solve(file.program))
    if let certificate {
      if let proof = report.certificate {
        try OutputFile(certificate).write(proof.json)
      } else {
        StandardStream.messages.tell("There is no proof to write to \(certificate).\n")
      }
    }
    try StandardStream.output.write(json ? report.json.text : report.text)
    if let failure = report.failure { throw failure }
  }
}
