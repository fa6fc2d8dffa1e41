import SolidarityLaw

extension PublicEdition {
  /// The pledges with those withheld unknown.
  ///
  /// What was pledged at all, of which measure, in how many rows and rounds and through offsets, is withheld with the amounts: a State
  /// that a mark names has one unknown row of each measure that the mark leaves open; where it names none, every bound State has.
  var pledges: [PledgeRecord] {
    restricted.pledges.filter { row in !marks.contains { covers($0, row) } } + withheldPledges
  }

  /// The pledges to a Solidarity Response Plan with those withheld unknown, in the same way.
  var crisisPledges: [CrisisPledgeRecord] {
    let open = restricted.crisisPledges.filter { row in
      !marks.contains { $0.subject == .crisisPledges && $0.covers(states: [row.state], measure: row.measure) }
    }
    let hidden = places(of: .crisisPledges) { mark in
      restricted.crisisPledges.filter { mark.covers(states: [$0.state], measure: $0.measure) }.map(\.state)
    }
    return open
      + hidden.map {
        CrisisPledgeRecord(
          state: $0.state, measure: $0.measure, amount: nil, knowledge: .unknown,
          provenance: Provenance(file: "crisis_pledges.csv", line: nil, source: PublicEdition.source))
      }
  }

  func covers(_ mark: Restriction, _ row: PledgeRecord) -> Bool {
    mark.subject == .pledges && mark.covers(states: [row.state], measure: row.measure, round: row.round)
  }

  /// A pledge that is withheld.
  private struct Place: Hashable, Comparable {
    let state: MemberState
    let measure: Measure
    let round: Int

    static func < (left: Place, right: Place) -> Bool {
      if left.state != right.state { return left.state < right.state }
      if left.measure != right.measure {
        let order = Measure.allCases
        return (order.firstIndex(of: left.measure) ?? 0) < (order.firstIndex(of: right.measure) ?? 0)
      }
      return left.round < right.round
    }
  }

  /// Where something unknown stands, in order.
  ///
  /// It follows from the marks and from what binds a State, not from the rows: they would tell who pledged at all, and in which round.
  /// Only of a State that the Regulation does not bind do the rows decide, for without any it gives nothing.
  ///
  /// - Parameter rows: the States of the rows that a mark meets.
  private func places(of subject: Restriction.Subject, rows: (Restriction) -> [MemberState]) -> [Place] {
    var places: Set<Place> = []
    for mark in marks where mark.subject == subject {
      let named = mark.state.map { [$0] } ?? restricted.states.filter(\.isBound).map(\.state) + rows(mark)
      for state in named {
        for measure in mark.measure.map({ [$0] }) ?? Measure.allCases {
          places.insert(Place(state: state, measure: measure, round: mark.round ?? 1))
        }
      }
    }
    return places.sorted()
  }

  var withheldPledges: [PledgeRecord] {
    places(of: .pledges) { mark in restricted.pledges.filter { covers(mark, $0) }.map(\.state) }.map {
      PledgeRecord(
        state: $0.state, measure: $0.measure, amount: nil, knowledge: .unknown, throughOffsets: false, round: $0.round,
        provenance: Provenance(file: "pledges.csv", line: nil, source: PublicEdition.source))
    }
  }

  /// The deductions with those withheld unknown, and those in amounts that a withheld pledge must reach.
  var deductions: [DeductionRecord] {
    let pledging = Set(withheldPledges.map(\.state))
    return restricted.deductions.map { row in
      var row = row
      let isMarked = marks.contains { $0.subject == .deductions && $0.covers(states: [row.state]) }
      var bounds = false
      if case .amount = row.extent, row.base == .pledge { bounds = pledging.contains(row.state) }
      guard isMarked || bounds else { return row }
      row.extent = .unknown
      row.knowledge = .unknown
      row.act = ""
      row.provenance = Provenance(
        file: row.provenance.file, line: row.provenance.line, source: PublicEdition.source)
      return row
    }
  }
}
