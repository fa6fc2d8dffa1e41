/// A linear program as the text of a file, with what had to be changed for it.
public struct WrittenModel: Sendable, Hashable {
  /// The content of the file, lines ended by a line feed.
  public let text: String
  /// What differs from the program: rows that were multiplied, numbers that were rounded, names that were changed, an objective that
  /// was turned round. The file says the same in comments at its top.
  public let notes: [FileFinding]
}

extension LinearProgram {
  /// Writes the program in a format such that reading it gives the same numbers.
  ///
  /// Finite decimals are written in full. A row with other fractions is multiplied by their common denominator; an objective coefficient
  /// or a bound of a variable that is no finite decimal is rounded to 17 digits. MPS minimises, so a program that
  /// maximises is written with its objective turned round. `notes` lists all of this.
  ///
  /// - Throws: `ModelFileError` for numbers of more than twelve characters in fixed MPS, and in the CPLEX LP format
  ///   for empty rows of a program without variables.
  public func written(as format: ModelFile.Format) throws(ModelFileError) -> WrittenModel {
    switch format {
    case .freeMPS:
      var writer = MPSWriter(self, isFixed: false)
      return try writer.write()
    case .fixedMPS:
      var writer = MPSWriter(self, isFixed: true)
      return try writer.write()
    case .cplexLP:
      var writer = LPWriter(self)
      return try writer.write()
    }
  }
}
