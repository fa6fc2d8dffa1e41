import SolidarityLaw

/// A table of the annex.
struct AnnexTable {
  /// A cell of the annex: a text, or a figure with the way to it.
  struct Cell {
    let text: String
    /// The figure that the cell shows; nil for words.
    let figure: Traced?

    init(_ text: String, figure: Traced? = nil) {
      self.text = text
      self.figure = figure
    }
  }

  struct Row {
    /// What the row is about.
    let head: String
    let cells: [Cell]
    var isTotal = false
  }

  /// A name for the elements of the table: `shares`.
  let id: String
  let caption: String
  let headings: [String]
  let rows: [Row]

  /// The figures shown, in the order of the table.
  var figures: [Traced] { rows.flatMap(\.cells).compactMap(\.figure) }
}
