import Dispatch
import Synchronization

extension Sweep {
  /// How a run goes.
  public struct RunOptions: Sendable {
    /// Threads that compute.
    public var workers: Int
    /// Whether a line of comma-separated values is made for each scenario.
    public var writesRows: Bool
    /// Asked before each piece of work; true ends the run after the pieces begun.
    public var isCancelled: @Sendable () -> Bool

    /// Options of a run.
    public init(
      workers: Int = 1, writesRows: Bool = false, isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
      self.workers = max(1, workers)
      self.writesRows = writesRows
      self.isCancelled = isCancelled
    }
  }

  /// Pieces of work that each worker does between two deliveries.
  private static let blocksAtOnce = 4

  /// Computes pieces of work and hands them over in their order.
  ///
  /// Memory holds a few pieces for each worker, however many scenarios there are.
  ///
  /// - Returns: the number of the first piece that was not delivered; the end of the range unless the run was cancelled.
  /// - Throws: ``SweepError``, and whatever `deliver` throws.
  @discardableResult
  public func run(
    _ blocks: Range<Int>, _ options: RunOptions, deliver: (SweepBlock) throws -> Void
  ) throws -> Int {
    let workers = (0..<options.workers).map { _ in
      SendableWorker(SweepWorker(self, writesRows: options.writesRows))
    }
    var start = blocks.lowerBound
    while start < blocks.upperBound, !options.isCancelled() {
      let end = min(blocks.upperBound, start + options.workers * Sweep.blocksAtOnce)
      let shelf = Shelf(next: start, end: end)
      DispatchQueue.concurrentPerform(iterations: options.workers) { number in
        while let block = shelf.take(unless: options.isCancelled) {
          shelf.put(workers[number].work(block), as: block)
        }
      }
      for block in start..<end {
        guard let outcome = shelf.outcome(of: block) else { return block }
        try deliver(try outcome.get())
      }
      start = end
    }
    return start
  }
}

/// A worker that one thread at a time uses.
private final class SendableWorker: Sendable {
  private let worker: Mutex<SweepWorker>

  init(_ worker: sending SweepWorker) {
    self.worker = Mutex(worker)
  }

  func work(_ block: Int) -> Result<SweepBlock, SweepError> {
    worker.withLock { worker in
      do throws(SweepError) { return .success(try worker.block(block)) } catch { return .failure(error) }
    }
  }
}

/// Pieces of work to be taken, and what came of them.
private final class Shelf: Sendable {
  private struct State {
    var next: Int
    var outcomes: [Int: Result<SweepBlock, SweepError>] = [:]
  }

  private let state: Mutex<State>
  private let end: Int

  init(next: Int, end: Int) {
    state = Mutex(State(next: next))
    self.end = end
  }

  func take(unless isCancelled: () -> Bool) -> Int? {
    if isCancelled() { return nil }
    return state.withLock { state in
      guard state.next < end else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  func put(_ outcome: Result<SweepBlock, SweepError>, as block: Int) {
    state.withLock { $0.outcomes[block] = outcome }
  }

  func outcome(of block: Int) -> Result<SweepBlock, SweepError>? {
    state.withLock { $0.outcomes[block] }
  }
}
