import { eachTag, type Seen, type Tag } from './tags.ts'

/** Other words in the place of those between two places of a page. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** An element that goes, with all that is in it. */
export const GONE = 'gone'

/** What is done to an element, by its start tag: that tag is edited, or the element is gone. */
export type Change = (tag: Tag) => readonly Edit[] | typeof GONE

/** Elements that have no end tag. */
const EMPTY: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

/** A page with its elements changed, before the end of its head and from there on. */
export function editPage(html: string, change: Change): [before: string, after: string] {
  const edits = new Edits(change)
  eachTag(html, edits)
  const at = edits.headEnd ?? 0
  const before = edits.made.filter(({ start }) => start < at)
  return [edited(html, 0, at, before), edited(html, at, html.length, edits.made.slice(before.length))]
}

class Edits implements Seen {
  readonly made: Edit[] = []
  headEnd: number | undefined
  readonly #change: Change
  /** The element that is going, and how many of its name are open within it. */
  #going: { name: string; start: number; depth: number } | null = null

  constructor(change: Change) {
    this.#change = change
  }

  opened(tag: Tag): void {
    if (this.#going !== null) {
      if (tag.name === this.#going.name) this.#going.depth += 1
      return
    }
    const change = this.#change(tag)
    if (change !== GONE) this.made.push(...change)
    else if (EMPTY.has(tag.name)) this.made.push({ start: tag.start, end: tag.end, text: '' })
    else this.#going = { name: tag.name, start: tag.start, depth: 1 }
  }

  closed(name: string, start: number, end: number): void {
    if (name === 'head') this.headEnd ??= start
    if (this.#going === null || name !== this.#going.name) return
    this.#going.depth -= 1
    if (this.#going.depth > 0) return
    this.made.push({ start: this.#going.start, end, text: '' })
    this.#going = null
  }
}

function edited(html: string, from: number, to: number, edits: readonly Edit[]): string {
  let text = ''
  let at = from
  for (const edit of edits) {
    text += html.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + html.slice(at, to)
}
