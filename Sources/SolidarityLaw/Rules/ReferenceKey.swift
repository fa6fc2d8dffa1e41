import ExactArithmetic

/// KEY-1: each State's share of the Union by population and total GDP.
///
/// Article 66 and Annex I of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_66/oj.
/// The shares run over all States that Part IV binds, those that benefit or have deductions included: their release comes
/// later (Articles 12(3), 60(3)). One missing population or GDP makes every share unknown.
struct ReferenceKey {
  private let population: Traced
  private let gdp: Traced
  private let populationWeight: Traced
  private let gdpWeight: Traced

  /// The bound States whose population or GDP is missing, in protocol order.
  let incomplete: [MemberState]

  init(_ context: RuleContext) {
    let bound = context.cycle.states.filter(\.isBound)
    incomplete = bound.filter { $0.population == nil || $0.gdp == nil }.map(\.state).sorted()
    population = ReferenceKey.total(
      bound.map(\.population), path: "key.population", label: .populationOfBound, unit: .persons)
    gdp = ReferenceKey.total(
      bound.map(\.gdp), path: "key.gdp", label: .productOfBound, unit: .millionEuro)
    populationWeight = context.parameter(.populationWeight)
    gdpWeight = context.parameter(.gdpWeight)
  }

  private static func total(_ values: [Rational?], path: String, label: FigureLabel, unit: Unit) -> Traced {
    let known = values.compactMap { $0 }
    let isComplete = known.count == values.count
    return Traced(
      path: path, label: label.phrase, value: isComplete ? known.reduce(.zero, +) : nil, unit: unit,
      rule: .referenceKey,
      formula: FigureFormula.sumOfStates.with(["count": .count(values.count)]))
  }

  /// The share of one State, from 0 to 1; nil for a State that is not bound.
  func share(of record: StateRecord) -> Traced? {
    guard record.isBound else { return nil }
    let code = record.state.code
    let ownPopulation = Traced(
      path: "\(code).population", label: ReferenceKey.label(.population, .populationOfYear, record.populationYear),
      value: record.population, unit: .persons, citation: Citation("66"), provenance: record.provenance)
    let ownGDP = Traced(
      path: "\(code).gdp", label: ReferenceKey.label(.product, .productOfYear, record.gdpYear),
      value: record.gdp, unit: .millionEuro, citation: Citation("66"), provenance: record.provenance)
    return Traced(
      path: "\(code).key", label: FigureLabel.keyShare.phrase, value: value(record), unit: .fraction,
      rule: .referenceKey,
      formula: FigureFormula.keyShare.phrase,
      inputs: [ownPopulation, population, populationWeight, ownGDP, gdp, gdpWeight])
  }

  private func value(_ record: StateRecord) -> Rational? {
    guard let population = population.value, let gdp = gdp.value,
      let ofPopulation = record.population?.divided(by: population), let ofGDP = record.gdp?.divided(by: gdp),
      let populationWeight = populationWeight.value, let gdpWeight = gdpWeight.value
    else { return nil }
    return populationWeight * ofPopulation + gdpWeight * ofGDP
  }

  private static func label(_ undated: FigureLabel, _ dated: FigureLabel, _ year: Int?) -> Phrase {
    year.map { dated.with(["year": .ordinal($0)]) } ?? undated.phrase
  }
}
