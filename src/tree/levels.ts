import type { Draft, Heading } from '../blocks/draft.ts'
import { announcedTitles } from './announced.ts'
import { contentsTitles } from './contents-titles.ts'
import { readTitles, type Style, styleOf } from './title-style.ts'

/** Every style but the division itself, from the highest down. */
const BELOW_DIVISION: readonly Style[] = [
  'part',
  'chapter',
  'article',
  'section',
  'subsection',
  'capital',
  'number',
  'paren',
  'letter',
  'instrument',
  'commitment',
  'label',
  'plain',
  'announced',
]

/** A style with all that are lower. */
const from = (style: Style): readonly Style[] => BELOW_DIVISION.slice(BELOW_DIVISION.indexOf(style))

/** Which open titles a title closes: those of its own style and the ones named here. */
const CLOSES: Record<Style, readonly Style[]> = {
  division: ['division', ...BELOW_DIVISION],
  part: BELOW_DIVISION,
  chapter: BELOW_DIVISION,
  article: BELOW_DIVISION,
  section: from('section'),
  subsection: from('subsection'),
  capital: ['capital', ...from('paren')],
  number: from('number'),
  paren: from('paren'),
  letter: from('letter'),
  instrument: ['instrument', 'label'],
  commitment: from('commitment'),
  label: ['label'],
  plain: ['letter', 'commitment', 'label', 'plain', 'announced'],
  announced: ['letter', 'commitment', 'label', 'announced'],
}

/** Numbers that begin again under several titles stand below those: "1." twice in one summary. */
function closes(style: Style, restarts: boolean): readonly Style[] {
  if (style === 'number' && restarts) return CLOSES.number.filter((closed) => closed !== 'plain')
  return CLOSES[style]
}
/**
 * A plain title closes the numbers that stand below plain titles; a heading of an instrument stays above
 * plain ones.
 */
function plainCloses(restarts: boolean, open: readonly Style[]): readonly Style[] {
  const underInstrument = open.includes('instrument') && open.includes('number')
  const closed = restarts ? [...CLOSES.plain, 'number' as const] : CLOSES.plain
  return underInstrument || !open.includes('instrument') ? closed : [...closed, 'instrument']
}

function closedBy(style: Style, open: readonly Style[], restarts: boolean): readonly Style[] {
  return style === 'plain' ? plainCloses(restarts, open) : closes(style, restarts)
}

/** Cuts the open titles at the first that the new one closes. */
function cutOpen(open: readonly Style[], closed: readonly Style[]): Style[] {
  const first = open.findIndex((style) => closed.includes(style))
  return first < 0 ? [...open] : open.slice(0, first)
}

/** A title that is open, with the level that the file declares for it. */
interface Open {
  style: Style
  declared: number | undefined
  /** It is that of a table of contents, which holds no other title. */
  isContents: boolean
}

/** The titles that may stay open: one of a table of contents never does. */
function withoutContents(open: readonly Open[]): readonly Open[] {
  const index = open.findIndex(({ isContents }) => isContents)
  return index < 0 ? open : open.slice(0, index)
}

/**
 * The titles that stay open above a new one: by the levels that the file declares, else by what its style
 * closes.
 */
function above(open: readonly Open[], style: Style, { level }: Heading, restarts: boolean): readonly Open[] {
  if (level === undefined) {
    const styles = open.map((each) => each.style)
    return open.slice(0, cutOpen(styles, closedBy(style, styles, restarts)).length)
  }
  const first = open.findIndex(({ declared }, index) => (declared ?? index + 1) >= level)
  return first < 0 ? open : open.slice(0, first)
}

/**
 * The level of every heading, 1 to 6, by what its title is and which titles are open above it. Drafts that
 * are no heading are passed over.
 */
export function headingLevels(drafts: readonly Draft[]): Map<Draft, number> {
  const announced = announcedTitles(drafts)
  const { titles, context } = readTitles(drafts)
  const contents = contentsTitles(drafts)
  let open: Open[] = []
  return new Map(
    titles.map((title, i) => {
      const own = styleOf(title, titles[i + 1], context)
      const isBelow = title.draft.beside || announced.has(title.draft)
      const style = own === 'plain' && isBelow ? 'announced' : own
      const left = above(withoutContents(open), style, title.draft, context.restarts)
      open = [...left, { style, declared: title.draft.level, isContents: contents.has(title.draft) }]
      return [title.draft, Math.min(open.length, 6)]
    }),
  )
}
