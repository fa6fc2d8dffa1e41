import ArgumentParser
import SolidarityLaw

/// What every command that computes lets the user choose.
struct ComputeOptions: ParsableArguments {
  @Flag(help: "Print JSON on standard output, and nothing else.")
  var json = false

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(
      "The day to judge by: later facts do not count, earlier dates can be overdue.", valueName: "date"))
  var day: CalendarDate?

  @Option(
    name: .customLong("reading"),
    help: ArgumentHelp(
      "The answer to a question that the law leaves open. May be repeated.", valueName: "name=case"),
    completion: .list(ComputeOptions.readingChoices))
  var readings: [String] = []

  @Option(
    name: .customLong("pledge"),
    help: ArgumentHelp(
      "What if a State pledged this: replaces all its rows of the measure. May be repeated.",
      valueName: "state.measure=amount"))
  var pledges: [String] = []

  @Option(
    name: .customLong("deduct"),
    help: ArgumentHelp(
      "What if a State had this deduction, such as CZ=100%. May be repeated.", valueName: "state=extent"))
  var deductions: [String] = []

  @Option(
    name: .customLong("status"),
    help: ArgumentHelp(
      "What if a State had this status, such as PT=pressure. May be repeated.", valueName: "state=status"))
  var statuses: [String] = []

  @Option(
    name: .customLong("reference"),
    help: ArgumentHelp("What if the reference number were this many relocations; money follows.", valueName: "persons"))
  var reference: String?

  @Option(
    name: .customLong("parameter"),
    help: ArgumentHelp(
      "What if a legal parameter had this value. May be repeated.", valueName: "id=value"),
    completion: .list(ParameterID.allCases.map { "\($0.rawValue)=" }))
  var parameters: [String] = []

  @Option(
    name: .customLong("vintage"),
    help: ArgumentHelp(
      "What if the key rested on another release or year, such as population=2024. May be repeated.",
      valueName: "figure=release"))
  var vintages: [String] = []

  @Option(
    name: .customLong("assume"),
    help: ArgumentHelp("Fill amounts that are not known.", valueName: "unknown=zero|fairShare"),
    completion: .list(AssumptionPolicy.allCases.map { "unknown=\($0.rawValue)" }))
  var assumption: AssumptionPolicy?

  private static var readingChoices: [String] {
    ReadingCatalogue.all.flatMap { reading in reading.cases.map { "\(reading.name)=\($0.name)" } }
  }

  func validate() throws {
    do {
      _ = try scenario()
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// What the options change in the cycle.
  func scenario() throws(ScenarioError) -> Scenario {
    var scenario = Scenario()
    for text in readings { scenario.readings.append(try Scenario.reading(text)) }
    for text in pledges { scenario.pledges.append(try Scenario.pledge(text)) }
    for text in deductions { scenario.deductions.append(try Scenario.deduction(text)) }
    for text in statuses { scenario.statuses.append(try Scenario.status(text)) }
    if let reference { scenario.reference = try Scenario.reference(reference) }
    for text in parameters { scenario.parameters.append(try Scenario.parameter(text)) }
    for text in vintages { scenario.vintages.append(try Scenario.vintage(text)) }
    return scenario
  }

  /// Another cycle under the same readings, so that the two can be compared.
  func readings(appliedTo cycle: Cycle) throws(ScenarioError) -> Cycle {
    var scenario = Scenario()
    for text in readings { scenario.readings.append(try Scenario.reading(text)) }
    return try scenario.applied(to: cycle)
  }

  /// The cycle as the options change it: the day, and what they replace.
  func applied(to cycle: Cycle) throws(ScenarioError) -> Cycle {
    var changed = try scenario().applied(to: cycle)
    if let day { changed.asAt = day }
    return changed
  }
}
