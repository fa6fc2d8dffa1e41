import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// The legal parameters in force at the law's date, with what the user overrode.
  var parameters: ReportTable {
    var table = ReportTable(
      id: "parameters", title: book(.titleParameters),
      columns: [
        .init("parameter", book(.headingParameter), "", .text, for: [.terminal, .data]),
        .init("title", book(.headingMeaning), "", .text),
        .init("value", book(.headingAmount), "", .number),
        .init("unit", book(.headingUnit), "", .text),
        .init("statutory", book(.headingStatutory), "", .number, for: .data),
        .init("citation", book(.headingArticle), "", .text, for: [.page, .data]),
        .init("last_checked", book(.headingLastChecked), "", .date, for: [.page, .data]),
      ])
    let cycle = result.cycle
    table.rows = ParameterID.allCases.map { id in
      let parameter = LegalParameters.parameter(id)
      let statutory = cycle.parameters.statutory(id, at: cycle.lawAsOf)
      var value = cells.number(cycle.parameters.value(id, at: cycle.lawAsOf), parameter.unit)
      if cycle.parameters.overrides[id] != nil {
        value.text += " " + book(.overridden, ["statutory": cells.number(statutory, parameter.unit).text])
      }
      return .init(cells: [
        .init(id.rawValue), .init(book(id.phrase), data: parameter.title), value,
        .init(book.name(parameter.unit), data: parameter.unit.rawValue),
        cells.number(statutory, parameter.unit), cells.citation(parameter.citation),
        cells.date(parameter.lastChecked),
      ])
    }
    return table
  }
}
