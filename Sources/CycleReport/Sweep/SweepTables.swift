import ExactArithmetic
import PledgeTesting
import SolidarityLaw

/// What came of a sweep as tables for every renderer.
struct SweepTables {
  let report: SweepReport
  let book: Phrasebook

  var all: [ReportTable] { [conditions, figures, drivers] }

  /// A figure as people call it, with its State.
  func name(_ figure: SweepFigure) -> String {
    figure.state.map { "\($0.code): \(book(figure.labelPhrase))" } ?? book(figure.labelPhrase)
  }

  /// What a figure is: in the language of people, and in English for data.
  private func label(_ figure: SweepFigure) -> ReportTable.Cell {
    .init(book(figure.labelPhrase), data: figure.label)
  }

  /// A number in the figure's unit, rounded for reading.
  func text(_ value: Rational?, _ figure: SweepFigure) -> String {
    guard let value else { return "" }
    switch figure.unit {
    case .euro: return book.numbers.number(value, fractionDigits: 0)
    case .fraction, nil: return book.numbers.percent(value, fractionDigits: 2)
    default: return book.numbers.number(value, fractionDigits: 1)
    }
  }

  /// A number with its unit, where no heading or name says it.
  func measured(_ value: Rational?, _ figure: SweepFigure) -> String {
    guard let value else { return "" }
    if figure.unit == .euro { return book.numbers.euroParts(value, fractionDigits: 0) }
    let unit = unitName(figure)
    return unit.isEmpty ? text(value, figure) : text(value, figure) + book.numbers.space + unit
  }

  /// A figure as people call it, with what it is counted in; a part of one carries its sign instead.
  func nameWithUnit(_ figure: SweepFigure) -> String {
    let unit = unitName(figure)
    return unit.isEmpty ? name(figure) : "\(name(figure)) (\(unit))"
  }

  private func unitName(_ figure: SweepFigure) -> String {
    figure.unit == .fraction ? "" : book.name(figure.unit ?? .other)
  }

  private func cell(_ value: Rational?, _ figure: SweepFigure) -> ReportTable.Cell {
    .init(text(value, figure), data: value.map(SweepTables.plain) ?? "")
  }

  static func plain(_ value: Rational) -> String { value.decimalString(significantDigits: 15) }

  /// How often each condition holds.
  var conditions: ReportTable {
    var table = ReportTable(
      id: "sweep_conditions", title: book(SweepMessage.titleConditions),
      columns: [
        .init("path", "", "", .text, for: .data), .init("state", book(SweepMessage.headingState), "", .text),
        .init("condition", book(SweepMessage.headingCondition), "", .text),
        .init("probability", book(SweepMessage.headingHolds), "", .number),
        .init("met", book(SweepMessage.headingMet), "", .integer),
        .init("missed", book(SweepMessage.headingMissed), "", .integer),
        .init("open", book(SweepMessage.headingOpen), "", .integer),
      ])
    table.rows = report.conditions.map { _, figure, tally in
      let probability = Rational(tally.met).divided(by: Rational(tally.met + tally.missed))
      return .init(
        cells: [
          .init(figure.path), .init(figure.state?.code ?? ""), label(figure), cell(probability, figure),
          count(tally.met), count(tally.missed), tally.open == 0 ? .init("", data: "0") : count(tally.open),
        ])
    }
    if report.draws {
      let error =
        Rational(SweepReport.error(Rational(1, 2), report.independentDraws(behind: report.tally.scenarios))) ?? .zero
      table.footnotes.append(
        book(SweepMessage.footnoteError, ["error": book.numbers.percent(error, fractionDigits: 2)]))
    }
    return table
  }

  /// The figures that differ between scenarios, or are open in some; the others are the same in all.
  var varyingFigures: ReportTable {
    var table = figures
    let all = report.numbers.map(\.summary)
    table.rows = zip(all, table.rows).filter { $0.0.varies || $0.0.tally.open > 0 }.map(\.1)
    if table.rows.count < all.count {
      table.footnotes.append(
        book(SweepMessage.footnoteConstant, ["count": book.numbers.number(Rational(all.count - table.rows.count))]))
    }
    return table
  }

  /// The conditions that hold in some scenarios and not in others, and those of the Union.
  var mainConditions: ReportTable {
    var table = conditions
    table.rows = zip(report.conditions, table.rows).filter { condition, _ in
      condition.figure.state == nil || condition.tally.open > 0
        || (condition.tally.met > 0 && condition.tally.missed > 0)
    }.map(\.1)
    return table
  }

  private func count(_ number: Int) -> ReportTable.Cell {
    .init(book.numbers.number(Rational(number)), data: String(number))
  }

