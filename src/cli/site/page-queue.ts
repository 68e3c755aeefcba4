/** Pages that are taken at once. The pages of one document are adjacent, and share what was looked up. */
const RUN = 32
/** With fewer pages left, a thread that joins does not help. */
const WORTH_JOINING = 100

/** The index of the next page to take, and the number of pages; shared by threads. */
export type SharedQueue = SharedArrayBuffer

const NEXT = 0
const COUNT = 1

export const newSharedQueue = (): SharedQueue => new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)

/**
 * Threads that make the same list of pages take a few at a time, so that none is idle while another has many
 * left.
 */
export class PageQueue {
  readonly #shared: Int32Array

  constructor(shared: SharedQueue) {
    this.#shared = new Int32Array(shared)
  }

  /** Takes pages that nobody else has taken, a run at a time. */
  *of<T>(pages: readonly T[]): Generator<T> {
    Atomics.store(this.#shared, COUNT, pages.length)
    let from = this.#take()
    while (from < pages.length) {
      yield* pages.slice(from, from + RUN)
      from = this.#take()
    }
  }

  /** Whether enough pages are left for another thread to help; also true when the number is not known yet. */
  isWorthJoining(): boolean {
    const count = Atomics.load(this.#shared, COUNT)
    return count === 0 || count - Atomics.load(this.#shared, NEXT) >= WORTH_JOINING
  }

  #take(): number {
    return Atomics.add(this.#shared, NEXT, RUN)
  }
}
