/**
 * Work for many places of a page that none of them waits for, done a little at a time so
 * that the page stays quick to answer.
 */
type Turn = () => void

const queue: Turn[] = []
/** Milliseconds of one turn. */
const BUDGET = 8

const soon: (run: () => void) => void =
  'requestIdleCallback' in window
    ? (run) => requestIdleCallback(run, { timeout: 500 })
    : (run) => setTimeout(run)

function run(): void {
  const end = performance.now() + BUDGET
  while (queue.length > 0 && performance.now() < end) queue.shift()?.()
  if (queue.length > 0) soon(run)
}

/** Does `each` for every item, in order, after all that was asked before. */
export function inTurns<Item>(items: Iterable<Item>, each: (item: Item) => void): void {
  const idle = queue.length === 0
  for (const item of items) queue.push(() => each(item))
  if (idle && queue.length > 0) soon(run)
}
