extension ReportPage {
  /// The way to a table's CSV file, which the page itself holds.
  func dataLink(_ table: ReportTable) -> String {
    guard !table.rows.isEmpty else { return "" }
    let address = "data:text/csv;charset=utf-8," + ReportPage.percentEncoded(CommaSeparated(table).text)
    return Markup.text { markup in
      markup.element("p", ["class": "note"]) { markup in
        markup.element("a", ["href": address, "download": table.id + ".csv"], book(FlowMessage.dataLink))
        markup.write(" (\(table.id).csv)")
      }
    }
  }

  private static func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 2)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x2C, 0x2F, 0x3A: bytes.append(byte)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
