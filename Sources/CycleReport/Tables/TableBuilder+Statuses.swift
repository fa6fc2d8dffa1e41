import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// The statuses of each State that has one, and what follows.
  var statuses: ReportTable {
    var table = ReportTable(
      id: "statuses", title: book(.titleStatuses),
      columns: stateColumns + [
        .init("status", book(.headingStatus), "", .text),
        .init("search_and_rescue", book(.headingSearchAndRescue), "", .boolean),
        .init("systemic_shortcoming", book(.headingShortcoming), "", .boolean),
        .init("benefitting", book(.headingBenefitting), "", .boolean),
        .init("follows", book(StatusMessage.headingFollows), "", .text, for: [.page, .data]),
        .init("source", book(StatusMessage.headingBasis), "", .text, for: [.page, .data]),
      ])
    table.rows = assessment.states.filter { !$0.statuses.isEmpty || $0.isBenefitting }.map { state in
      let own = result.cycle.statuses.filter { $0.state == state.state }.map(\.provenance.source)
      let distinct = Set(own).filter { !$0.isEmpty }.sorted()
      return .init(
        cells: stateCells(state.state) + [
          .init(
            state.statuses.map(book.name).joined(separator: "; "),
            data: state.statuses.map(\.rawValue).joined(separator: " ")),
          cells.truth(state.searchAndRescue), cells.truth(state.systemicShortcoming), cells.truth(state.isBenefitting),
          .init(
            (state.statuses.map(follows) + (state.isBenefitting ? [followsBenefitting] : [])).joined(separator: " ")),
          .init(distinct.joined(separator: "; ")),
        ])
    }
    if table.rows.isEmpty { table.footnotes = [book(.noStatuses)] }
    return table
  }

  /// What follows from a status.
  private func follows(_ status: Status) -> String {
    switch status {
    case .pressure: book(StatusMessage.followsPressure)
    case .risk: book(StatusMessage.followsRisk)
    case .significant: book(StatusMessage.followsSignificant)
    case .claimsPressure: book(StatusMessage.followsClaimsPressure)
    case .claimsSignificant: book(StatusMessage.followsClaimsSignificant)
    }
  }

  private var followsBenefitting: String { book(StatusMessage.followsBenefitting) }

  /// The acts that the rules rest on, with their addresses.
  var acts: ReportTable {
    var table = ReportTable(
      id: "acts", title: book(.titleActs),
      columns: [
        .init("act", book(.headingLegalAct), "", .text), .init("eli", book(.headingAddress), "", .text),
      ])
    table.rows = Act.allCases.map { .init(cells: [.init(book($0.phrase), data: $0.title), .init($0.eli)]) }
    return table
  }
}
