import ExactArithmetic
import PoolAllocation
import SolidarityLaw

extension TableBuilder {
  /// What became of each wish; nil where nothing is wished for.
  func wishes(_ allocation: Allocation) -> ReportTable? {
    if allocation.wishes.isEmpty { return nil }
    var table = ReportTable(
      id: "wishes", title: book(WishMessage.titleWishes),
      columns: sentenceColumns("wish", book(WishMessage.headingWish)) + [
        .init("measure", book(.headingMeasure), "", .text, for: .data),
        .init("relation", book(WishMessage.headingWish), "", .text, for: .data),
        .init("target", book(.headingTarget), "", .number, for: .data),
        .init("reached", book(WishMessage.headingComesTo), "", .number),
        .init("reached_exact", book(WishMessage.headingComesTo), book(.meaningExact), .text, for: .data),
        .init("met", book(.headingReached), "", .boolean),
        .init("met_whole", book(WishMessage.headingWhole), book(WishMessage.meaningWhole), .boolean),
      ])
    table.rows = allocation.wishes.map { outcome in
      .init(
        cells: sentences { $0.wish(outcome.wish, target: outcome.target) } + [
          .init(outcome.wish.measure.rawValue), .init(outcome.wish.relation.rawValue),
          cells.number(outcome.target, outcome.wish.measure.unit),
          cells.number(outcome.rounded, outcome.wish.measure.unit), cells.exact(outcome.reached),
          cells.truth(outcome.isMet), cells.truth(outcome.isMetRounded),
        ])
    }
    table.footnotes = [book(WishMessage.wishesBindNobody)]
    return table
  }

  /// What cannot hold together and what would be enough, a measure; none where everything can be had.
  var conflictTables: [ReportTable] {
    (result.infeasibility?.parts ?? []).flatMap { [conflicts($0), remedies($0)] }
  }

  private func conflicts(_ part: Infeasibility.Part) -> ReportTable {
    let conflicts = part.explanation.conflicts
    var table = ReportTable(
      id: "conflict_\(part.measure.rawValue)",
      title: book(WishMessage.titleConflict, ["measure": book.name(part.measure)]),
      columns: [
        .init("conflict", book(WishMessage.headingRank), "", .integer),
        .init("kind", book(WishMessage.headingLimit), "", .text, for: .data),
      ] + sentenceColumns("limit", book(WishMessage.headingLimit)) + [
        .init("article", book(.headingArticle), "", .text)
      ])
    for (number, conflict) in conflicts.enumerated() {
      for (place, member) in conflict.members.enumerated() {
        // People need no number where there is one conflict only.
        let shown = place == 0 && conflicts.count > 1 ? String(number + 1) : ""
        table.rows.append(
          .init(
            cells: [.init(shown, data: String(number + 1)), .init(member.kind.rawValue)]
              + sentences { $0.limit(member) } + [.init(member.citation.place)], startsGroup: place == 0))
      }
    }
    table.footnotes = [book(WishMessage.conflictFootnote)]
    return table
  }

  private func remedies(_ part: Infeasibility.Part) -> ReportTable {
    var table = ReportTable(
      id: "remedies_\(part.measure.rawValue)",
      title: book(WishMessage.titleRemedies, ["measure": book.name(part.measure)]),
      columns: [.init("rank", book(WishMessage.headingRank), "", .integer)]
        + sentenceColumns("change", book(WishMessage.headingChange)) + [
          .init("article", book(.headingArticle), "", .text),
          .init("size", book(WishMessage.headingSize), "", .number),
        ])
    for (number, remedy) in part.explanation.remedies.enumerated() {
      for (place, change) in remedy.changes.enumerated() {
        let article = change.limit.movementCitation?.place ?? change.limit.citation.place
        table.rows.append(
          .init(
            cells: [.init(place == 0 ? String(number + 1) : "", data: String(number + 1))]
              + sentences { $0.change(change) } + [
                .init(article), cells.number((change.to - change.from).magnitude, change.limit.unit),
              ], startsGroup: place == 0 && remedy.changes.count > 1))
      }
    }
    table.footnotes = [book(table.rows.isEmpty ? WishMessage.noRemedy : .remediesFootnote)]
    return table
  }

  /// A column of sentences with codes in a terminal and with names elsewhere.
  private func sentenceColumns(_ id: String, _ heading: String) -> [ReportTable.Column] {
    [
      .init(id, heading, "", .text, for: .terminal), .init(id, heading, "", .text, for: [.page, .data]),
    ]
  }

  private func sentences(_ sentence: (WishPhrases) -> String) -> [ReportTable.Cell] {
    [
      .init(sentence(WishPhrases(book: book, usesCodes: true))),
      .init(sentence(WishPhrases(book: book, usesCodes: false))),
    ]
  }
}
