import { MODULE_MARK } from '../world-names.ts'
import { fileAt, root, textOf } from './packed-library.ts'
import { toSite } from './place-now.ts'

const MARKED = new RegExp(`${MODULE_MARK}([\\w./%~-]+)`, 'g')

/** The blob addresses of modules, by path. Cleared between pages: every page runs its own modules. */
const addresses = new Map<string, string>()

/** A blob address from which a module of the library can be imported, with all of its own imports. */
export function moduleAddress(path: string): string {
  const known = addresses.get(path)
  if (known) return known
  const code = textOf(path).replace(MARKED, (_, other: string) => moduleAddress(other))
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  addresses.set(path, address)
  return address
}

export function dropModules(): void {
  for (const address of addresses.values()) URL.revokeObjectURL(address)
  addresses.clear()
}

/** Replaces `import(address)` in a module of the library. */
export const loader =
  (from: string) =>
  async (address: unknown): Promise<unknown> => {
    const found = fileAt(toSite(new URL(String(address), addressOf(from)).href))
    if (!found) throw new TypeError(`${address} is not in this file`)
    return import(moduleAddress(found.path))
  }

/** Replaces `import.meta.url` in a module. */
export const addressOf = (path: string): string => new URL(path, root).href
