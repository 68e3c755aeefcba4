import type { KeptFile } from './edition.ts'
import { fill } from './fill.ts'
import { edition, isWhole, kept, markWhole, openStore, otherStores } from './store.ts'

/**
 * A new version is made ready beside the one in use: all of it when the whole site was kept, else the pages
 * that were. When one file cannot be had there is no new version, and everything stays as it was.
 */
export async function install(): Promise<void> {
  const earlier = await storeInUse()
  if (!earlier) return
  const whole = await isWhole(earlier)
  const store = await openStore()
  await fill(store, { files: whole ? edition.files : await alsoIn(earlier), earlier })
  if (whole) await markWhole(store)
}

/**
 * Of several, one is left of an update that failed: the one in use is the whole one,
 * or else the one with most in it.
 */
async function storeInUse(): Promise<Cache | undefined> {
  const stores = await Promise.all((await otherStores()).map((name) => caches.open(name)))
  const weighed = await Promise.all(
    stores.map(async (store) => ({ store, whole: await isWhole(store), size: (await store.keys()).length })),
  )
  return weighed.toSorted((a, b) => Number(b.whole) - Number(a.whole) || b.size - a.size)[0]?.store
}

async function alsoIn(earlier: Cache): Promise<KeptFile[]> {
  const found = await Promise.all(
    edition.files.map(async (file) => ((await kept(earlier, file)) ? [file] : [])),
  )
  return found.flat()
}
