public import ArgumentParser
import CycleReport
import LinearProgramming
public import PoolAllocation

/// `solidarity allocate`: the distribution of the pool.
struct AllocateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "allocate",
    abstract: "The distribution of the pool among benefitting States, proven optimal.",
    usage: "solidarity allocate [<cycle>] [<options>]",
    discussion: """
      The least coverage is made as high as possible, then the second least, and so on; then the same for what is used of the pledges, and for the flows. \
      The certificate can be checked without a solver. The model is the first stage's linear program as MPS, turned round to minimise.

      Wishes of wishes.csv and of --wish are fulfilled where that is possible. Where it is not, the answer is what cannot hold together and what \
      would be enough, with status 3; the certificate then proves the conflict. A place is pool, searchAndRescue, a State that \
      receives (IT), one that gives (DE-any), or both (DE-IT); a relation atLeast, exactly or atMost.

      EXAMPLES
        solidarity allocate
        solidarity allocate Inputs/2026 --json
        solidarity allocate Inputs/2026 --certificate proof.json --model first.mps
        solidarity allocate Inputs/2026 --rule talmud
        solidarity allocate Inputs/2026 --mode value
        solidarity allocate --wish pool.relocation.atMost=2000
        solidarity allocate --wish DE-IT.relocation=closed
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions
  @OptionGroup var text: LanguageOption

  @Option(help: ArgumentHelp("The rule that shares the pool out.", valueName: "rule"))
  var rule = DistributionRule.leximin

  @Option(help: ArgumentHelp("Each measure by itself, or all together by value.", valueName: "mode"))
  var mode = DistributionMode.perMeasure

  @Option(
    help: ArgumentHelp("Write the certificate to this file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var certificate: String?

  @Option(
    help: ArgumentHelp("Write the first stage's model to this file.", valueName: "file"),
    completion: .file(extensions: ["mps"]))
  var model: String?

  @Option(
    name: .customLong("wish"),
    help: ArgumentHelp(
      "Something asked of the distribution, such as pool.relocation.atLeast=20000. May be repeated.",
      valueName: "place.measure.relation=amount"))
  var wishes: [String] = []

  func validate() throws {
    if rule == .leximin { return }
    for (name, file) in [("--certificate", certificate), ("--model", model)] where file != nil {
      throw ValidationError(
        "\(name): the rule '\(rule.rawValue)' is a closed formula. No linear program is solved for it, so that there is none to write. "
          + "Use --rule leximin, or leave \(name) out.")
    }
  }

  func run() throws {
    let computation = try Computation(cycle.path, options, wishes: wishes)
    computation.tellWarnings()
    let result = try computation.result(
      allocating: AllocationOptions(
        rule: rule, mode: mode, recordsCertificate: certificate != nil || model != nil))
    try StandardStream.output.write(
      options.json ? result.json(parts: .allocate).text : result.terminalText(.allocation, language: text.language))
    try writeFiles(result)
    if result.infeasibility != nil { throw CommandFailure.wishes }
  }

  /// Writes what the options ask for; what there is not is said with the reason.
  private func writeFiles(_ result: CycleResult) throws {
    let reason =
      result.infeasibility == nil
      ? "there is nothing to distribute, so no linear program was solved" : "not all wishes can be had"
    if let certificate {
      guard let proof = result.allocation?.certificate ?? result.infeasibility?.certificate else {
        throw CommandFailure(.infeasible, "--certificate: \(reason). No certificate was written.")
      }
      try OutputFile(certificate).write(proof.json)
    }
    if let model {
      guard let program = result.allocation?.firstStage else {
        throw CommandFailure(.infeasible, "--model: \(reason). No model was written.")
      }
      try OutputFile(model).write(program.written(as: .freeMPS).text)
    }
  }
}

extension DistributionRule: ExpressibleByArgument {}
extension DistributionMode: ExpressibleByArgument {}
