import ExactArithmetic

extension Notes {
  /// The data of the key and the sum of the shares (KEY-1, KEY-2).
  var ofKey: [Note?] {
    let bound = cycle.states.filter(\.isBound)
    let populations = Set(bound.compactMap(\.populationYear))
    let products = Set(bound.compactMap(\.gdpYear))
    return [
      note(.keyIncomplete, key.incomplete, Citation("66")),
      note(
        .keyOfDifferentYears, when: populations.count > 1 || products.count > 1, Citation("66")),
      note(.keyFlags, bound.filter { !$0.flags.isEmpty }.map(\.state), Citation("66")),
      note(
        .populationOfFrance, when: bound.contains { $0.state.code == "FR" && $0.population != nil }, Citation("76")),
      note(
        .keyWeights, when: weights != .one, Citation("Annex I"), ["sum": .number(weights)]),
      note(.zeroTotals, when: hasZeroTotal, Citation("66")),
      roundedSum, adopted,
    ]
  }

  private var weights: Rational {
    (context.parameter(.populationWeight).value ?? .zero) + (context.parameter(.gdpWeight).value ?? .zero)
  }

  private var hasZeroTotal: Bool {
    let bound = cycle.states.filter(\.isBound)
    return key.incomplete.isEmpty && !bound.isEmpty && states.allSatisfy { $0.key?.value == nil }
  }

  /// Whole persons rounded one by one seldom sum to the reference number.
  private var roundedSum: Note? {
    let rounded = states.compactMap { $0.fairShareRelocation?.rounded }
    let sum = rounded.reduce(.zero, +)
    let reference = Rational(cycle.reference.relocations)
    guard !rounded.isEmpty, sum != reference else { return nil }
    return Note(
      LawNote.fairSharesDoNotSum, ["sum": .number(sum), "reference": .number(reference)], citation: Citation("57(3)"))
  }

  /// Each act's own figures come from the data of its day.
  private var adopted: Note? {
    let shares = Dictionary(states.map { ($0.state, $0.fairShareRelocation?.rounded) }, uniquingKeysWith: { $1 })
    let different = cycle.states.filter { record in
      guard let computed = shares[record.state] ?? nil else { return false }
      if let persons = record.adoptedRelocation { return Rational(persons) != computed }
      return record.adoptedFinancial.map { $0 != computed * context.euroPerRelocation } ?? false
    }.map(\.state)
    return note(.adoptedDiffersFromComputed, different, Citation("57(3)"))
  }
}
