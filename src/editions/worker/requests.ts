import { addressBelow } from './answer-request.ts'
import { ChangedError, fill } from './fill.ts'
import type { Answer, Asked, Reason } from './messages.ts'
import { worker } from './scope.ts'
import { edition, markWhole, NoRoomError, openStore, readState, removeAll } from './store.ts'

type Tell = (answer: Answer) => void

/** What is done for each thing that a page can ask. */
const REQUESTS: { [K in Asked['ask']]: (asked: Extract<Asked, { ask: K }>, tell: Tell) => Promise<unknown> } =
  {
    state: async () => {},
    keep: (_, tell) => keepWhole(tell),
    read: ({ addresses }) => keepRead(addresses),
    use: () => worker.skipWaiting(),
    remove: removeAll,
  }

/** Does what is asked, and says how it ended. */
export async function respond(asked: Asked, tell: Tell): Promise<void> {
  try {
    await (REQUESTS[asked.ask] as (asked: Asked, tell: Tell) => Promise<unknown>)(asked, tell)
    tell({ answer: 'done', state: await readState() })
  } catch (error) {
    tell({ answer: 'failed', reason: reasonOf(error) })
  }
}

function reasonOf(error: unknown): Reason {
  if (error instanceof ChangedError) return 'changed'
  return error instanceof NoRoomError ? 'full' : 'network'
}

/** Everything is fetched first; only then is the site read from what is kept. */
async function keepWhole(tell: Tell): Promise<void> {
  const { total } = await readState()
  const store = await openStore()
  await fill(store, {
    files: edition.files,
    progress: (done) => tell({ answer: 'progress', done, total: total.bytes }),
  })
  if (isReplaced()) throw new ChangedError('A newer version is ready.')
  await markWhole(store)
}

/** A version that is ready to take over knows nothing of what is kept here after it was made. */
const isReplaced = (): boolean => worker.registration.waiting !== null

/** What a page had loaded before there was a worker to keep it. */
async function keepRead(addresses: readonly string[]): Promise<void> {
  const below = new Set(addresses.map((url) => addressBelow({ method: 'GET', url })))
  await fill(await openStore(), { files: edition.files.filter(([address]) => below.has(address)) })
}
