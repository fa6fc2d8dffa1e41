extension ModelFile {
  /// Reads a linear program.
  ///
  /// Without a format the content decides: a first word that begins an MPS section means MPS, read as free format and, should that
  /// not go through, as fixed format; anything else means the CPLEX LP format. Decimals become exact fractions.
  ///
  /// - Throws: `ModelFileError` with every finding that was made, in the order of the file.
  public static func read(
    _ bytes: [UInt8], format: Format? = nil, limits: Limits = Limits()
  ) throws(ModelFileError) -> ModelFile {
    guard bytes.count <= limits.bytes else {
      throw ModelFileError(findings: [
        FileFinding(
          code: .tooLarge, line: 0, column: 0,
          message: "The file has \(bytes.count) bytes; at most \(limits.bytes) are read. Split the model.")
      ])
    }
    switch format ?? guess(bytes) {
    case .cplexLP:
      var parser = LPParser(bytes, limits: limits)
      return try parser.parse()
    case .fixedMPS:
      return try readMPS(bytes, isFixed: true, limits: limits)
    case .freeMPS:
      do {
        return try readMPS(bytes, isFixed: false, limits: limits)
      } catch {
        // A name with a blank in it breaks free format only, so the fixed reading is the better one if it goes through.
        guard format == nil, let fixed = try? readMPS(bytes, isFixed: true, limits: limits) else { throw error }
        return fixed
      }
    }
  }

  /// Reads a linear program from a text; see `read(_:format:limits:)`.
  ///
  /// - Throws: `ModelFileError` with every finding that was made, in the order of the file.
  public static func read(
    text: String, format: Format? = nil, limits: Limits = Limits()
  ) throws(ModelFileError) -> ModelFile {
    try read(Array(text.utf8), format: format, limits: limits)
  }

  private static func readMPS(_ bytes: [UInt8], isFixed: Bool, limits: Limits) throws(ModelFileError) -> ModelFile {
    var parser = MPSParser(bytes, isFixed: isFixed, limits: limits)
    return try parser.parse()
  }

  private static func guess(_ bytes: [UInt8]) -> Format {
    var lines = SourceLines(bytes)
    while let line = lines.next() {
      let words = lines.words(of: line, atMost: 1)
      guard let first = words.first else { continue }
      if first.start == line.start, lines.byte(at: first.start) == UInt8(ascii: "*") { continue }
      return MPSSection(rawValue: lines.text(first).uppercased()) != nil ? .freeMPS : .cplexLP
    }
    return .freeMPS
  }
}
