import type { SitePart } from './edition.ts'
import { fill } from './fill.ts'
import { filesAt, filesOf } from './lists.ts'
import {
  addressesIn,
  edition,
  isWhole,
  markWhole,
  openStore,
  otherStores,
  type Whole,
  wholeIn,
} from './store.ts'

/**
 * Prepares a new version beside the one in use: the parts that were saved as a whole, and of the others the
 * pages that were read. If any file cannot be fetched, the installation fails and nothing changes.
 */
export async function install(): Promise<void> {
  const earlier = await storeInUse()
  if (!earlier) return
  const whole = stillThere(await wholeIn(earlier))
  const store = await openStore()
  const parts = edition.parts.filter((part) => isWhole(whole, part))
  const files = new Set([
    ...(await filesOf(store, parts)),
    ...(await filesAt(store, await addressesIn(earlier))),
  ])
  await fill(store, { files: [...files], earlier })
  if (parts.length > 0) await markWhole(store, whole)
}

/**
 * The parts of this version that correspond to the saved ones of an earlier version. Parts without texts are
 * always included; for a year that is now divided into months, every month is.
 */
function stillThere({ all, keys }: Whole): Whole {
  const isSaved = ({ key, documents }: SitePart): boolean =>
    documents.length === 0 || keys.some((earlier) => key === earlier || key.startsWith(`${earlier}-`))
  return { all, keys: keys.length === 0 ? [] : edition.parts.filter(isSaved).map(({ key }) => key) }
}

/**
 * The cache in use. Others may be left of a failed update: the one in use has most parts saved as a whole, or
 * else most entries.
 */
async function storeInUse(): Promise<Cache | undefined> {
  const stores = await Promise.all((await otherStores()).map((name) => caches.open(name)))
  const weighed = await Promise.all(
    stores.map(async (store) => ({
      store,
      whole: weightOf(await wholeIn(store)),
      size: (await store.keys()).length,
    })),
  )
  return weighed.toSorted((a, b) => b.whole - a.whole || b.size - a.size)[0]?.store
}

const weightOf = ({ all, keys }: Whole): number => (all ? Number.POSITIVE_INFINITY : keys.length)
