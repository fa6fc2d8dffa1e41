import ExactArithmetic
import SolidarityLaw

/// Makes cells of values in one language.
struct CellWriter: Sendable {
  let book: Phrasebook

  /// A figure in its own unit, without naming the unit.
  func figure(_ traced: Traced?) -> ReportTable.Cell {
    guard let traced else { return .empty }
    guard let value = traced.rounded ?? traced.value else { return unknown(path: traced.path) }
    switch traced.unit {
    case .euro: return .init(book.numbers.euroDigits(value), data: plain(value), path: traced.path)
    case .fraction: return .init(book.numbers.percent(value), data: plain(value), path: traced.path)
    default: return .init(book.numbers.number(value), data: plain(value), path: traced.path)
    }
  }

  /// A figure, or what bounds it where it is not known.
  func range(_ traced: Traced?) -> ReportTable.Cell {
    guard let traced, traced.value == nil, let lower = traced.lower, let upper = traced.upper else {
      return figure(traced)
    }
    let text = book(.range, ["lower": book.numbers.number(lower), "upper": book.numbers.number(upper)])
    return .init(text, data: "", path: traced.path, isUnknown: true)
  }

  /// A figure of money in millions of EUR.
  func millions(_ traced: Traced?) -> ReportTable.Cell {
    guard let traced else { return .empty }
    guard let value = traced.rounded ?? traced.value else { return unknown(path: traced.path) }
    return .init(book.numbers.millions(value), data: plain(value / 1_000_000), path: traced.path)
  }

  /// A number of persons, EUR or the like.
  func number(_ value: Rational?, _ unit: Unit = .persons, path: String? = nil) -> ReportTable.Cell {
    guard let value else { return unknown(path: path) }
    return .init(
      unit == .euro ? book.numbers.euroDigits(value) : book.numbers.number(value), data: plain(value), path: path)
  }

  /// The exact fraction, for programs.
  func exact(_ value: Rational?) -> ReportTable.Cell {
    value.map { .init($0.fractionString) } ?? .empty
  }

  /// A share as a percentage.
  func percent(_ value: Rational?, fractionDigits: Int = 4, path: String? = nil) -> ReportTable.Cell {
    value.map { .init(book.numbers.percent($0, fractionDigits: fractionDigits), data: plain($0), path: path) } ?? .empty
  }

  func unknown(path: String? = nil) -> ReportTable.Cell {
    .init(book(.unknownMark), data: "", path: path, isUnknown: true)
  }

  /// Yes, no, or open.
  func truth(_ value: Bool?) -> ReportTable.Cell {
    switch value {
    case true?: .init(book(.yes), data: "true")
    case false?: .init(book(.no), data: "false")
    case nil: .init(book(.open), data: "", isUnknown: true)
    }
  }

  /// Words in the language, in data in English.
  func phrase(_ phrase: Phrase?) -> ReportTable.Cell {
    phrase.map { .init(book($0), data: $0.english) } ?? .empty
  }

  /// A place in an act, in data in English.
  func citation(_ citation: Citation?) -> ReportTable.Cell {
    guard let citation else { return .empty }
    var cell = ReportTable.Cell(book.citation(citation), data: citation.description)
    cell.address = citation.eli
    return cell
  }

  /// A place in an act under a short name, with the way to the act.
  func place(_ text: String, of citation: Citation, data: String? = nil) -> ReportTable.Cell {
    var cell = ReportTable.Cell(text, data: data)
    cell.address = citation.eli
    return cell
  }

  func date(_ date: CalendarDate?) -> ReportTable.Cell {
    date.map { .init(book.date($0), data: $0.description) } ?? .empty
  }

  /// Ten significant digits, as the JSON's `decimal`.
  private func plain(_ value: Rational) -> String {
    value.decimalString(significantDigits: 10)
  }
}
