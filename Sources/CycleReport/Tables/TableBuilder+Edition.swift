import SolidarityLaw

extension TableBuilder {
  /// Which edition this is, where the cycle has more than one.
  var editionMarks: [String] {
    let cycle = result.cycle
    return [(EditionMessage.publicEdition, cycle.withheld), (.restricted, cycle.restrictions)].compactMap {
      message, marks in
      marks.isEmpty ? nil : book(message, ["marks": marks.map(\.description).joined(separator: "; ")])
    }
  }
}
