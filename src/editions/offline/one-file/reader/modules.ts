import { MODULE_MARK } from '../world.ts'
import { fileAt, root, textOf } from './library.ts'
import { toSite } from './place.ts'

const MARKED = new RegExp(`${MODULE_MARK}([\\w./%~-]+)`, 'g')
/** The search engine is started once; scripts of pages run anew on every page. */
const LASTING = /^pagefind\//

const lasting = new Map<string, string>()

const blobOf = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))

/** An address under which a module of the library can be imported, with all that it imports itself. `made`: those of this page. */
export function moduleAddress(path: string, made: Map<string, string>): string {
  const kept = LASTING.test(path) ? lasting : made
  const known = kept.get(path)
  if (known) return known
  const address = blobOf(textOf(path).replace(MARKED, (_, other: string) => moduleAddress(other, made)))
  kept.set(path, address)
  return address
}

/** `import(address)` in a module of the library: of another one. */
export const loader =
  (from: string) =>
  async (address: unknown): Promise<unknown> => {
    const found = fileAt(toSite(new URL(String(address), addressOf(from)).href))
    if (!found) throw new TypeError(`${address} is not in this file`)
    return import(moduleAddress(found.path, new Map()))
  }

/** `import.meta.url` of a module. */
export const addressOf = (path: string): string => new URL(path, root).href
