public import ExactArithmetic

/// A linear program in exact numbers: bounded variables, ranged constraints, one affine objective.
///
/// Optimise `objectiveConstant + Σ objective(j) · x(j)` subject to `lower(i) ≤ Σ coefficient(i, j) · x(j) ≤ upper(i)` and
/// `lower(j) ≤ x(j) ≤ upper(j)`; an absent bound is `nil`. Every number is a fraction, so nothing is lost between the model
/// and its certificate. Names are unique among variables and unique among constraints, because files and certificates
/// refer to both by name.
///
/// Building costs time linear in the number of coefficients. A program is a value: a copy shares nothing with its origin,
/// except that variables and constraints of the one are understood by the other.
public struct LinearProgram: Sendable {
  /// The direction in which the objective is optimised.
  public enum Sense: String, Sendable, Hashable, CaseIterable, Codable {
    /// The smallest objective value is sought.
    case minimise
    /// The greatest objective value is sought.
    case maximise
  }

  /// The name of the program, used in files and messages; it may be empty.
  public var name: String

  /// The direction of optimisation.
  public var sense: Sense

  /// The constant part of the objective.
  public var objectiveConstant: Rational

  /// The data of the variables, in the order in which they were added.
  public internal(set) var columns: [Column] = []

  /// The data of the constraints without their terms, in the order in which they were added.
  public internal(set) var rows: [Row] = []

  /// The terms of all constraints, row after row.
  var storedTerms: [Term] = []

  /// Where each row starts in `storedTerms`; one entry more than there are rows.
  var rowStarts: [Int] = [0]

  var columnIndices: [String: Int] = [:]
  var rowIndices: [String: Int] = [:]

  /// For every column the last row that was found to use it, so that a repeated variable is noticed in constant time.
  var lastRowUsing: [Int] = []

  /// What tells the variables of this program from those of another one; it never reaches an output.
  let identity: UInt64

  /// Makes an empty program.
  public init(name: String = "", sense: Sense = .minimise, objectiveConstant: Rational = .zero) {
    self.name = name
    self.sense = sense
    self.objectiveConstant = objectiveConstant
    self.identity = UInt64.random(in: .min ... .max)
  }
}

extension LinearProgram: Equatable {
  /// Whether two programs say the same in the same order; variables of equal programs need not be interchangeable.
  public static func == (left: LinearProgram, right: LinearProgram) -> Bool {
    left.name == right.name && left.sense == right.sense && left.objectiveConstant == right.objectiveConstant
      && left.columns == right.columns && left.rows == right.rows && left.rowStarts == right.rowStarts
      && left.storedTerms == right.storedTerms
  }
}
