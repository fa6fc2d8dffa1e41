import ExactArithmetic
import SolidarityLaw

extension ReportPage {
  /// More parts than these stand in the data only.
  private static let mostParts = 400

  /// Draws during the year, the money due after it, and the January confirmations.
  var draws: String {
    let parts = builder.drawTables.first { $0.id == "draw_parts" }?.rows.count ?? 0
    let isLong = parts > ReportPage.mostParts
    let tables = builder.drawTables.filter { !(isLong && $0.id == "draw_parts") }
    return paragraph(book(DrawMessage.intro)) + builder.drawSentences.map { paragraph($0) }.joined()
      + tables.map(table).joined()
      + (isLong ? paragraph(book(DrawMessage.partsInData, ["number": book.numbers.number(Rational(parts))])) : "")
      + paragraph(book(DrawMessage.introMoney)) + builder.moneySentences.map { paragraph($0) }.joined()
      + table(builder.moneyDue) + paragraph(book(DrawMessage.introConfirmations))
      + builder.confirmationSentences.map { paragraph($0) }.joined() + table(builder.confirmations())
  }
}
