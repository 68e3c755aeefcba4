import type { Heading } from './chapter/chapter.ts'

/** An entry of the table of contents, with its subentries. */
export interface Entry {
  text: string
  href: string
  below: Entry[]
}

/** A text in the table of contents: its name and headings. */
export interface Listed {
  id: string
  title: string
  headings: readonly Heading[]
}

/** The label of a heading without words, which can still be gone to. */
const NAMELESS = 'Kop zonder woorden'

export const chapterFile = (id: string): string => `${id}.xhtml`

/** Documents with their headings, nested by depth. */
export const contentsOf = (texts: readonly Listed[]): Entry[] =>
  texts.map(({ id, title, headings }) => ({
    text: title,
    href: chapterFile(id),
    below: nest(headings, chapterFile(id)),
  }))

function nest(headings: readonly Heading[], file: string): Entry[] {
  const top: Entry[] = []
  const open: { depth: number; below: Entry[] }[] = [{ depth: 0, below: top }]
  for (const { id, depth, text } of headings) {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const entry: Entry = { text: text || NAMELESS, href: `${file}#${id}`, below: [] }
    open.at(-1)?.below.push(entry)
    open.push({ depth, below: entry.below })
  }
  return top
}
