import type { Heading } from './chapter/chapter.ts'

/** A line of the table of contents, with the lines below it. */
export interface Entry {
  text: string
  href: string
  below: Entry[]
}

/** A text of a book, by its name and its headings. */
export interface Listed {
  id: string
  title: string
  headings: readonly Heading[]
}

/** A heading of signs only is still a place to go to. */
const NAMELESS = 'Kop zonder woorden'

export const chapterFile = (id: string): string => `${id}.xhtml`

/** Documents, and their headings below them; a heading stands below the last one above it in rank. */
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
