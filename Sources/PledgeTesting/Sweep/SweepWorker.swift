import ExactArithmetic
import PoolAllocation
import SolidarityLaw

/// What one piece of work came to.
public struct SweepBlock: Sendable {
  /// The number of the piece.
  public let number: Int
  /// What was counted.
  public let tally: SweepTally
  /// One line a scenario; empty unless asked for.
  public let rows: String
  /// The processor time of the distribution's linear programs, the repetitions in fractions aside; zero where none were needed.
  public let solving: Duration
}

/// Computes pieces of work one after the other, keeping what they share.
///
/// What is kept spares time and never changes a figure, so it does not matter which worker computes which piece.
final class SweepWorker {
  private let sweep: Sweep
  private let writesRows: Bool
  private var frames: [[Int]: OpenFrame] = [:]

  /// A frame with the pages drawn up so far.
  private final class OpenFrame {
    let frame: SweepFrame
    /// Pages by State that moves and by number of what moves it.
    var pages: [[Int: PledgeBook.Page]]
    /// For each figure the place of its need, where it is a coverage that there is.
    let needs: [Int?]

    init(_ frame: SweepFrame, figures: [SweepFigure]) {
      self.frame = frame
      pages = frame.movers.map { _ in [:] }
      needs = figures.map { figure in
        guard case .coverage(let state, let measure) = figure.source else { return nil }
        return frame.coverage?.needs.firstIndex { $0.state == state && $0.measure == measure }
      }
    }
  }

  /// What is kept is bounded, so that memory does not grow with the sweep.
  private static let mostFrames = 16
  private static let mostPages = 2_048
  /// One scenario in so many is computed again in fractions.
  static let sampling = 100

  init(_ sweep: Sweep, writesRows: Bool) {
    self.sweep = sweep
    self.writesRows = writesRows
  }

  /// One scenario between its closed forms and its distribution.
  private struct Pending {
    let scenario: Int
    let point: SweepPoint
    var row: [SweepValue]
  }

  func block(_ number: Int) throws(SweepError) -> SweepBlock {
    var tally = sweep.emptyTally
    var rows = ""
    var solving = Duration.zero
    let scenarios = sweep.scenarios(ofBlock: number)
    var next = scenarios.lowerBound
    while next < scenarios.upperBound {
      // Scenarios in a row that share a frame share its linear programs too.
      let first = sweep.point(of: next)
      let key = frameKey(first)
      let open = try frame(key, first)
      var pending: [Pending] = []
      var supplies: [CoverageModel.Supply] = []
      while next < scenarios.upperBound {
        let point = pending.isEmpty ? first : sweep.point(of: next)
        if frameKey(point) != key { break }
        let assessment = open.frame.book.assessment(of: pages(open, at: point))
        pending.append(Pending(scenario: next, point: point, row: try row(assessment, scenario: next)))
        if let coverage = open.frame.coverage { supplies.append(coverage.supply(of: assessment)) }
        next += 1
      }
      solving += try distribute(open, supplies, &pending, &tally)
      for scenario in pending {
        tally.add(scenario.row, places: places(of: scenario.point))
        if writesRows { write(scenario.row, scenario.point, scenario.scenario, to: &rows) }
      }
    }
    return SweepBlock(number: number, tally: tally, rows: rows, solving: solving)
  }

  private func frameKey(_ point: SweepPoint) -> [Int] {
    sweep.frameAxes.map { point.choices[$0] }
  }

  private func frame(_ key: [Int], _ point: SweepPoint) throws(SweepError) -> OpenFrame {
    if let known = frames[key] { return known }
    if frames.count >= SweepWorker.mostFrames { frames = [:] }
    let open = OpenFrame(try sweep.frame(choices: point.choices), figures: sweep.figures)
    frames[key] = open
    return open
  }

  private func pages(_ open: OpenFrame, at point: SweepPoint) -> [PledgeBook.Page] {
    var pages = open.frame.book.pages
    for (number, mover) in open.frame.movers.enumerated() {
      let code = open.frame.code(of: mover, at: point)
      if let code, let known = open.pages[number][code] {
        pages[mover.index] = known
        continue
      }
      let page = open.frame.book.page(of: mover.index, pledging: open.frame.rows(of: mover, at: point))
      if let code, open.pages[number].count < SweepWorker.mostPages { open.pages[number][code] = page }
      pages[mover.index] = page
    }
    return pages
  }

  /// The figures in closed form; those of the distribution stay open for the moment.
  private func row(_ assessment: Assessment, scenario: Int) throws(SweepError) -> [SweepValue] {
    var row: [SweepValue] = []
    row.reserveCapacity(sweep.figures.count)
    for figure in sweep.figures {
      switch figure.source {
      case .number(let read):
        guard let value = read(assessment)?.value else {
          row.append(.openNumber)
          continue
        }
        guard let (point, isExact) = SweepLattice(figure.unit ?? .other).point(value) else {
          throw .tooLarge(figure: figure.path, scenario: scenario + 1)
        }
        row.append(.point(point, isExact: isExact))
      case .condition(let read): row.append(.condition(read(assessment)))
      case .coverage: row.append(.openNumber)
      }
    }
    return row
  }

