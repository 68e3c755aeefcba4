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

/** A style and all those below it. */
const andBelow = (style: Style): readonly Style[] => BELOW_DIVISION.slice(BELOW_DIVISION.indexOf(style))

/** The styles of open titles that a new title closes. */
const CLOSES: Record<Style, readonly Style[]> = {
  division: ['division', ...BELOW_DIVISION],
  part: BELOW_DIVISION,
  chapter: BELOW_DIVISION,
  article: BELOW_DIVISION,
  section: andBelow('section'),
  subsection: andBelow('subsection'),
  capital: ['capital', ...andBelow('paren')],
  number: andBelow('number'),
  paren: andBelow('paren'),
  letter: andBelow('letter'),
  instrument: ['instrument', 'label'],
  commitment: andBelow('commitment'),
  label: ['label'],
  plain: ['letter', 'commitment', 'label', 'plain', 'announced'],
  announced: ['letter', 'commitment', 'label', 'announced'],
}

/**
 * Numbers that begin again under several plain titles ("1." twice in one summary) stand below those titles.
 */
function closes(style: Style, restarts: boolean): readonly Style[] {
  if (style === 'number' && restarts) return CLOSES.number.filter((closed) => closed !== 'plain')
  return CLOSES[style]
}

/**
 * A plain title closes numbers that begin again: those stand below plain titles. It does not close the
 * heading of an instrument under which numbers stand.
 */
function plainCloses(restarts: boolean, open: readonly Style[]): readonly Style[] {
  const underInstrument = open.includes('instrument') && open.includes('number')
  const closed = restarts ? [...CLOSES.plain, 'number' as const] : CLOSES.plain
  return underInstrument || !open.includes('instrument') ? closed : [...closed, 'instrument']
}

function closedBy(style: Style, open: readonly Style[], restarts: boolean): readonly Style[] {
  return style === 'plain' ? plainCloses(restarts, open) : closes(style, restarts)
}

/** The open titles before the first one that the new title closes. */
function openBefore(open: readonly Style[], closed: readonly Style[]): Style[] {
  const first = open.findIndex((style) => closed.includes(style))
  return first < 0 ? [...open] : open.slice(0, first)
}

/** A title that still holds what follows. */
interface Open {
  style: Style
  /** The level that the file declares for it. */
  declared: number | undefined
  /** It is the title of a table of contents, which holds no other title. */
  isContents: boolean
}

/** The titles that may stay open. The title of a table of contents is closed by any title. */
function withoutContents(open: readonly Open[]): readonly Open[] {
  const index = open.findIndex(({ isContents }) => isContents)
  return index < 0 ? open : open.slice(0, index)
}

/**
 * The titles that stay open above a new one: by the level that the file declares for it, else by its style.
 */
function stillOpenFor(
  open: readonly Open[],
  style: Style,
  { level }: Heading,
  restarts: boolean,
): readonly Open[] {
  if (level === undefined) {
    const styles = open.map((each) => each.style)
    return open.slice(0, openBefore(styles, closedBy(style, styles, restarts)).length)
  }
  const first = open.findIndex(({ declared }, index) => (declared ?? index + 1) >= level)
  return first < 0 ? open : open.slice(0, first)
}

/** The level of every heading, 1 to 6, by the style of its title and the titles that are open above it. */
export function headingLevels(drafts: readonly Draft[]): Map<Draft, number> {
  const announced = announcedTitles(drafts)
  const { titles, context } = readTitles(drafts)
  const contents = contentsTitles(drafts)
  let open: Open[] = []
  return new Map(
    titles.map((title, i) => {
      const ownStyle = styleOf(title, titles[i + 1], context)
      const isBelow = title.draft.beside || announced.has(title.draft)
      const style = ownStyle === 'plain' && isBelow ? 'announced' : ownStyle
      const stillOpen = stillOpenFor(withoutContents(open), style, title.draft, context.restarts)
      open = [...stillOpen, { style, declared: title.draft.level, isContents: contents.has(title.draft) }]
      return [title.draft, Math.min(open.length, 6)]
    }),
  )
}
