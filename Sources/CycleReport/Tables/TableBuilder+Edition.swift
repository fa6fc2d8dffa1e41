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

  /// What was withheld of some tables, a sentence for all; nothing where nothing was.
  func withheldSentences(_ subjects: [Restriction.Subject]) -> [String] {
    let names = subjects.filter(result.isWithheld).map { subject in
      subject == .proposal ? "proposal (cycle.yaml)" : subject.rawValue + ".csv"
    }
    return names.isEmpty ? [] : [book(EditionMessage.withheldHere, ["tables": book.enumeration(names)])]
  }

  /// What the section on offsets rests on that an edition can withhold.
  var withheldOfOffsets: [String] {
    withheldSentences([.proposal, .offsetRequests, .caseload, .credits, .crisisPledges])
  }

  /// The same of the distribution.
  var withheldOfDistribution: [String] { withheldSentences([.agreed, .wishes]) }
}