  /// Fills in the figures of the distribution; returns the time that its linear programs took.
  private func distribute(
    _ open: OpenFrame, _ supplies: [CoverageModel.Supply], _ pending: inout [Pending], _ tally: inout SweepTally
  ) throws(SweepError) -> Duration {
    guard let coverage = open.frame.coverage, !coverage.needs.isEmpty else { return .zero }
    let exactness = sweep.plan.exactness
    let start = ProcessorTime.ofThisThread
    let (ratios, programs) = try solve(coverage, supplies, exactness == .all ? .exact : .floating, pending)
    let solving = programs == 0 ? .zero : ProcessorTime.ofThisThread - start
    tally.programs += programs
    let lattice = SweepLattice(.fraction)
    for place in pending.indices {
      for (figure, need) in open.needs.enumerated() {
        guard let need else { continue }
        switch ratios[place][need] {
        case .exact(let ratio):
          if let (point, isExact) = lattice.point(ratio) {
            pending[place].row[figure] = .point(point, isExact: isExact)
          }
        case .floating(let ratio):
          if let point = lattice.point(ratio) { pending[place].row[figure] = .point(point, isExact: false) }
        case .outOfReach: pending[place].row[figure] = .openNumber
        }
      }
    }
    guard exactness == .sampled, coverage.needsPrograms else { return solving }
    let sample = pending.indices.filter { pending[$0].scenario % SweepWorker.sampling == 0 }
    let (proven, _) = try solve(coverage, sample.map { supplies[$0] }, .exact, pending)
    for (place, exact) in zip(sample, proven) {
      tally.compared += 1
      for (found, proven) in zip(ratios[place], exact) {
        tally.deviation = max(tally.deviation, SweepWorker.difference(found, proven))
      }
    }
    return solving
  }

  private func solve(
    _ coverage: CoverageModel, _ supplies: [CoverageModel.Supply], _ method: CoverageModel.Method,
    _ pending: [Pending]
  ) throws(SweepError) -> (ratios: [[CoverageModel.Ratio]], solves: Int) {
    do throws(AllocationError) {
      return try coverage.coverage(of: supplies, by: method)
    } catch {
      throw .notProven(scenario: (pending.first?.scenario ?? 0) + 1, reason: error.description)
    }
  }

  /// How far a ratio is from the proven one, in 10⁻¹² of one.
  private static func difference(_ found: CoverageModel.Ratio, _ proven: CoverageModel.Ratio) -> Int {
    switch (found, proven) {
    case (.floating(let found), .exact(let proven)):
      let difference = ((found - proven.doubleValue).magnitude * 1e12).rounded(.up)
      let greatest = SweepTally.greatestDeviation
      return difference < Double(greatest) ? Int(difference) : greatest
    case (.outOfReach, .outOfReach), (.exact, .exact): return 0
    default: return Int(1e12)
    }
  }

  private func places(of point: SweepPoint) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(sweep.drivers.count)
    for (number, driver) in sweep.driverNumbers.enumerated() {
      guard let driver else { continue }
      let place =
        number < point.choices.count
        ? point.choices[number] : point.unknown[number - point.choices.count].place
      places.append(sweep.drivers[driver].group(of: place))
    }
    return places
  }

  private func write(_ row: [SweepValue], _ point: SweepPoint, _ scenario: Int, to text: inout String) {
    text += String(scenario + 1)
    for (axis, choice) in zip(sweep.axes, point.choices) {
      text += ","
      text += SweepRows.quoted(axis.choices[choice].label)
    }
    for (drawn, point) in zip(sweep.unknown, point.unknown) {
      text += ","
      text += drawn.draw.parts[point.place].plainDecimal
    }
    for (figure, value) in zip(sweep.figures, row) {
      text += ","
      switch value {
      case .point(let point, _):
        SweepText.append(point, scale: SweepLattice(figure.unit ?? .other).scale, to: &text)
      case .condition(let condition): text += condition.map { $0 ? "true" : "false" } ?? ""
      case .openNumber: break
      }
    }
    text += "\n"
  }
}

/// The rows of a sweep as comma-separated values (RFC 4180), one a scenario.
public enum SweepRows {
  /// The header: the scenario's number from 1, what varies, and the figures by path.
  public static func header(_ sweep: Sweep) -> String {
    let columns =
      ["scenario"] + sweep.axes.map(\.name) + sweep.drawnStates.map { "unknown.\($0.code)" }
      + sweep.figures.map(\.path)
    return columns.map(quoted).joined(separator: ",") + "\n"
  }

  static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    return needsQuotes
      ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : text
  }
}
