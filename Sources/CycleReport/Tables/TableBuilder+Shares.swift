import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// Reference key and fair shares, computed and adopted.
  var shares: ReportTable {
    var table = ReportTable(
      id: "shares", title: book(.titleShares, ["year": year]),
      columns: stateColumns + [
        .init("bound", book(.headingBound), "", .boolean, for: .data),
        .init("population", book(.headingPopulation), book(.meaningPopulation), .number, for: [.page, .data]),
        .init("population_year", book(.headingPopulationYear), "", .integer, for: .data),
        .init("gdp_meur", book(.headingGDP), book(.meaningGDP), .number, for: [.page, .data]),
        .init("gdp_year", book(.headingGDPYear), "", .integer, for: .data),
        .init("key", book(.headingKey), book(.meaningKey), .number),
        .init("key_exact", book(.headingKey), book(.meaningExact), .text, for: .data),
        .init("fair_share_relocation", book(.headingFairShare), book(.meaningFairShare), .integer),
        .init("fair_share_relocation_exact", book(.headingFairShare), book(.meaningExact), .text, for: .data),
        .init("fair_share_meur", book(.headingFairShareMillions), book(.meaningMoneyMillions), .number, for: .terminal),
        .init(
          "fair_share_financial", book(.headingFairShareEuro), book(.meaningFairShareEuro), .number,
          for: [.page, .data]),
        .init("adopted_share", book(.headingAdoptedShare), book(.meaningAdoptedShare), .number),
        .init("adopted_relocation", book(.headingAdopted), book(.meaningAdopted), .integer),
        .init("adopted_financial", book(.headingAdoptedEuro), book(.meaningAdoptedEuro), .number, for: [.page, .data]),
      ])
    table.rows = assessment.states.map { state in
      let record = result.record(of: state.state)
      let adopted =
        record?.adoptedRelocation.map {
          cells.number(Rational($0), path: "\(state.state.code).adopted.relocation")
        } ?? .empty
      let money = record?.adoptedFinancial
      return .init(
        cells: stateCells(state.state) + [
          cells.truth(state.isBound),
          record?.population.map { cells.number($0, path: "\(state.state.code).population") } ?? .empty,
          record?.populationYear.map { .init(String($0)) } ?? .empty,
          record?.gdp.map { cells.number($0, path: "\(state.state.code).gdp") } ?? .empty,
          record?.gdpYear.map { .init(String($0)) } ?? .empty,
          cells.figure(state.key),
          cells.exact(state.key?.value),
          cells.figure(state.fairShareRelocation),
          cells.exact(state.fairShareRelocation?.value),
          cells.millions(state.fairShareFinancial),
          cells.figure(state.fairShareFinancial),
          cells.percent(record?.adoptedShare),
          adopted,
          money.map { cells.number($0, .euro, path: "\(state.state.code).adopted.financial") } ?? .empty,
        ])
    }
    let reference = assessment.pool
    table.footnotes = [
      book(
        .footnoteReference,
        [
          "relocation": book.figure(reference.referenceRelocation),
          "financial": book.figure(reference.referenceFinancial),
        ])
    ]
    if assessment.states.contains(where: { !$0.isBound }) { table.footnotes.append(book(.footnoteNotBound)) }
    table.footnotes += unknownFootnote(table)
    return table
  }
}
