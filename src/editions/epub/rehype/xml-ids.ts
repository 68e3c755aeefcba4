import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { eachElement } from '../../files/elements.ts'

/** What an id may be in XML; ours are such names already, those made from a column or a label may not be. */
const NAME = /^[A-Za-z_][\w.-]*$/

/** Ids of a page to those of its chapter. */
export type Ids = ReadonlyMap<string, string>

declare module 'vfile' {
  interface DataMap {
    ids: Ids
  }
}

/**
 * Gives every element a name that XML knows, and each name to one element: as on the page, the first one has
 * it. What became of each id is told in `ids` of the file.
 */
export const rehypeXmlIds: Plugin<[], Root> = () => (tree, file) => {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  eachElement(tree, ({ properties }) => {
    if (properties.id === undefined) return
    const id = String(properties.id)
    if (ids.has(id)) delete properties.id
    else {
      ids.set(id, free(id, taken))
      properties.id = ids.get(id)
    }
  })
  file.data.ids = ids
}

/** `p1` → `p1`; `1° bijlage` → `x-1-b0--20-bijlage`. */
function free(id: string, taken: Set<string>): string {
  const named = NAME.test(id) ? id : `x-${id.replace(/[^\w.-]/gu, hexOf)}`
  let name = named
  for (let time = 2; taken.has(name); time += 1) name = `${named}_${time}`
  taken.add(name)
  return name
}

const hexOf = (char: string): string => `-${char.codePointAt(0)?.toString(16)}-`
