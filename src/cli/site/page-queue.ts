/** So many pages are taken at once: those of one document stand together, and share what was looked up. */
const RUN = 32
/** Fewer than this are made sooner by who is at it already. */
const WORTH_JOINING = 100

/** Places of the next page that nobody has taken, and how many there are; shared by threads. */
export type SharedQueue = SharedArrayBuffer

const NEXT = 0
const COUNT = 1

export const newSharedQueue = (): SharedQueue => new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)

/** Threads that make the same list of pages take turns, so that none waits while another has a long share. */
export class PageQueue {
  readonly #shared: Int32Array

  constructor(shared: SharedQueue) {
    this.#shared = new Int32Array(shared)
  }

  /** The pages that nobody has taken yet, a few at a time. */
  *of<T>(pages: readonly T[]): Generator<T> {
    Atomics.store(this.#shared, COUNT, pages.length)
    let from = this.#take()
    while (from < pages.length) {
      yield* pages.slice(from, from + RUN)
      from = this.#take()
    }
  }

  /** Whether so much is left that one more can help; also when nobody knows yet how much that is. */
  isWorthJoining(): boolean {
    const count = Atomics.load(this.#shared, COUNT)
    return count === 0 || count - Atomics.load(this.#shared, NEXT) >= WORTH_JOINING
  }

  #take(): number {
    return Atomics.add(this.#shared, NEXT, RUN)
  }
}
