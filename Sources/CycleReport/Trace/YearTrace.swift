import ExactArithmetic
import SolidarityLaw

/// The figures of the cycle before and the changes since, as traced ones.
struct YearTrace {
  let figures: [Traced]

  init(_ after: Assessment, previous before: Assessment) {
    let years = (before: before.cycle.year, after: after.cycle.year)
    let old = Dictionary(YearTrace.compared(before).map { ($0.path, $0) }) { first, _ in first }
    let new = Dictionary(YearTrace.compared(after).map { ($0.path, $0) }) { first, _ in first }
    let order = YearTrace.compared(after).map(\.path) + YearTrace.compared(before).map(\.path)
    var seen: Set<String> = []
    figures = order.filter { seen.insert($0).inserted }.flatMap { path -> [Traced] in
      let earlier = old[path].map { YearTrace.moved($0, to: years.before) }
      guard let now = new[path], let earlier, let value = YearTrace.known(now), let less = YearTrace.known(earlier)
      else {
        return [earlier].compactMap(\.self)
      }
      let change = Traced(
        path: FigurePath.change(path),
        label: TraceMessage.change.with([
          "before": .ordinal(years.before), "after": .ordinal(years.after), "what": .phrase(now.labelPhrase),
        ]), value: value - less, unit: now.unit, rule: now.rule, citation: now.citation,
        formula: TraceMessage.changeFormula.with(["before": .ordinal(years.before), "after": .ordinal(years.after)]),
        inputs: [now, earlier])
      return [earlier, change]
    }
  }

  /// What is shown of both years.
  private static func compared(_ assessment: Assessment) -> [Traced] {
    let pool = assessment.pool
    return [pool.referenceRelocation, pool.referenceFinancial] + pool.nominal.all + pool.effective.all
      + pool.available.all
      + assessment.states.flatMap { state in
        [state.key, state.fairShareInUse, state.value, state.gap].compactMap(\.self)
      }
  }

  /// The known amount: where part of a total is not known, the least that it can be.
  private static func known(_ figure: Traced) -> Rational? { figure.value ?? figure.lower }

  /// A figure of the cycle before, with its rule and article; what it comes from stands in that cycle's own report.
  private static func moved(_ figure: Traced, to year: Int) -> Traced {
    Traced(
      path: FigurePath.previous(figure.path),
      label: TraceMessage.previous.with(["year": .ordinal(year), "what": .phrase(figure.labelPhrase)]),
      value: figure.value, lower: figure.lower, upper: figure.upper, unit: figure.unit, rounded: figure.rounded,
      rule: figure.rule, citation: figure.citation, formula: figure.formulaPhrase, readings: figure.readings,
      provenance: figure.provenance, knowledge: figure.knowledge)
  }
}
