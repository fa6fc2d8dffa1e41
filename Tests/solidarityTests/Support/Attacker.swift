import ExactArithmetic
import LinearProgramming

/// Somebody who has a published result, knows the law as well as the program does, and wants to know what is withheld.
///
/// Each withheld pledge is a variable; everything published that is linear in pledges is a constraint. The least and the
/// greatest value that a variable can have are what can be told of it, exactly.
struct Attacker {
  struct Cell: Hashable {
    let state: String
    let measure: String
  }

  static let measures = ["relocation", "financial", "alternative"]
  private static let euroPerRelocation = Rational(20_000)

  let published: JSON
  let withheld: Set<Cell>

  /// What a cell can be: the ends of its range, nil where it has none.
  func range(of cell: Cell) throws -> (least: Rational?, greatest: Rational?) {
    try (bound(cell, .minimise), bound(cell, .maximise))
  }

  private func bound(_ cell: Cell, _ sense: LinearProgram.Sense) throws -> Rational? {
    var program = LinearProgram(name: "attack", sense: sense)
    var nominal: [Cell: LinearProgram.Variable] = [:]
    var effective: [Cell: LinearProgram.Variable] = [:]
    for hidden in withheld.sorted(by: { ($0.state, $0.measure) < ($1.state, $1.measure) }) {
      let name = "\(hidden.state).\(hidden.measure)"
      let pledge = try program.addVariable(name: "pledge.\(name)", objective: hidden == cell ? 1 : 0)
      let left = try program.addVariable(name: "effective.\(name)")
      nominal[hidden] = pledge
      effective[hidden] = left
      // What is left of a pledge is no more than the pledge.
      try program.addConstraint(name: "left.\(name)", lower: 0, terms: [(pledge, 1), (left, -1)])
      try constrain(left, "\(name) used", lower: used(hidden), in: &program)
    }
    for measure in Attacker.measures {
      try total("nominal", measure, "pledge", nominal, in: &program)
      try total("effective", measure, "effective", effective, in: &program)
      try total("available", measure, "effective", [:], in: &program)
    }
    try gates(nominal, effective, in: &program)
    for state in Set(withheld.map(\.state)).sorted() { try value(of: state, effective, in: &program) }
    return try Solver().solve(program).solution?.objectiveValue
  }

  private func constrain(
    _ variable: LinearProgram.Variable, _ name: String, lower: Rational?, in program: inout LinearProgram
  ) throws {
    guard let lower else { return }
    try program.addConstraint(name: name, lower: lower, terms: [(variable, 1)])
  }

  /// A total of the pool, with its bounds or exact.
  private func total(
    _ kind: String, _ measure: String, _ part: String, _ variables: [Cell: LinearProgram.Variable],
    in program: inout LinearProgram
  ) throws {
    let own = variables.filter { $0.key.measure == measure }.sorted { $0.key.state < $1.key.state }
    guard !own.isEmpty else { return }
    let figures = published["pool"][kind][measure]
    guard let lower = Attacker.number(figures["lower"]), let upper = Attacker.number(figures["upper"]) else { return }
    let others = others(part, measure)
    try program.addConstraint(
      name: "\(kind) \(measure)", lower: lower - others, upper: upper - others, terms: own.map { ($0.value, 1) })
  }

  /// What is published of the same measure, added up.
  private func others(_ part: String, _ measure: String) -> Rational {
    published["states"].elements.reduce(Rational.zero) { sum, state in
      let cell = Cell(state: state["state"].text ?? "", measure: measure)
      return withheld.contains(cell) ? sum : sum + (Attacker.number(state[part][measure]) ?? .zero)
    }
  }

  /// The gates of Article 63 say how many relocations were pledged, and how many are left.
  private func gates(
    _ nominal: [Cell: LinearProgram.Variable], _ effective: [Cell: LinearProgram.Variable],
    in program: inout LinearProgram
  ) throws {
    for (gate, part, variables) in [
      ("requestGate", "pledge", nominal), ("mandatory", "effective", effective),
    ] {
      let own = variables.filter { $0.key.measure == "relocation" }.sorted { $0.key.state < $1.key.state }
      guard !own.isEmpty, let pledged = Attacker.number(published["offsets"][gate]["pledged"]) else { continue }
      let rest = pledged - others(part, "relocation")
      try program.addConstraint(name: gate, lower: rest, upper: rest, terms: own.map { ($0.value, 1) })
    }
  }

  /// The value of a State's effective pledge, where it is published, or as share less gap.
  private func value(of state: String, _ effective: [Cell: LinearProgram.Variable], in program: inout LinearProgram)
    throws
  {
    let entry = published["states"]["state", state]
    let direct = Attacker.number(entry["value"])
    let share = Attacker.number(entry["adjustedShare"])
    let gap = Attacker.number(entry["gap"])
    guard let value = direct ?? share.flatMap({ share in gap.map { share - $0 } }) else { return }
    var known = Rational.zero
    var terms: [(LinearProgram.Variable, Rational)] = []
    for measure in Attacker.measures {
      let weight = measure == "relocation" ? Rational.one : Rational.one / Attacker.euroPerRelocation
      if let variable = effective[Cell(state: state, measure: measure)] {
        terms.append((variable, weight))
      } else {
        known = known + (Attacker.number(entry["effective"][measure]) ?? .zero) * weight
      }
    }
    try program.addConstraint(name: "value \(state)", lower: value - known, upper: value - known, terms: terms)
  }

  /// What flows from a State, which it must have pledged.
  private func used(_ cell: Cell) -> Rational? {
    published["allocation"]["flows"].elements.filter {
      $0["from"].text == cell.state && $0["measure"].text == cell.measure
    }.reduce(Rational.zero) { $0 + (Attacker.number($1) ?? .zero) }
  }

  /// A number in any of the forms in which results write one.
  static func number(_ json: JSON) -> Rational? {
    if let exact = json["exact"].text { return fraction(exact) }
    if let integer = json.integer { return Rational(integer) }
    return json.text.flatMap(fraction)
  }

  private static func fraction(_ text: String) -> Rational? {
    let parts = text.split(separator: "/").map { try? Rational(decimal: String($0)) }
    guard let first = parts.first, let whole = first else { return nil }
    guard parts.count == 2, let second = parts[1], !second.isZero else { return whole }
    return whole / second
  }
}
