import { cleanText, type Draft, type Heading } from '../blocks/draft.ts'

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** The list items of the section that a title closes, from its heading on. */
interface Section {
  items: string[]
}

const isAnnounced = (title: string, section: Section): boolean =>
  title !== '' && section.items.some((item) => item === title || item.startsWith(`${title} `))

/**
 * Unnumbered titles that repeat an item of a list in the section before them ("twee uitgangspunten: –
 * zelfredzaamheid …" and then the title "Zelfredzaamheid"): they stand one level below the section with the
 * list.
 */
export function announcedTitles(drafts: readonly Draft[]): Set<Heading> {
  const found = new Set<Heading>()
  let section: Section = { items: [] }
  for (const draft of drafts) {
    if (draft.type === 'listItem') section.items.push(folded(cleanText(draft.pieces)))
    if (draft.type !== 'heading') continue
    if (isAnnounced(folded(cleanText(draft.pieces)), section)) found.add(draft)
    else section = { items: [] }
  }
  return found
}
