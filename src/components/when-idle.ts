/**
 * Runs work that is not urgent in small batches when the browser is idle, so that the page stays responsive.
 */
type Task = () => void

const queue: Task[] = []
/** Milliseconds of one batch. */
const BUDGET = 8

const requestIdle: (run: () => void) => void =
  'requestIdleCallback' in window
    ? (run) => requestIdleCallback(run, { timeout: 500 })
    : (run) => setTimeout(run)

function run(): void {
  const end = performance.now() + BUDGET
  while (queue.length > 0 && performance.now() < end) queue.shift()?.()
  if (queue.length > 0) requestIdle(run)
}

/** Calls `each` for every item, in order, after all earlier work. */
export function whenIdle<Item>(items: Iterable<Item>, each: (item: Item) => void): void {
  const wasIdle = queue.length === 0
  for (const item of items) queue.push(() => each(item))
  if (wasIdle && queue.length > 0) requestIdle(run)
}
