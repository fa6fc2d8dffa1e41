import ArgumentParser
import CycleData
import ExactArithmetic

/// `solidarity generate`: an invented cycle.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "A synthetic, valid cycle folder of any size.",
    usage: "solidarity generate --out <dir> [<options>]",
    discussion: """
      Every table is filled, and everything is labelled synthetic: States are X001, X002, …, contributors first. The same seed and numbers give \
      the same bytes. The folder is written whole or not at all, and never over something else.

      EXAMPLES
        solidarity generate --out trial
        solidarity generate --out large --seed 7 --contributors 50 --benefitting 10
        solidarity generate --out open --closed-share 0 --unknown-share 0.1
      """)

  @Option(help: ArgumentHelp("The folder to write, which must not exist.", valueName: "dir"), completion: .directory)
  var out: String

  @Option(help: ArgumentHelp("Selects the numbers.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("How many States contribute.", valueName: "number"))
  var contributors = 20

  @Option(help: ArgumentHelp("How many States benefit.", valueName: "number"))
  var benefitting = 4

  @Option(
    help: ArgumentHelp("The part of the pairs closed in each measure. (default: 0.1)", valueName: "share"),
    transform: GenerateCommand.share)
  var closedShare = Rational(1, 10)

  @Option(
    help: ArgumentHelp("The part of the pledges not known. (default: 0)", valueName: "share"),
    transform: GenerateCommand.share)
  var unknownShare = Rational.zero

  @Option(help: ArgumentHelp("How many draws the year has. (default: one a benefitting State)", valueName: "number"))
  var draws: Int?

  @Option(help: ArgumentHelp("The pool year.", valueName: "year"))
  var year = 2027

  func validate() throws {
    if out.isEmpty { throw ValidationError("--out: name a folder.") }
    do {
      _ = try plan()
    } catch {
      throw ValidationError(error.description)
    }
  }

  func run() throws {
    let files: Int
    try CycleWriter.write(plan().cycle(), to: out)
    do {
      files = try CycleFolder.read(at: out).cycle.inputs.count
    } catch {
      throw CommandFailure(
        .failed,
        ["\(out): the invented cycle is not valid, which is a defect to report."] + error.findings.map(\.description))
    }
    StandardStream.messages.tell(
      "Wrote \(files) files to \(out): \(contributors) contributing and \(benefitting) benefitting invented States.\n")
  }

  private func plan() throws(SyntheticCycleError) -> SyntheticCycle {
    try SyntheticCycle(
      seed: seed, contributors: contributors, benefitting: benefitting, closedShare: closedShare,
      unknownShare: unknownShare, draws: draws, year: year)
  }

  private static func share(_ text: String) throws -> Rational {
    guard let share = try? Rational(decimal: text) else {
      throw ValidationError("'\(text)' is not a share. Write a part of one: 0.2 for 20 %.")
    }
    return share
  }
}
