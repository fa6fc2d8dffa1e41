import ExactArithmetic

extension SweepAxis {
  /// An axis of the grid: `0, 500, 1000`, or `0..1000 step 250`.
  ///
  /// - Throws: ``SweepPlanError`` for what cannot vary and values that cannot be read.
  public static func grid(_ name: String, _ text: String) throws(SweepPlanError) -> SweepAxis {
    let target = try SweepTarget(name)
    guard text.contains("..") else {
      let choices = try SweepAxis.list(text, target, name, isDrawn: false)
      return SweepAxis(name: name, text: SweepWords.normal(text), choices: choices)
    }
    guard target.unit != nil else { throw .rangeNotAdmitted(target: name) }
    let words = SweepWords(text)
    if words.isDistribution { throw .drawOnGrid(target: name) }
    guard words.rest.count == 3, words.rest[1] == "step", let ends = SweepWords.ends(words.rest[0]), ends.count == 2,
      let step = SweepWords.number(words.rest[2])
    else { throw .unreadableRange(target: name, text: text) }
    guard ends[0] <= ends[1], step.isPositive else { throw .emptyRange(target: name, text: text) }
    let count = ((ends[1] - ends[0]) / step).floor() + .one
    guard let number = count.integer, number <= SweepPlan.mostChoices else {
      throw .tooManyValues(target: name, count: count.decimalString(significantDigits: 10))
    }
    var choices: [Choice] = []
    choices.reserveCapacity(number)
    for index in 0..<number {
      choices.append(try target.choice((ends[0] + step * Rational(index)).plainDecimal, of: name, weight: 1))
    }
    return SweepAxis(name: name, text: SweepWords.normal(text), choices: choices)
  }

  /// An axis that is drawn from: `0 (1), 500 (3)` by weight, `uniform 0..1000`, or `triangular 0..200..1000`.
  ///
  /// A range with no more units (persons, cents) than the lattice has steps takes each unit; a longer one takes the points of the
  /// lattice, each at the nearest unit. Weights of a triangular draw are whole numbers too, so that nothing is rounded.
  ///
  /// - Throws: ``SweepPlanError`` for what cannot vary and values that cannot be read.
  public static func drawn(_ name: String, _ text: String, lattice: Int) throws(SweepPlanError) -> SweepAxis {
    let target = try SweepTarget(name)
    let words = SweepWords(text)
    guard words.isDistribution || text.contains("..") else {
      return SweepAxis(
        name: name, text: SweepWords.normal(text), choices: try SweepAxis.list(text, target, name, isDrawn: true))
    }
    guard let unit = target.unit else { throw .rangeNotAdmitted(target: name) }
    if words.rest.contains("step") { throw .gridDrawn(target: name) }
    let points = try words.points(of: name, text: text, unit: unit, lattice: lattice)
    var choices: [Choice] = []
    for point in points {
      choices.append(try target.choice(point.value.plainDecimal, of: name, weight: point.weight))
    }
    return SweepAxis(name: name, text: SweepWords.normal(text), choices: choices)
  }

  private static func list(
    _ text: String, _ target: SweepTarget, _ name: String, isDrawn: Bool
  ) throws(SweepPlanError) -> [Choice] {
    var choices: [Choice] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let (value, weight) = try SweepWords.weighted(item, of: name)
      if value.isEmpty { throw .noValue(target: name) }
      if weight != nil, !isDrawn { throw .drawOnGrid(target: name) }
      choices.append(try target.choice(value, of: name, weight: weight ?? 1))
    }
    guard choices.count <= SweepPlan.mostChoices else {
      throw .tooManyValues(target: name, count: String(choices.count))
    }
    return choices
  }
}

extension UnknownDraw {
  /// A draw of what is owed: `uniform 0..1`, `triangular 0..0.5..1`, or parts with weights.
  ///
  /// - Throws: ``SweepPlanError`` for parts that cannot be read, or that lie outside 0 to 10.
  public init(_ name: String, _ text: String, lattice: Int) throws(SweepPlanError) {
    let words = SweepWords(text)
    if words.isDistribution {
      let points = try words.points(of: name, text: text, unit: .zero, lattice: lattice)
      guard points.allSatisfy({ !$0.value.isNegative && $0.value <= 10 }) else {
        throw .part(target: name, text: text)
      }
      self.init(text: SweepWords.normal(text), parts: points.map(\.value), weights: points.map(\.weight))
      return
    }
    var parts: [Rational] = []
    var weights: [Int] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let (value, weight) = try SweepWords.weighted(item, of: name)
      guard let part = SweepWords.number(value), !part.isNegative, part <= 10 else {
        throw .part(target: name, text: value)
      }
      parts.append(part)
      weights.append(weight ?? 1)
    }
    guard parts.count <= SweepPlan.mostChoices else {
      throw .tooManyValues(target: name, count: String(parts.count))
    }
    self.init(text: SweepWords.normal(text), parts: parts, weights: weights)
  }
}

extension SweepPlan {
  /// Adds an axis of the grid, in place of one of the same name.
  ///
  /// - Throws: ``SweepPlanError`` for what cannot vary and values that cannot be read.
  public mutating func vary(_ name: String, _ text: String) throws(SweepPlanError) {
    let axis = try SweepAxis.grid(name, text)
    grid.removeAll { $0.name == name }
    grid.append(axis)
  }

  /// Adds something that is drawn, in place of what is drawn under the same name.
  ///
  /// `unknown` stands for all States with amounts that are not known, `unknown.FR` for one; `unknown` may be `kept`.
  ///
  /// - Throws: ``SweepPlanError`` for what cannot vary and values that cannot be read.
  public mutating func draw(_ name: String, _ text: String) throws(SweepPlanError) {
    guard name == "unknown" || name.hasPrefix("unknown.") else {
      let axis = try SweepAxis.drawn(name, text, lattice: lattice)
      drawn.removeAll { $0.name == name }
      drawn.append(axis)
      return
    }
    if name == "unknown", SweepWords.normal(text) == "kept" {
      unknown = .kept
      return
    }
    let draw = try UnknownDraw(name, text, lattice: lattice)
    var (common, states): (UnknownDraw?, [MemberState: UnknownDraw]) = (nil, [:])
    if case .drawn(let all, let known) = unknown { (common, states) = (all, known) }
    if name == "unknown" {
      common = draw
    } else {
      let code = String(name.dropFirst("unknown.".count))
      if code.isEmpty { throw .unknownTarget(name) }
      states[MemberState(code)] = draw
    }
    unknown = .drawn(all: common, states: states)
  }
}
