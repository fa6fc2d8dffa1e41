import ExactArithmetic
import SolidarityLaw

extension Consistency {
  /// The data of the reference key: complete, of one year each, and in the unit that the column names.
  func checkKeyData() {
    let bound = cycle.states.filter(\.isBound)
    for record in cycle.states {
      checkBinding(of: record)
      if record.isBound { checkCompleteness(of: record) }
      checkUnits(of: record)
    }
    checkYears(of: bound, "population", \.populationYear)
    checkYears(of: bound, "GDP", \.gdpYear)
  }

  private func checkBinding(of record: StateRecord) {
    guard !record.isBound, MemberState.protocolOrder.contains(record.state), !StateCode.isNeverBound(record.state)
    else { return }
    warn(
      .boundStateNotBound, at: record.provenance, "\(record.state) is recorded as not bound by Part IV",
      remedy: "Write yes unless the cycle is a thought experiment: the State's share moves to the others.")
  }

  private func checkCompleteness(of record: StateRecord) {
    let absent = [record.population == nil ? "population" : nil, record.gdp == nil ? "GDP" : nil].compactMap { $0 }
    if absent.isEmpty { return }
    warn(
      .missingKeyData, at: record.provenance,
      "the \(absent.joined(separator: " and the ")) of \(record.state) is not known",
      remedy: "Without it no State's share of the reference key can be computed.")
  }

  private func checkUnits(of record: StateRecord) {
    if let gdp = record.gdp, gdp > Rational(20_000_000) {
      warn(
        .unlikelyUnit, at: record.provenance, "the GDP of \(record.state) exceeds EUR 20 million million",
        remedy: "The column is in million EUR.")
    }
    if cycle.synthetic { return }
    if let gdp = record.gdp, gdp < Rational(1000) {
      warn(
        .unlikelyUnit, at: record.provenance, "the GDP of \(record.state) is below EUR 1 000 million",
        remedy: "The column is in million EUR, not in thousand million.")
    }
    if let population = record.population, population < Rational(10_000) {
      warn(
        .unlikelyUnit, at: record.provenance, "the population of \(record.state) is below 10 000",
        remedy: "The column counts persons, not thousands.")
    }
  }

  private func checkYears(of records: [StateRecord], _ figure: String, _ year: (StateRecord) -> Int?) {
    let counts = records.compactMap(year).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    // The latest of the years that most States have.
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return }
    for record in records {
      guard let own = year(record), own != usual else { continue }
      warn(
        .mixedYears, at: record.provenance,
        "the \(figure) of \(record.state) is of \(own), that of most States of \(usual)",
        remedy: "The reference key compares data of one year.")
    }
  }
}
