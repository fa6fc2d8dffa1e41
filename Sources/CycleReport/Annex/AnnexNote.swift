/// A note below the tables of the annex: words, and figures with the way to them.
struct AnnexNote {
  let parts: [AnnexTable.Cell]

  init(parts: [AnnexTable.Cell]) {
    self.parts = parts
  }

  init(_ text: String) {
    parts = [.init(text)]
  }

  var text: String { parts.map(\.text).joined() }
}
