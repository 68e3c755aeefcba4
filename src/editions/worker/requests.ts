import { addressBelow } from './answer-request.ts'
import type { SitePart } from './edition.ts'
import { ChangedError, fill } from './fill.ts'
import { filesAt, filesOf } from './lists.ts'
import type { Answer, Asked, Reason } from './messages.ts'
import { worker } from './scope.ts'
import { readState, sumOf } from './state.ts'
import { edition, markWhole, NoRoomError, openStore, removeAll, type Whole, wholeIn } from './store.ts'

type Tell = (answer: Answer) => void

/** The handler of each message. */
const REQUESTS: { [K in Asked['ask']]: (asked: Extract<Asked, { ask: K }>, tell: Tell) => Promise<unknown> } =
  {
    state: async () => {},
    keep: ({ keys }, tell) => keepParts(keys, tell),
    read: ({ addresses }) => keepRead(addresses),
    use: () => worker.skipWaiting(),
    remove: removeAll,
  }

/** Handles a message, and reports how it ended. */
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

/** Saves parts. They count as saved, and are served from the cache, only once every file is there. */
async function keepParts(keys: readonly string[] | undefined, tell: Tell): Promise<void> {
  const parts = edition.parts.filter((part) => isWanted(part, keys))
  const { bytes: total } = sumOf(parts)
  const store = await openStore()
  await fill(store, {
    files: await filesOf(store, parts),
    progress: (done) => tell({ answer: 'progress', done, total }),
  })
  if (isReplaced()) throw new ChangedError('A newer version is ready.')
  await markWhole(store, withParts(await wholeIn(store), parts))
}

const isWanted = ({ key, documents }: SitePart, keys: readonly string[] | undefined): boolean =>
  keys === undefined || documents.length === 0 || keys.includes(key)

/** Whoever saves every part also saves parts that a later version adds. */
function withParts({ all, keys }: Whole, parts: readonly SitePart[]): Whole {
  const now = [...new Set([...keys, ...parts.map(({ key }) => key)])]
  return { all: all || now.length === edition.parts.length, keys: now }
}

/** Whether a newer version is waiting. It would not know what is saved here from now on. */
const isReplaced = (): boolean => worker.registration.waiting !== null

/** Saves what a page had loaded before the worker was active. */
async function keepRead(urls: readonly string[]): Promise<void> {
  const addresses = urls.map((url) => addressBelow({ method: 'GET', url })).filter((each) => each !== null)
  const store = await openStore()
  await fill(store, { files: await filesAt(store, [...new Set(addresses)]) })
}
