/** A valid XML id. Our own ids are valid; those made from a column or a label may not be. */
const NAME = /^[A-Za-z_][\w.-]*$/

/** Assigns unique XML names to the ids of a page. If an id occurs twice, the first element gets it. */
export class XmlIds {
  /** Id on the page → name in the chapter. */
  readonly names = new Map<string, string>()
  readonly #taken = new Set<string>()

  /** `p1` → `p1`; `1° bijlage` → `x-1-b0--20-bijlage`; undefined for an id that was given before. */
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
