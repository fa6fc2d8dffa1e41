import ArgumentParser
import CycleData
import CycleReport
import Foundation
import PledgeTesting
import SolidarityLaw

/// `solidarity sweep`: many scenarios, counted.
struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract:
      "Many scenarios: grids, and draws of what is not known; what each figure comes to, how often, and what drives it.",
    usage: "solidarity sweep [<cycle>] [<options>]",
    discussion: """
      Pledges whose amount is not known are drawn between nothing and what the State still owes, unless --draw says otherwise. \
      What varies is a pledge (NL.relocation), deduction.STATE, status.STATE, reference, reading.NAME or parameter.ID; among what \
      is drawn also unknown or unknown.STATE, in parts of what is owed. Figures in closed form are exact in every scenario.

      EXAMPLES
        solidarity sweep Inputs/2026 --draws 200 --seed 7
        solidarity sweep --grid NL.relocation=0,500,1000 --draw unknown=kept
        solidarity sweep --draws 200 --draw FR.relocation=0,3361 --out sweep-2026
        solidarity sweep --draws 600 --shard 1/2 --part part-1.json
      """)

  @OptionGroup var question: SweepQuestionOptions
  @OptionGroup var output: SweepPlaceOptions

  @Option(help: ArgumentHelp("Threads that compute; by default as many as there are processors.", valueName: "number"))
  var workers: Int?

  @Option(help: ArgumentHelp("Compute only this part of the whole; needs --part.", valueName: "k/n"))
  var shard: SweepShard?

  @Option(
    help: ArgumentHelp(
      "Keep what is done in this file: the same command goes on from it, and merge reads it.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var part: String?

  @Option(help: ArgumentHelp("Whole seconds between two writings of the part.", valueName: "seconds"))
  var every = 10

  @Option(
    help: ArgumentHelp("Write one line a scenario to this file, as CSV.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var rows: String?

  @Flag(help: "Tell how far it has come, also where standard error is no terminal.")
  var progress = false

  func validate() throws {
    if let workers, !(1...1024).contains(workers) {
      throw ValidationError("--workers: '\(workers)' is not a number from 1 to 1024.")
    }
    if every < 0 { throw ValidationError("--every: '\(every)' is negative. Write zero or more seconds.") }
    if shard != nil, part == nil {
      throw ValidationError("--shard: a part of the whole has to be kept. Name a file with --part, for merge to read.")
    }
  }

  func run() throws {
    let reading = try CycleFolder.read(at: question.cycle.path)
    reading.tellWarnings(of: question.cycle.path)
    let planText = try question.file.map(SweepFile.text)
    let sweep = try question.sweep(planText: planText, of: reading.cycle)
    let blocks = shard.map { SweepPart.blocks(of: sweep, shard: $0.number, of: $0.count) } ?? 0..<sweep.blockCount
    let fresh = SweepPart(
      of: sweep, blocks: blocks, engine: Computation.engine,
      origin: SweepPart.Origin(arguments: question.arguments, planText: planText))
    let done = try compute(sweep, from: try kept(fresh, sweep) ?? fresh)
    if shard != nil {
      StandardStream.messages.tell(
        "\(part ?? "The part") holds \(done.tally.scenarios) of \(sweep.scenarioCount) scenarios. Put all parts together with "
          + "'solidarity merge'.\n")
      return
    }
    try output.write(
      SweepReport(sweep: sweep, tally: done.tally, engine: Computation.engine), json: question.compute.json)
  }

  /// The part as its file holds it; nil where there is none yet.
  private func kept(_ fresh: SweepPart, _ sweep: Sweep) throws -> SweepPart? {
    guard let part, FileManager.default.fileExists(atPath: part) else { return nil }
    let kept = try SweepPart.read(at: part)
    try kept.check(sweep, engine: Computation.engine, name: part)
    guard kept.blocks == fresh.blocks else {
      throw SweepError.otherSweep(part: part, what: "it holds another shard")
    }
    guard (kept.rowBytes == nil) == (rows == nil) || kept.next == kept.blocks.lowerBound else {
      throw SweepError.otherSweep(
        part: part, what: kept.rowBytes == nil ? "it was begun without --rows" : "it was begun with --rows")
    }
    return kept
  }

  private func compute(_ sweep: Sweep, from start: SweepPart) throws -> SweepPart {
    var state = start
    var file = try openRows(sweep, &state)
    let interruption = Interruption()
    let flag = interruption.flag
    let total = sweep.scenarios(ofBlocks: state.blocks).count
    var progress = SweepProgress(total: total, done: state.tally.scenarios, isAsked: progress)
    var saved = ContinuousClock.now
    var solving = Duration.zero
    let options = Sweep.RunOptions(
      workers: workers ?? ProcessInfo.processInfo.activeProcessorCount, writesRows: rows != nil,
      isCancelled: { flag.isCancelled })
    try sweep.run(state.next..<state.blocks.upperBound, options) { block in
      state.tally.add(block.tally)
      state.next = block.number + 1
      try file?.write(block.rows)
      state.rowBytes = file?.length
      solving += block.solving
      progress.tell(state.tally.scenarios)
      guard let part, ContinuousClock.now - saved >= .seconds(every) else { return }
      try OutputFile(part).write(state.json.compactText + "\n")
      saved = ContinuousClock.now
    }
    progress.finish(
      programs: state.tally.programs - start.tally.programs, scenarios: state.tally.scenarios - start.tally.scenarios,
      solving: solving)
    withExtendedLifetime(interruption) {}
    if let part { try OutputFile(part).write(state.json.compactText + "\n") }
    guard state.isComplete else {
      let done = "Interrupted after \(state.tally.scenarios) of \(total) scenarios."
      throw CommandFailure(
        .failed,
        part == nil
          ? done + " Nothing was kept; --part FILE keeps what is done."
          : done
            + " The same command goes on from there.")
    }
    return state
  }

  /// The file of rows, with its header where it begins; the first shard alone has one, so that files can be joined.
  private func openRows(_ sweep: Sweep, _ state: inout SweepPart) throws -> RowFile? {
    guard let rows else { return nil }
    var file = try RowFile(rows, after: state.rowBytes ?? 0)
    if state.rowBytes == nil, shard.map({ $0.number == 1 }) ?? true { try file.write(SweepRows.header(sweep)) }
    state.rowBytes = file.length
    return file
  }
}
