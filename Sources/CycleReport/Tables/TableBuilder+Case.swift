import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// The dates of one relocation case (Article 67).
  func relocationCase(_ clock: RelocationCaseClock, _ steps: [RelocationCaseStep]) -> ReportTable {
    var table = ReportTable(
      id: "relocation_case", title: book(CaseMessage.titleCase, ["date": book.date(clock.received)]),
      columns: [
        .init("due", book(.headingDue), "", .date), .init("title", book(.headingStep), "", .text),
        .init("actor", book(.headingActor), "", .text), .init("article", book(.headingArticle), "", .text),
        .init("status", book(.headingState2), "", .text), .init("actual", book(.headingActual), "", .date),
        .init("days_left", book(.headingDaysLeft), "", .integer),
        .init("note", book(.headingNote), "", .text, for: .data),
      ])
    table.rows = steps.map { step in
      .init(cells: [
        cells.date(step.due), .init(name(step.kind)), .init(actor(step.kind)), .init(step.rule.citation.place),
        .init(text(of: step.state), data: step.state.rawValue), cells.date(step.actual),
        .init(
          step.daysLeft.map { book.numbers.number(Rational($0)) } ?? "", data: step.daysLeft.map(String.init) ?? ""),
        .init(remark(step, clock)),
      ])
    }
    table.footnotes = steps.compactMap { step in
      let remark = remark(step, clock)
      return remark.isEmpty ? nil : name(step.kind) + ": " + remark
    }
    table.footnotes += [book(CaseMessage.footnoteCase), book(CaseMessage.footnoteHolidays)]
    return table
  }

  /// The step's name.
  func name(_ kind: RelocationCaseStep.Kind) -> String {
    switch kind {
    case .postponement: book(CaseMessage.stepPostponement)
    case .reply: book(CaseMessage.stepReply)
    case .decision: book(CaseMessage.stepDecision)
    case .notice: book(CaseMessage.stepNotice)
    case .transfer: book(CaseMessage.stepTransfer)
    }
  }

  /// Who has to act.
  func actor(_ kind: RelocationCaseStep.Kind) -> String {
    switch kind {
    case .postponement, .reply: book(CaseMessage.actorReceiving)
    case .decision, .notice, .transfer: book(CaseMessage.actorBenefitting)
    }
  }

  /// What must be known beside the date.
  func remark(_ step: RelocationCaseStep, _ clock: RelocationCaseClock) -> String {
    switch step.kind {
    case .postponement: book(CaseMessage.notePostponement)
    case .reply: book(step.actual == step.due && clock.confirmed != step.due ? CaseMessage.noteTacit : .noteReply)
    case .decision: ""
    case .notice:
      book(clock.person == .applicant ? CaseMessage.noteNoticeApplicant : .noteNoticeBeneficiary)
    case .transfer: book(CaseMessage.noteTransfer)
    }
  }
}
