import CGMP

/// A fraction that does not fit the inline form, held by GMP.
///
/// Never changed after it is made, and the memory belongs to this object alone: that is why it may cross threads.
final class BigFraction: @unchecked Sendable {
  let pointer: OpaquePointer

  init(owning pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    cgmp_free(pointer)
  }
}
