import ArgumentParser
import CycleData
import CycleReport
import PledgeTesting
import SolidarityLaw

/// `solidarity merge`: the parts of a sweep put together.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "The parts of a sweep put together: the same bytes as one process gives.",
    usage: "solidarity merge <part> ... [<options>]",
    discussion: """
      Each part is a file that 'solidarity sweep --part' wrote. The cycle is read again from where it was, and its files must be \
      those that the parts were computed from.

      EXAMPLES
        solidarity merge part-1.json part-2.json
        solidarity merge part-1.json part-2.json --out sweep-2026
      """)

  @Argument(help: ArgumentHelp("The parts.", valueName: "part"), completion: .file(extensions: ["json"]))
  var parts: [String] = []

  @Option(
    help: ArgumentHelp("The folder of the cycle, where it is not where it was.", valueName: "folder"),
    completion: .directory)
  var cycle: String?

  @Flag(help: "Print JSON on standard output, and nothing else.")
  var json = false

  @OptionGroup var output: SweepPlaceOptions

  func validate() throws {
    if parts.isEmpty { throw ValidationError(SweepError.noParts.description) }
  }

  func run() throws {
    var read: [(name: String, part: SweepPart)] = []
    for name in parts { read.append((name, try SweepPart.read(at: name))) }
    guard let first = read.first else { throw SweepError.noParts }
    let question: SweepQuestionOptions
    do {
      question = try SweepQuestionOptions.parse(first.part.origin.arguments)
    } catch {
      throw SweepError.malformed(part: first.name, reason: "its 'arguments' are none of this version")
    }
    let folder = cycle ?? question.cycle.path
    let reading = try CycleFolder.read(at: folder)
    let sweep = try question.sweep(planText: first.part.origin.planText, of: reading.cycle)
    let tally = try SweepPart.merged(read, of: sweep, engine: Computation.engine)
    try output.write(SweepReport(sweep: sweep, tally: tally, engine: Computation.engine), json: json)
  }
}
