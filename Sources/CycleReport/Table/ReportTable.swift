/// A table that every renderer prints: terminal, page, Markdown and CSV.
///
/// Each cell holds both what people read and what programs read; a renderer shows the columns meant for it.
struct ReportTable: Sendable {
  /// Who a column is for.
  struct Audience: OptionSet, Sendable {
    let rawValue: Int
    /// Eighty columns of a terminal.
    static let terminal = Audience(rawValue: 1)
    /// HTML and Markdown.
    static let page = Audience(rawValue: 2)
    /// CSV.
    static let data = Audience(rawValue: 4)
    static let people: Audience = [.terminal, .page]
    static let all: Audience = [.terminal, .page, .data]
  }

  /// What a column holds, which decides alignment and the type in a Table Schema.
  enum Kind: Sendable {
    case text
    case integer
    case number
    case boolean
    case date
    /// A number, a range or a word beside such, for people.
    case figure

    var isNumeric: Bool { self == .integer || self == .number || self == .figure }
    /// Whether a cell may take several lines.
    var wraps: Bool { self == .text || self == .figure }
  }

  struct Column: Sendable {
    /// The name in CSV: lower case, digits and underscores.
    var id: String
    var heading: String
    /// What the column holds, with its unit; the legend and the Table Schema say it.
    var meaning: String
    var kind: Kind
    var audience: Audience
    /// A longer heading where there is room for it.
    var pageHeading: String?

    init(
      _ id: String, _ heading: String, _ meaning: String = "", _ kind: Kind = .text, for audience: Audience = .all,
      onPage pageHeading: String? = nil
    ) {
      self.id = id
      self.heading = heading
      self.meaning = meaning
      self.kind = kind
      self.audience = audience
      self.pageHeading = pageHeading
    }
  }

  struct Cell: Sendable {
    /// What people read.
    var text: String
    /// What programs read; empty is not known or does not apply.
    var data: String
    /// The path of the figure that explains the cell, if one does.
    var path: String?
    /// Whether the cell stands for something not known.
    var isUnknown: Bool = false
    /// The address of the act that the cell names, if it names one.
    var address: String?

    init(_ text: String, data: String? = nil, path: String? = nil, isUnknown: Bool = false) {
      self.text = text
      self.data = data ?? text
      self.path = path
      self.isUnknown = isUnknown
    }

    /// Nothing to say.
    static let empty = Cell("", data: "")
  }

  struct Row: Sendable {
    var cells: [Cell]
    /// A total or another row that stands out.
    var isTotal = false
    /// Whether the row begins a group of rows.
    var startsGroup = false
  }

  /// The name in CSV and the anchor in the page.
  var id: String
  var title: String
  var columns: [Column]
  var rows: [Row] = []
  /// Remarks under the table.
  var footnotes: [String] = []

  /// The table with only the columns for one audience; for people without columns that are empty throughout.
  func narrowed(to audience: Audience) -> ReportTable {
    let meant = columns.indices.filter { !columns[$0].audience.isDisjoint(with: audience) }
    // People need no column that says nothing; programs need every column every time.
    let kept = meant.filter { index in
      audience == .data || rows.isEmpty
        || rows.contains { $0.cells.indices.contains(index) && !$0.cells[index].text.isEmpty }
    }
    var table = self
    table.columns = kept.map { index in
      var column = columns[index]
      if audience != .terminal { column.heading = column.pageHeading ?? column.heading }
      return column
    }
    table.rows = rows.map { row in
      var row = row
      row.cells = kept.map { row.cells.indices.contains($0) ? row.cells[$0] : .empty }
      return row
    }
    return table
  }

  /// The abbreviated headings and what they stand for.
  var legend: [(heading: String, meaning: String)] {
    columns.filter { !$0.meaning.isEmpty }.map { ($0.heading, $0.meaning) }
  }
}
