import { MODULE_MARK } from '../world-names.ts'
import { fileAt, root, textOf } from './packed-library.ts'
import { toSite } from './place-now.ts'

const MARKED = new RegExp(`${MODULE_MARK}([\\w./%~-]+)`, 'g')

/** The modules of the page that is shown, by path: every page runs its own. */
const made = new Map<string, string>()

/** An address under which a module of the library can be imported, with all that it imports itself. */
export function moduleAddress(path: string): string {
  const known = made.get(path)
  if (known) return known
  const code = textOf(path).replace(MARKED, (_, other: string) => moduleAddress(other))
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  made.set(path, address)
  return address
}

export function dropModules(): void {
  for (const address of made.values()) URL.revokeObjectURL(address)
  made.clear()
}

/** `import(address)` in a module of the library: of another one. */
export const loader =
  (from: string) =>
  async (address: unknown): Promise<unknown> => {
    const found = fileAt(toSite(new URL(String(address), addressOf(from)).href))
    if (!found) throw new TypeError(`${address} is not in this file`)
    return import(moduleAddress(found.path))
  }

/** `import.meta.url` of a module. */
export const addressOf = (path: string): string => new URL(path, root).href