  /// Mean, quantiles and extremes of each number.
  var figures: ReportTable {
    let quantile = book(SweepMessage.meaningQuantile)
    let headings: [SweepMessage] = [
      .headingLow, .headingLowerQuarter, .headingMedian, .headingUpperQuarter, .headingHigh,
    ]
    let quantiles = zip(headings, ["p05", "p25", "p50", "p75", "p95"]).map { heading, id in
      ReportTable.Column(
        id, book(heading), heading == .headingLow ? quantile : "", .number,
        for: id == "p25" || id == "p75" ? .data : .all)
    }
    var table = ReportTable(
      id: "sweep_figures", title: book(SweepMessage.titleFigures),
      columns: [
        .init("path", "", "", .text, for: .data),
        .init("state", book(SweepMessage.headingState), "", .text, for: .data),
        .init("name", book(SweepMessage.headingFigure), "", .text, for: .people),
        .init("figure", book(SweepMessage.headingFigure), "", .text, for: .data),
        .init("unit", book(SweepMessage.headingUnit), "", .text, for: .data),
        .init("mean", book(SweepMessage.headingMean), "", .number),
        .init("deviation", "", "", .number, for: .data),
        .init("least", book(SweepMessage.headingLeast), "", .number, for: [.page, .data]),
      ] + quantiles + [
        .init("greatest", book(SweepMessage.headingGreatest), "", .number, for: [.page, .data]),
        .init("resolution", "", "", .number, for: .data),
        .init("known", "", "", .integer, for: .data),
        .init("open", book(SweepMessage.headingOpen), "", .integer, for: [.page, .data]),
      ])
    table.rows = report.numbers.map { _, summary in
      let figure = summary.figure
      let values = summary.quantiles
      return .init(
        cells: [
          .init(figure.path), .init(figure.state?.code ?? ""),
          .init(nameWithUnit(figure)), label(figure),
          .init(book.name(figure.unit ?? .other), data: figure.unit?.rawValue),
          summary.isKnown ? cell(summary.mean, figure) : CellWriter(book: book).unknown(),
          .init("", data: summary.deviation.map(SweepReport.drawn) ?? ""),
          cell(summary.least, figure),
        ] + quantiles.indices.map { values.indices.contains($0) ? cell(values[$0].value, figure) : .empty } + [
          cell(summary.greatest, figure), .init("", data: SweepTables.plain(summary.resolution)),
          .init("", data: String(summary.tally.known)),
          summary.tally.open == 0 ? .init("", data: "0") : count(summary.tally.open),
        ])
    }
    table.footnotes = book.unknownFootnote(table)
    if report.numbers.contains(where: { $0.summary.tally.counts.level > 0 }) {
      table.footnotes.append(book(SweepMessage.footnoteResolution))
    }
    return table
  }

  /// What each driver does to each figure.
  var drivers: ReportTable { drivers(of: report.sweep.figures.indices.map { $0 }, most: nil) }

  /// The strongest drivers of the figures of the pool, and of all where none of those is moved.
  var mainDrivers: ReportTable {
    let figures = report.sweep.figures
    let main = drivers(of: figures.indices.filter { figures[$0].state == nil || figures[$0].isCoverage }, most: 3)
    var table = main.rows.isEmpty ? drivers(of: figures.indices.map { $0 }, most: 3) : main
    if table.rows.isEmpty {
      table.columns = []
      table.footnotes = [book(SweepMessage.noDrivers)]
    } else {
      table.footnotes = [book(SweepMessage.footnoteTop)]
    }
    return table
  }

  /// What each driver does to some figures.
  func drivers(of figures: [Int], most: Int?) -> ReportTable {
    var table = ReportTable(
      id: "sweep_drivers", title: book(SweepMessage.titleDrivers),
      columns: [
        .init("path", "", "", .text, for: .data), .init("figure", book(SweepMessage.headingFigure), "", .text),
        .init("driver", book(SweepMessage.headingDriver), "", .text),
        .init("low", book(SweepMessage.headingFrom), "", .number),
        .init("low_group", book(SweepMessage.headingAtLow), "", .text, for: [.page, .data]),
        .init("high", book(SweepMessage.headingTo), "", .number),
        .init("high_group", book(SweepMessage.headingAtHigh), "", .text, for: [.page, .data]),
        .init("swing", book(SweepMessage.headingSwing), book(SweepMessage.meaningSwing), .number),
        .init("share", book(SweepMessage.headingShare), book(SweepMessage.meaningShare), .number),
      ])
    for index in figures {
      let figure = report.sweep.figures[index]
      let effects = DriverEffect.effects(on: index, report)
      let shown = most.map { effects.filter(\.standsOut).prefix($0) } ?? effects[...]
      for (place, effect) in shown.enumerated() {
        table.rows.append(
          .init(
            cells: [
              .init(figure.path),
              .init(nameWithUnit(figure), data: figure.state.map { "\($0.code): \(figure.label)" } ?? figure.label),
              .init(effect.driver.name), cell(effect.low.mean, figure),
              .init(effect.low.group), cell(effect.high.mean, figure), .init(effect.high.group),
              cell(effect.swing, figure),
              .init(
                book.numbers.percent(effect.share, fractionDigits: 1), data: SweepTables.plain(effect.share)),
            ], startsGroup: place == 0))
      }
    }
    return table
  }

