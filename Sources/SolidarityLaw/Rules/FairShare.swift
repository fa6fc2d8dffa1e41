import ExactArithmetic

/// KEY-2: each State's mandatory fair share of the reference numbers.
///
/// Articles 12(2) and 57(3) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_57/oj.
/// The act does not say how a share becomes whole persons (reading `fairShareRounding`), nor whether gap and gates rest on the
/// number in the act or on the computed one (reading `fairShareBasis`).
struct FairShare {
  private let context: RuleContext
  let referenceRelocation: Traced
  let referenceFinancial: Traced

  init(_ context: RuleContext) {
    self.context = context
    let cycle = context.cycle
    referenceRelocation = Traced(
      path: "pool.reference.relocation", label: FigureLabel.referenceNumber.phrase,
      value: Rational(cycle.reference.relocations), unit: .persons, citation: Citation("57(1)"),
      provenance: cycle.provenance["reference.relocations"])
    referenceFinancial = Traced(
      path: "pool.reference.financial", label: FigureLabel.referenceAmount.phrase,
      value: cycle.reference.financial, unit: .euro, citation: Citation("57(1)"),
      provenance: cycle.provenance["reference.financial"])
  }

  /// The fair share in persons, exact and rounded to whole ones.
  func relocation(_ state: MemberState, key: Traced) -> Traced {
    let value = Amount.combine(key.value, referenceRelocation.value, *)
    return Traced(
      path: "\(state.code).fairShare.relocation", label: FigureLabel.fairShareRelocations.phrase, value: value,
      unit: .persons,
      rounded: value?.rounded(context.reading(FairShareRounding.self).roundingRule), rule: .fairShareOfReferenceNumber,
      formula: FigureFormula.relocationShare.phrase,
      readings: [context.applied(FairShareRounding.self)], inputs: [key, referenceRelocation])
  }

  /// The fair share in EUR; rounded it is the whole persons times the value of one relocation, as in the pool of 2026.
  func financial(_ state: MemberState, key: Traced, relocation: Traced) -> Traced {
    Traced(
      path: "\(state.code).fairShare.financial", label: FigureLabel.fairShareMoney.phrase,
      value: Amount.combine(key.value, referenceFinancial.value, *), unit: .euro,
      rounded: relocation.rounded.map { $0 * context.euroPerRelocation }, rule: .fairShareOfReferenceNumber,
      formula: FigureFormula.moneyShare.phrase,
      readings: [context.applied(FairShareRounding.self)],
      inputs: [key, referenceFinancial, relocation, context.relocationValue])
  }

  /// The fair share against which pledges are held, in relocations.
  ///
  /// Adopted money counts as relocations at the value of one where the act's persons are not recorded.
  func inUse(_ record: StateRecord, computed: Traced) -> Traced {
    let code = record.state.code
    let adopted = context.reading(FairShareBasis.self) == .adopted ? self.adopted(record) : nil
    return Traced(
      path: "\(code).fairShare.inUse", label: FigureLabel.fairShareInUse.phrase,
      value: adopted?.value ?? computed.rounded,
      unit: .persons, rule: .fairShareOfReferenceNumber,
      formula: (adopted?.formula ?? .computedShare).phrase,
      readings: [context.applied(FairShareBasis.self)], inputs: adopted?.inputs ?? [computed])
  }

  /// The fair share in use as money: the act's amount where it is recorded, else the relocations in use at the value of one.
  func inUseFinancial(_ record: StateRecord, inUse: Traced) -> Traced {
    let code = record.state.code
    var value = inUse.value.map { $0 * context.euroPerRelocation }
    var formula = FigureFormula.moneyOfShareInUse
    var inputs = [inUse, context.relocationValue]
    if context.reading(FairShareBasis.self) == .adopted, let euro = record.adoptedFinancial {
      (value, formula, inputs) = (euro, .moneyInAct, [moneyInAct(record, euro)])
    }
    return Traced(
      path: "\(code).fairShare.inUseFinancial", label: FigureLabel.fairShareInUseMoney.phrase, value: value,
      unit: .euro,
      rule: .fairShareOfReferenceNumber, formula: formula.phrase, readings: [context.applied(FairShareBasis.self)],
      inputs: inputs)
  }

  private func moneyInAct(_ record: StateRecord, _ euro: Rational) -> Traced {
    Traced(
      path: "\(record.state.code).adopted.financial", label: FigureLabel.fairShareInActMoney.phrase, value: euro,
      unit: .euro, citation: Citation("57(3)"), provenance: record.provenance, knowledge: .recorded)
  }

  private func adopted(_ record: StateRecord) -> (value: Rational, formula: FigureFormula, inputs: [Traced])? {
    let code = record.state.code
    if let persons = record.adoptedRelocation {
      let fact = Traced(
        path: "\(code).adopted.relocation", label: FigureLabel.fairShareInActRelocations.phrase,
        value: Rational(persons),
        unit: .persons, citation: Citation("57(3)"), provenance: record.provenance, knowledge: .recorded)
      return (Rational(persons), .numberInAct, [fact])
    }
    if let euro = record.adoptedFinancial {
      return (
        euro / context.euroPerRelocation, .amountInAct,
        [moneyInAct(record, euro), context.relocationValue]
      )
    }
    return nil
  }
}
