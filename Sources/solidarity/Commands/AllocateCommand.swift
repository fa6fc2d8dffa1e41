public import ArgumentParser
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

      EXAMPLES
        solidarity allocate
        solidarity allocate Inputs/2026 --json
        solidarity allocate Inputs/2026 --certificate proof.json --model first.mps
        solidarity allocate Inputs/2026 --rule talmud
        solidarity allocate Inputs/2026 --mode value
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions

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

  func run() throws {
    let computation = try Computation(cycle.path, options)
    computation.tellWarnings()
    let result = try computation.result(allocating: AllocationOptions(rule: rule, mode: mode))
    try writeFiles(result.allocation)
    try StandardStream.output.write(
      options.json ? result.json(parts: .allocate).text : result.terminalText(.allocation))
  }

  private func writeFiles(_ allocation: Allocation?) throws {
    if let certificate {
      guard let proof = allocation?.certificate else {
        throw CommandFailure(.failed, "There is no certificate: no linear program was solved for this distribution.")
      }
      try OutputFile(certificate).write(proof.json)
    }
    if let model {
      guard let program = allocation?.firstStage else {
        throw CommandFailure(.failed, "There is no model: no linear program was solved for this distribution.")
      }
      try OutputFile(model).write(program.written(as: .freeMPS).text)
    }
  }
}

extension DistributionRule: ExpressibleByArgument {}
extension DistributionMode: ExpressibleByArgument {}
