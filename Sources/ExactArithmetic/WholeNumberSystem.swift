import CGMP

/// A square matrix of whole numbers for which linear systems are solved exactly, however long the solutions get.
///
/// Eliminating with fractions lets every intermediate number grow; here elimination happens modulo a prime, and the digits of the
/// solution are lifted one after the other (Dixon 1982). Each solution is checked against the matrix in whole numbers before it is
/// given out. Pays from some dozens of rows on.
public final class WholeNumberSystem: @unchecked Sendable {
  // Unchecked because of the pointer: what it points to is never changed after it is made, and freed with this object.
  private let pointer: OpaquePointer

  /// The number of rows and of columns.
  public let size: Int

  /// Why there is no system or no solution.
  public enum Failure: Error, Sendable, Hashable {
    /// The caller asked to stop.
    case stopped
    /// The matrix cannot be inverted modulo the prime; whether it can in fractions is open.
    case singularModuloPrime
    /// The matrix is too large to be held.
    case tooLarge
    /// An entry lies outside the matrix, is `Int.min` or takes a place twice, or a right-hand side has another length.
    case malformed
  }

  /// One entry of the matrix.
  public struct Entry: Sendable, Hashable {
    /// The row, from 0.
    public var row: Int
    /// The column, from 0.
    public var column: Int
    /// The value.
    public var value: Int

    /// An entry from its parts.
    public init(row: Int, column: Int, value: Int) {
      self.row = row
      self.column = column
      self.value = value
    }
  }

  /// The greatest number of rows that is accepted; the factors modulo the prime fill a square of that side.
  public static let maximumSize = 4000

  /// Prepares a matrix; places without an entry are zero. `shouldStop` is asked now and then.
  public init(
    size: Int, entries: [Entry], shouldStop: @escaping () -> Bool = { false }
  ) throws(Failure) {
    guard size >= 0, size <= Self.maximumSize else { throw .tooLarge }
    var places: Set<Int> = []
    for entry in entries {
      guard (0..<size).contains(entry.row), (0..<size).contains(entry.column), entry.value != Int.min,
        places.insert(entry.row * size + entry.column).inserted
      else { throw .malformed }
    }
    var result: OpaquePointer?
    let stop = StopRequest(shouldStop)
    let outcome = withExtendedLifetime(stop) {
      cgmp_kernel_make(
        size, entries.count, entries.map { UInt32($0.row) }, entries.map { UInt32($0.column) },
        entries.map { Int64($0.value) }, StopRequest.callback, stop.context, &result)
    }
    switch outcome {
    case CGMP_STOPPED: throw .stopped
    case CGMP_SINGULAR: throw .singularModuloPrime
    default: break
    }
    guard let result else { throw .tooLarge }
    pointer = result
    self.size = size
  }

  deinit {
    cgmp_kernel_free(pointer)
  }

  /// The solution x of A·x = b, or of Aᵀ·x = b. `shouldStop` is asked now and then.
  public func solve(
    _ rightHandSide: [Rational], transposed: Bool = false, shouldStop: @escaping () -> Bool = { false }
  ) throws(Failure) -> [Rational] {
    guard rightHandSide.count == size else { throw .malformed }
    let borrowed = rightHandSide.map { value in value.withFraction { $0 } }
    var solution = Array(repeating: cgmp_fraction(big: nil, numerator: 0, denominator: 1), count: size)
    let stop = StopRequest(shouldStop)
    let outcome = withExtendedLifetime((stop, rightHandSide)) {
      cgmp_kernel_solve(pointer, transposed, borrowed, &solution, StopRequest.callback, stop.context)
    }
    if outcome != CGMP_DONE { throw .stopped }
    return solution.map { Rational(owning: $0) ?? .zero }
  }
}

/// Carries a question of the caller through C.
private final class StopRequest {
  private let shouldStop: () -> Bool

  init(_ shouldStop: @escaping () -> Bool) {
    self.shouldStop = shouldStop
  }

  var context: UnsafeMutableRawPointer {
    Unmanaged.passUnretained(self).toOpaque()
  }

  static let callback: @convention(c) (UnsafeRawPointer?) -> Bool = { context in
    guard let context else { return false }
    return Unmanaged<StopRequest>.fromOpaque(context).takeUnretainedValue().shouldStop()
  }
}
