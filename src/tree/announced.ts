import { cleanText, type Draft, type Heading } from '../blocks/draft.ts'

/** Lower case, with one space for everything between words. */
const normalised = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** The list items since the last title that none of them announced. */
interface Section {
  items: string[]
}

const isAnnounced = (title: string, section: Section): boolean =>
  title !== '' && section.items.some((item) => item === title || item.startsWith(`${title} `))

/**
 * Finds titles that repeat a list item of the section before them: "twee uitgangspunten: – zelfredzaamheid …"
 * announces the title "Zelfredzaamheid". They stand one level below the section with the list.
 */
export function announcedTitles(drafts: readonly Draft[]): Set<Heading> {
  const found = new Set<Heading>()
  let section: Section = { items: [] }
  for (const draft of drafts) {
    if (draft.type === 'listItem') section.items.push(normalised(cleanText(draft.pieces)))
    if (draft.type !== 'heading') continue
    if (isAnnounced(normalised(cleanText(draft.pieces)), section)) found.add(draft)
    else section = { items: [] }
  }
  return found
}
