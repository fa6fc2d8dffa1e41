import ExactArithmetic
import SolidarityLaw

/// The tables about what happens in the pool year.
extension SyntheticDraft {
  var caseload: [CaseloadRecord] {
    var random = random(.caseload)
    return contributors.flatMap { contributor in
      beneficiaries.map { beneficiary in
        CaseloadRecord(
          contributing: contributor, benefitting: beneficiary, eligibleCases: random.whole(0...200),
          provenance: provenance)
      }
    }
  }

  /// A tenth of each relocation pledge on its way, of some pledges of money too, and one offset.
  var implementation: [ImplementationRecord] {
    contributors.indices.flatMap { index -> [ImplementationRecord] in
      var rows = [row(index, .relocation, max(1, pledges[index].relocation / 10))]
      if index % 3 == 0 { rows.append(row(index, .financial, pledges[index].financial / 10)) }
      if index % 3 == 1 { rows.append(row(index, .alternative, pledges[index].alternative / 10)) }
      if index == 0 { rows.append(row(index, .offset, 1, basis: "63(2)")) }
      return rows
    }
  }

  private func row(
    _ index: Int, _ measure: ImplementedMeasure, _ amount: Int, basis: String = ""
  ) -> ImplementationRecord {
    let counted = Measure(rawValue: measure.rawValue)
    // The first open pair from the State's own place on, so that not all serve the same beneficiary.
    let places = beneficiaries.indices.map { (index + $0) % beneficiaries.count }
    let open = places.first { place in counted.map { !isClosed(index, place, $0) } ?? true } ?? places[0]
    let stages = ImplementationStage.allCases
    let month = 4 + index % 6
    return ImplementationRecord(
      contributing: contributors[index], benefitting: beneficiaries[open], measure: measure,
      month: "\(plan.year)-0\(month)", amount: Rational(amount),
      stage: measure == .offset ? .implemented : stages[index % stages.count], basis: basis, provenance: provenance)
  }

  /// Draws by each beneficiary in turn, from February to November, of at most a twentieth of its need each and half of it in all.
  var draws: [DrawRecord] {
    let most = (plan.draws + beneficiaries.count - 1) / beneficiaries.count
    return (0..<plan.draws).compactMap { number in
      let (round, index) = number.quotientAndRemainder(dividingBy: beneficiaries.count)
      // A beneficiary draws once a day at most.
      guard let date = day(0, 2 + (index + round) % 10, 1 + (14 + round / 10) % 28) else { return nil }
      return DrawRecord(
        date: date, benefitting: beneficiaries[index], measure: .relocation,
        amount: Rational(max(1, needs[index].relocation / max(20, 2 * most))), provenance: provenance)
    }
  }

  /// Of relocations and alternative measures, so that money is left to be distributed: half of a pledge, within what is needed.
  var agreed: [AgreedRecord] {
    [Measure.relocation, .alternative].flatMap { measure -> [AgreedRecord] in
      var left = needs.map { $0[measure] }
      return contributors.indices.map { index in
        let place = index % beneficiaries.count
        let amount = isClosed(index, place, measure) ? 0 : min(left[place], pledges[index][measure] / 2)
        left[place] -= amount
        return AgreedRecord(
          contributing: contributors[index], benefitting: beneficiaries[place], measure: measure,
          amount: Rational(amount), forum: "Synthetic Technical-Level Forum", date: day(0, 3, 2),
          provenance: provenance)
      }
    }
  }

  /// Wishes for money that can be had whatever is closed or not known: caps at all that there is.
  var wishes: [WishRecord] {
    func cap(
      _ kind: WishKind, from giver: MemberState? = nil, to receiver: MemberState? = nil, _ amount: WishAmount
    ) -> WishRecord {
      WishRecord(
        kind: kind, contributing: giver, benefitting: receiver, measure: .financial, relation: .atMost, amount: amount,
        provenance: provenance)
    }
    return [
      cap(.pool, .share(.one)), cap(.contribution, from: contributors[0], .share(.one)),
      cap(.coverage, to: beneficiaries[0], .share(.one)),
      cap(.earmark, from: contributors[0], to: beneficiaries[0], .quantity(Rational(pledges[0].financial))),
    ]
  }

  var offsetRequests: [OffsetRequestRecord] {
    var random = random(.requests)
    return beneficiaries.indices.map { index in
      let requested = random.whole(1...50)
      let accepted = random.whole(0...requested)
      return OffsetRequestRecord(
        contributing: contributors[index % contributors.count], benefitting: beneficiaries[index],
        requested: requested, date: day(0, 4, 1 + index % 28), accepted: index % 4 == 3 ? nil : accepted,
        provenance: provenance)
    }
  }

  var credits: [CreditRecord] {
    [
      CreditRecord(
        state: contributors[0], amount: 10, from: day(-1, 7, 1), until: day(4, 6, 30),
        act: "Synthetic decision of the Council", provenance: provenance),
      CreditRecord(
        state: contributors[0], amount: 2, from: day(-1, 12, 1), until: nil,
        act: "Synthetic authorisation of the Commission", kind: .used, year: plan.year, provenance: provenance),
    ]
  }

  /// A crisis of the last beneficiary, whose needs exceed what was pledged.
  var crisis: Crisis? {
    guard let state = beneficiaries.last else { return nil }
    let pledged = pledges.reduce(0) { $0 + $1.relocation }
    return Crisis(
      state: state, needs: pledged + 100, from: day(0, 9, 21), to: day(0, 12, 21), exemptions: [],
      requested: day(0, 9, 1), proposed: day(0, 9, 14))
  }

  var crisisPledges: [CrisisPledgeRecord] {
    contributors.prefix(2).map {
      CrisisPledgeRecord(
        state: $0, measure: .relocation, amount: 5, knowledge: .recorded, provenance: provenance)
    }
  }

  var events: [EventRecord] {
    func event(_ date: CalendarDate?, _ kind: EventKind, _ state: MemberState?, _ note: String) -> EventRecord? {
      date.map { EventRecord(date: $0, kind: kind, state: state, note: note, provenance: provenance) }
    }
    let preparation = [
      event(day(-1, 10, 15), .report, nil, "Synthetic report"),
      event(day(-1, 10, 15), .decision, nil, "Synthetic decision"),
      event(day(-1, 10, 15), .proposal, nil, "Synthetic proposal"),
      event(day(-1, 11, 20), .forum, nil, "Synthetic High-Level Forum"),
      event(day(-1, 12, 15), .act, nil, "Synthetic act of the Council"),
    ]
    let notices = beneficiaries.enumerated().map { index, state in
      event(accessDay(index), .notification, state, "Synthetic notice")
    }
    let year = [
      event(day(0, 2, 1), .deductionRequest, contributors[0], "Synthetic request"),
      event(day(0, 3, 1), .deductionAct, contributors[0], "Synthetic act of the Council"),
      event(day(0, 3, 2), .technicalForum, nil, "Synthetic Technical-Level Forum"),
    ]
    return (preparation + notices + year).compactMap { $0 }
  }

  var holidays: [HolidayRecord] {
    guard let date = day(0, 1, 1) else { return [] }
    return ([MemberState("EU")] + states.map(\.state)).map {
      HolidayRecord(state: $0, date: date, name: "Synthetic new year", provenance: provenance)
    }
  }
}
