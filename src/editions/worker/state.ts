import type { ListedFile } from './edition.ts'
import { filesAt } from './lists.ts'
import type { Amount, KeptState, PartState } from './messages.ts'
import { addressesIn, edition, isRemoved, isWhole, openStore, type Whole, wholeIn } from './store.ts'

/** How much of the version in use is saved. */
export async function readState(): Promise<KeptState> {
  if (isRemoved()) return stateOf({ all: false, keys: [] }, [])
  const store = await openStore()
  return stateOf(await wholeIn(store), await filesAt(store, await addressesIn(store)))
}

function stateOf(whole: Whole, have: readonly ListedFile[]): KeptState {
  const parts = edition.parts.map(
    (part): PartState => ({
      key: part.key,
      label: part.label ?? '',
      texts: part.documents.length,
      files: part.files,
      bytes: part.bytes,
      whole: isWhole(whole, part),
    }),
  )
  const kept = { files: have.length, bytes: have.reduce((sum, [, size]) => sum + size, 0) }
  return { whole: parts.every((part) => part.whole), parts, kept, total: sumOf(parts) }
}

export const sumOf = (parts: readonly Amount[]): Amount => ({
  files: parts.reduce((sum, { files }) => sum + files, 0),
  bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
})
