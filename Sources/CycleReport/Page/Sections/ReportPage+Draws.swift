import SolidarityLaw

extension ReportPage {
  /// Draws during the year, the money due after it, and the January confirmations.
  var draws: String {
    paragraph(book(DrawMessage.intro)) + builder.drawSentences.map { paragraph($0) }.joined()
      + builder.drawTables.map(table).joined()
      + paragraph(book(DrawMessage.introMoney)) + builder.moneySentences.map { paragraph($0) }.joined()
      + table(builder.moneyDue) + paragraph(book(DrawMessage.introConfirmations))
      + builder.confirmationSentences.map { paragraph($0) }.joined() + table(builder.confirmations())
  }
}
