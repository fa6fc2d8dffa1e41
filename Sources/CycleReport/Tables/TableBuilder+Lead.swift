import SolidarityLaw

extension TableBuilder {
  /// What the report is about, in a few sentences.
  var lead: String {
    let cycle = result.cycle
    let reference = assessment.pool
    var text = book(
      cycle.act == nil ? .pageLeadWithoutAct : .pageLead,
      [
        "year": year, "relocations": book.figure(reference.referenceRelocation),
        "money": book.figure(reference.referenceFinancial),
      ])
    if let from = cycle.act?.appliesFrom, let to = cycle.act?.appliesTo {
      text += " " + book(.pageApplies, ["from": book.date(from), "to": book.date(to)])
    }
    if let clock = cycle.asAt { text += " " + book(.pageClock, ["date": book.date(clock)]) }
    return text
  }

  /// What must be known before any figure is read.
  var marks: [String] {
    var marks = editionMarks
    if result.cycle.synthetic { marks.append(book(.markSynthetic)) }
    if result.cycle.act == nil { marks.append(book(.markNoAct)) }
    if result.cycle.pledges.isEmpty { marks.append(book(.markNoPledges)) }
    if !assessment.overrides.isEmpty {
      marks.append(book(.markOverridden, ["parameters": book.enumeration(assessment.overrides.map(\.id))]))
    }
    return marks + assumptionFootnote
  }
}