  /// What was asked, item by item.
  var plan: ReportTable {
    let sweep = report.sweep
    var table = ReportTable(
      id: "sweep_plan", title: book(SweepMessage.titlePlan),
      columns: [
        .init("item", book(SweepMessage.headingItem), "", .text), .init("name", book(SweepMessage.itemName), "", .text),
        .init("value", book(SweepMessage.headingValue), "", .text),
      ])
    func add(_ item: SweepMessage, _ name: String, _ value: String) {
      table.rows.append(.init(cells: [.init(book(item)), .init(name), .init(value)]))
    }
    if !sweep.plan.name.isEmpty { add(.itemName, "", sweep.plan.name) }
    if !sweep.plan.note.isEmpty { add(.itemNote, "", sweep.plan.note) }
    for setting in book.settings(of: sweep.plan.base) { add(.itemBase, "", setting) }
    if let day = sweep.cycle.asAt { add(.itemDay, "", book.date(day)) }
    for axis in sweep.plan.grid { add(.itemGrid, axis.name, axis.text) }
    for axis in sweep.plan.drawn { add(.itemDrawn, axis.name, axis.text) }
    for (state, text) in sweep.drawnStateTexts { add(.itemDrawn, "unknown.\(state.code)", text) }
    add(.itemSeed, "", String(sweep.plan.seed))
    add(.itemLattice, "", String(sweep.plan.lattice))
    for input in sweep.cycle.inputs { add(.itemInput, input.path, input.sha256) }
    return table
  }

  /// What the scenarios are, and how exact the figures, in a few sentences.
  var lead: [String] {
    let sweep = report.sweep
    let points = sweep.plan.gridPoints ?? 1
    func number(_ value: Int) -> String { book.numbers.number(Rational(value)) }
    var lead: [String] = []
    let count = number(report.tally.scenarios)
    let seed = String(sweep.plan.seed)
    if !report.draws {
      lead.append(book(SweepMessage.leadPoints, ["count": count]))
    } else if points == 1 {
      lead.append(book(SweepMessage.leadDraws, ["count": count, "seed": seed]))
    } else {
      lead.append(
        book(
          SweepMessage.leadGrid,
          ["count": count, "points": number(points), "draws": number(sweep.draws), "seed": seed]))
    }
    let settings = book.settings(of: sweep.plan.base)
    if !settings.isEmpty {
      lead.append(book(SweepMessage.leadBase, ["changes": settings.joined(separator: "; ")]))
    }
    if !sweep.drawnStates.isEmpty { lead.append(unknown) }
    if !sweep.keptUnknown.isEmpty {
      lead.append(book(SweepMessage.leadKept, ["states": book.names(sweep.keptUnknown)]))
    }
    if case .kept = sweep.plan.unknown { lead.append(book(SweepMessage.leadLeft)) }
    lead.append(exactness)
    return lead
  }

  /// How unknown amounts are drawn: in equal steps, or as the user wants it of some States or of all.
  private var unknown: String {
    let sweep = report.sweep
    let states = book.names(sweep.drawnStates)
    var draws: [(text: String, codes: [String])] = []
    for (state, text) in sweep.drawnStateTexts {
      if let place = draws.firstIndex(where: { $0.text == text }) {
        draws[place].codes.append(state.code)
      } else {
        draws.append((text, [state.code]))
      }
    }
    if draws.map(\.text) == [UnknownDraw.uniform(steps: sweep.plan.lattice).text] {
      let steps = book.numbers.number(Rational(sweep.plan.lattice))
      return book(SweepMessage.leadUnknown, ["states": states, "steps": steps])
    }
    let parts = draws.map { draws.count == 1 ? $0.text : "\($0.codes.joined(separator: ", ")): \($0.text)" }
    return book(SweepMessage.leadUnknownParts, ["states": states, "draws": parts.joined(separator: "; ")])
  }

  private var exactness: String {
    let (sweep, tally) = (report.sweep, report.tally)
    if !sweep.plan.distributes { return book(SweepMessage.notDistributed) }
    if let reason = sweep.withoutDistribution { return book(SweepMessage.withoutDistribution, ["reason": reason]) }
    if tally.programs == 0 { return book(SweepMessage.exactClosed) }
    let programs = book.numbers.number(Rational(tally.programs))
    let each = book.numbers.number(
      Rational(tally.programs).divided(by: Rational(tally.scenarios)) ?? .zero, fractionDigits: 2)
    switch sweep.plan.exactness {
    case .all: return book(SweepMessage.exactAll, ["programs": programs])
    case .off: return book(SweepMessage.exactOff, ["programs": programs, "each": each])
    case .sampled:
      return book(
        SweepMessage.exactSampled,
        [
          "programs": programs, "each": each, "compared": book.numbers.number(Rational(tally.compared)),
          "difference": book.numbers.number(
            Rational(tally.deviation) / Rational(1_000_000_000_000), fractionDigits: 12),
        ])
    }
  }
}
