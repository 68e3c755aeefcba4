import { precedes } from '../../lines/item-marker.ts'
import type { ItemMarker } from '../../lines/line.ts'
import { finished, startsLower } from '../../lines/row-ends.ts'
import { LABEL_ONLY } from '../constructs/labelled.ts'
import { isPartTitle } from '../constructs/part-title.ts'
import { listedEntries } from './entries.ts'
import { isRunning, isText, neighbour, type Passage } from './passage.ts'
import type { PassageFacts, PassageText } from './passage-facts.ts'
import { isUnderQuestion, listedQuestions } from './questions.ts'
import { isTitleLike } from './title-like.ts'

/** A title needs text under it; under this one stand notes. */
const NOTES_TITLE = /^(?:Eindnoten|Noten|Voetnoten)$/

/** So many items of another list may stand between two of one. */
const INNER = 12

/** The next item in a direction with a marker of the same style, past those of a list inside it. */
function sibling(passages: readonly Passage[], from: number, step: 1 | -1): ItemMarker | null {
  const style = passages[from]?.group?.marker?.style
  let inner = 0
  for (let i = from + step; i >= 0 && i < passages.length && inner <= INNER; i += step) {
    const passage = passages[i] as Passage
    if (!isRunning(passage)) continue
    const marker = passage.group?.marker ?? null
    if (!marker || marker.style === style) return marker
    inner += 1
  }
  return null
}

/**
 * The item before carries the number before, or the one after the number after: together they are a list.
 */
function hasSibling(passages: readonly Passage[], i: number): boolean {
  const marker = passages[i]?.group?.marker
  const before = sibling(passages, i, -1)
  const after = sibling(passages, i, 1)
  return Boolean(marker && ((before && precedes(before, marker)) || (after && precedes(marker, after))))
}

/** Numbers that only titles have. */
const TITLE_STYLE = /^(?:section|capital|chapter)$/

/** So far back a list may have been left for the text between its items. */
const LEFT = 8
/** So far back the title of a chapter may stand. */
const CHAPTER = 400

/**
 * "3." behind the text that stands between it and item "2.": no title has the number before, so that it goes
 * on with the list.
 */
function resumesList(passages: readonly Passage[], i: number, titles: ReadonlySet<Passage>): boolean {
  const marker = passages[i]?.group?.marker
  const isBefore = ({ group }: Passage): boolean =>
    Boolean(group?.marker && marker && precedes(group.marker, marker))
  const near = passages.slice(Math.max(0, i - LEFT), i)
  const from = near.findLastIndex((passage) => titles.has(passage)) + 1
  const isTitleBefore = (passage: Passage): boolean => titles.has(passage) && isBefore(passage)
  return near.slice(from).some(isBefore) && !passages.slice(Math.max(0, i - CHAPTER), i).some(isTitleBefore)
}

function isNumberedTitle(passages: readonly Passage[], i: number, titles: ReadonlySet<Passage>): boolean {
  const style = passages[i]?.group?.marker?.style ?? 'bullet'
  if (style === 'bullet' || TITLE_STYLE.test(style)) return style !== 'bullet'
  return !hasSibling(passages, i) && !resumesList(passages, i, titles)
}

/**
 * What goes on with a small letter is the rest of a sentence, and words that end in a colon over a list, or
 * behind a letter, introduce what follows.
 */
function isFirstHalf(passages: readonly Passage[], i: number): boolean {
  const [passage, after] = [passages[i], neighbour(passages, i, 1)]
  if (!passage || !after) return false
  const introduces = passage.text.endsWith(':') && passage.text.includes(' ')
  if (/letter/.test(passage.group?.marker?.style ?? '') && introduces) return true
  if (after.group?.marker) return !passage.group?.marker && introduces
  return startsLower(after.group?.lines[0]?.text ?? '') && !isPartTitle(passage.text)
}

/** A title stands free: after a blank row, another title, or words that ended. */
function standsFree(passages: readonly Passage[], i: number, titles: ReadonlySet<Passage>): boolean {
  const before = neighbour(passages, i, -1)
  if (!before || passages[i]?.group?.detached) return true
  return titles.has(before) || finished(before.text) || LABEL_ONLY.test(passages[i]?.text ?? '')
}

/** By its words and what stands around it; `titles`: those above it. */
function isTitleByWords(passages: readonly Passage[], i: number, titles: ReadonlySet<Passage>): boolean {
  const passage = passages[i] as Passage
  if (!isRunning(passage) || !isTitleLike(passage) || isUnderQuestion(passages, i, titles)) return false
  const endsText = NOTES_TITLE.test(passage.text) || passage.group?.marker?.style === 'chapter'
  if (!neighbour(passages, i, 1) && !endsText) return false
  if (isFirstHalf(passages, i)) return false
  return passage.group?.marker ? isNumberedTitle(passages, i, titles) : standsFree(passages, i, titles)
}

