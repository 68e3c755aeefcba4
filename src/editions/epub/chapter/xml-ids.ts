/** What an id may be in XML; ours are such names already, those made from a column or a label may not be. */
const NAME = /^[A-Za-z_][\w.-]*$/

/**
 * Names that XML knows for the ids of a page, and each name to one element: as on the page, the first one
 * has it.
 */
export class XmlIds {
  /** Ids of the page to those of the chapter. */
  readonly names = new Map<string, string>()
  readonly #taken = new Set<string>()

  /** `p1` → `p1`; `1° bijlage` → `x-1-b0--20-bijlage`; nothing for an id that an element has already. */
  give(id: string): string | undefined {
    if (this.names.has(id)) return undefined
    const named = NAME.test(id) ? id : `x-${id.replace(/[^\w.-]/gu, hexOf)}`
    let name = named
    for (let time = 2; this.#taken.has(name); time += 1) name = `${named}_${time}`
    this.#taken.add(name)
    this.names.set(id, name)
    return name
  }
}

const hexOf = (char: string): string => `-${char.codePointAt(0)?.toString(16)}-`