/**
 * So many short rows without text between them are cells or labels of a figure; the text may open with some
 * titles.
 */
const CELLS = 3
const FIRST_TITLES = 2
/** A label that comes back so often is none of the text's titles: "Besluit:". */
const OFTEN = 4

/** Titles of the parts of a paper, whatever stands around them. */
const PART = new RegExp(
  [
    '^(?:Deel|Hoofdstuk|Bijlage|Paragraaf|Artikel|Afdeling|Stap|Actie|Maatregel|Aanbeveling|Vraag|Vragen',
    String.raw`Antwoord(?:en)?)\s+(?:op |\d|[IVXLA-Z]\b)|^(?:Inhoud(?:sopgave)?|Samenvatting` +
      '|Inleiding|Voorwoord|Colofon',
    'Conclusies?|Aanbevelingen|Bijlagen|Literatuur(?:lijst)?|Leeswijzer|Managementsamenvatting)$',
  ].join('|'),
  'i',
)

/** The titles without a number that follow each other, and the cells that stand among them. */
function runsOf(titles: ReadonlySet<Passage>, { passages }: Pick<PassageText, 'passages'>): Passage[][] {
  const runs: Passage[][] = [[]]
  for (const passage of passages.filter(isRunning)) {
    const isOne = titles.has(passage) ? !passage.group?.marker : isCell(passage)
    if (!isOne || PART.test(passage.text)) runs.push([])
    else runs.at(-1)?.push(passage)
  }
  const isTable = (run: readonly Passage[]): boolean => run.filter(isValue).length >= VALUES
  return runs.flatMap((run) => (isTable(run) ? [run] : withoutOthers(run, titles)))
}

/** The parts of a run between what is no title. */
function withoutOthers(run: readonly Passage[], titles: ReadonlySet<Passage>): Passage[][] {
  const parts: Passage[][] = [[]]
  for (const passage of run) {
    if (titles.has(passage)) parts.at(-1)?.push(passage)
    else parts.push([])
  }
  return parts
}

/** A few words that do not end, or a value: a cell of a table whose cells stand one under the other. */
const CELL = 40
const isCell = ({ text, group }: Passage): boolean =>
  !group?.marker && text.length > 0 && text.length <= CELL && !finished(text)

/** So many values make a table of a run; "5.b" is the number of a part. */
const VALUES = 2
const PART_NUMBER = /^\d{1,2}(?:\.(?:\d{1,2}|[a-z]))+\.?$/

/** "3,1", "x", "-/- 20": hardly a letter. */
const isValue = ({ text, group }: Passage): boolean => {
  if (PART_NUMBER.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return !group?.marker && letters < Math.max(2, text.match(/\d/g)?.length ?? 0)
}

/**
 * Of titles that follow each other only the last has text under it; of those that open the text the first two
 * stand.
 */
function cellsIn(run: readonly Passage[], first: Passage | undefined): readonly Passage[] {
  if (run[0] === first) return run.slice(FIRST_TITLES)
  return run.length < CELLS ? [] : run.slice(0, -1)
}

/** The titles but for cells of tables, labels of figures, and labels that come back all the time. */
function withoutCells(
  titles: ReadonlySet<Passage>,
  text: Pick<PassageText, 'passages' | 'rows'>,
): Set<Passage> {
  const first = text.passages.find(isRunning)
  const cells = runsOf(titles, text).flatMap((run) => cellsIn(run, first))
  const labels = [...titles].filter((passage) => passage.text.endsWith(':'))
  const often = [...Map.groupBy(labels, ({ text: words }) => words).values()].filter(
    ({ length }) => length >= OFTEN,
  )
  const dropped = new Set(
    [...cells, ...often.flat()].filter((passage) => knownTitle(passage, text) === undefined),
  )
  return new Set([...titles].filter((passage) => !dropped.has(passage)))
}

/** What is known of its first row: by its place, by the file, or by the head of the text. */
const knownTitle = ({ group }: Passage, { rows }: Pick<PassageText, 'rows'>): boolean | undefined =>
  group?.lines[0]?.label ?? rows.titles.get(group?.lines[0]?.index ?? -1)

/** The titles, from top to bottom, since a title may follow a title. */
export function titles(
  text: Pick<PassageText, 'passages' | 'rows'>,
  { figures, signatures }: Pick<PassageFacts, 'figures' | 'signatures'>,
): Set<Passage> {
  const { passages } = text
  const others = [signatures, listedQuestions(passages), listedEntries(passages)]
  const mayBe = (passage: Passage): boolean => !others.some((each) => each.has(passage))
  const found = new Set<Passage>()
  for (const [i, passage] of passages.entries()) {
    if (!isText(passage) || figures.has(passage)) continue
    const isTitle = knownTitle(passage, text) ?? (mayBe(passage) && isTitleByWords(passages, i, found))
    if (isTitle) found.add(passage)
  }
  return withoutCells(found, text)
}
