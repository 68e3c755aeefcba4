import { precedes } from '../lines/item-marker.ts'
import { type Entry, isRunning, neighbour, textOf } from './entry.ts'
import { finished } from './group.ts'
import { isTitleLike, opensClosing, opensSignatures } from './title.ts'
import type { Zones } from './zones/zones.ts'

/** "Figuur 2.1 Aantal …", not "Figuur 2.1 laat zien …". */
const FIGURE =
  /^(?:Figuur|Afbeelding|Grafiek|Diagram)\s+(\d+(?:\.\d+)*[a-z]?)(?:$|\s?[:.|–-]|\s+[\p{Lu}\d‘“(])|^Kengetal\b/u

/** The entry before carries the number before, or the one after the number after: together they are a list. */
function hasSibling(entries: readonly Entry[], i: number): boolean {
  const marker = entries[i]?.group?.marker
  const before = neighbour(entries, i, -1)?.group?.marker
  const after = neighbour(entries, i, 1)?.group?.marker
  return Boolean(marker && ((before && precedes(before, marker)) || (after && precedes(marker, after))))
}

/** A title stands free: after a blank row, another heading, or words that ended. */
function standsFree(entries: readonly Entry[], i: number): boolean {
  const before = neighbour(entries, i, -1)
  if (!before || entries[i]?.group?.detached) return true
  return before.draft.type === 'heading' || finished(textOf(before))
}

function isNumberedHeading(entries: readonly Entry[], i: number): boolean {
  const style = (entries[i] as Entry).group?.marker?.style
  return style === 'section' || style === 'capital' || style === 'chapter' || !hasSibling(entries, i)
}

/** A title needs text under it; under this one stand notes. */
const NOTES_TITLE = /^(?:Eindnoten|Noten|Voetnoten)$/
/** What directly follows "Vraag 6" is the question, however short; more of it may follow, up to the answer. */
const QUESTION = /^(?:Vraag|Vragen)\s+\d/

/** For every entry whether the latest title is that of a question. */
function underQuestion(entries: readonly Entry[], i: number): 'first' | 'later' | null {
  for (let at = i - 1; at >= 0 && at > i - QUESTION_REACH; at -= 1) {
    const { draft } = entries[at] as Entry
    if (draft.type === 'heading')
      return !QUESTION.test(textOf(entries[at] as Entry)) ? null : at === i - 1 ? 'first' : 'later'
  }
  return null
}
/** A question has no more blocks than this. */
const QUESTION_REACH = 12

const isQuestion = (entries: readonly Entry[], i: number): boolean => {
  const place = underQuestion(entries, i)
  return place === 'first' || (place === 'later' && /\?$/.test(textOf(entries[i] as Entry)))
}

/** Numbered questions of a list: with more of them, none is a title. */
const LISTED_QUESTIONS = 3
const isNumberedQuestion = (entry: Entry): boolean =>
  entry.group?.marker?.style === 'decimal' && /\?$/.test(textOf(entry))

function isHeading(entries: readonly Entry[], i: number, questions: boolean): boolean {
  const entry = entries[i] as Entry
  if (isQuestion(entries, i) || (questions && isNumberedQuestion(entry))) return false
  if (!isRunning(entry) || !isTitleLike(entry)) return false
  if (!neighbour(entries, i, 1) && !NOTES_TITLE.test(textOf(entry))) return false
  if (entry.group?.marker) return entry.group.marker.style !== 'bullet' && isNumberedHeading(entries, i)
  return standsFree(entries, i)
}

type Verdict = 'title' | 'no title' | 'open'

function classifyEntry(entries: readonly Entry[], i: number, verdict: Verdict, questions: boolean): void {
  const { draft, group } = entries[i] as Entry
  if (draft.type !== 'paragraph' || group?.role !== 'text') return
  const figure = FIGURE.exec(textOf(entries[i] as Entry))
  if (figure) Object.assign(draft, { type: 'figure', number: figure[1] })
  else if (verdict === 'title' || (verdict === 'open' && isHeading(entries, i, questions)))
    draft.type = 'heading'
  else if (group.marker && !isAttribution(entries, i)) draft.type = 'listItem'
  if (group.marker)
    draft.number =
      draft.type === 'heading' ? group.marker.label.replace(/\.$/, '') : listNumber(group.marker.label)
}

/** "– Bewoner, 78 jaar" under a quote: who said it. */
function isAttribution(entries: readonly Entry[], i: number): boolean {
  const [quote, entry, after] = [neighbour(entries, i, -1), entries[i] as Entry, neighbour(entries, i, 1)]
  if (
    !/^[–—-]/.test(entry.group?.marker?.label ?? '') ||
    !quote ||
    quote.group?.marker ||
    after?.group?.marker?.style === 'bullet'
  )
    return false
  return (
    /^[“„‘«].*[”’»]$/u.test(textOf(quote)) &&
    textOf(entry).length < MAX_ATTRIBUTION &&
    !finished(textOf(entry))
  )
}
const MAX_ATTRIBUTION = 100

/** Bullets carry no number. */
const listNumber = (label: string): string | undefined => (/[\p{L}\d]/u.test(label) ? label : undefined)

/** So many blocks at the end may be signatures; a short letter has its place and date at the top. */
const NEAR_END = 16
const isNearEnd = (i: number, count: number): boolean => i > count - NEAR_END && i > count / 2

/** Decides for every text entry what it is: heading, list item, figure or paragraph. From top to bottom, since a title may follow a title. */
export function classify(
  entries: readonly Entry[],
  { untitled, titled }: Pick<Zones, 'untitled' | 'titled'>,
): void {
  let closingPage = -1
  const questions = entries.filter(isNumberedQuestion).length >= LISTED_QUESTIONS
  entries.forEach((entry, i) => {
    const first = entry.group?.lines[0]?.index ?? -1
    const atEnd = isNearEnd(i, entries.length) && opensSignatures(entry)
    if (isRunning(entry) && (atEnd || opensClosing(entry))) closingPage = entry.group?.page ?? -1
    const barred = entry.group?.page === closingPage || untitled.has(first)
    classifyEntry(entries, i, titled.has(first) ? 'title' : barred ? 'no title' : 'open', questions)
  })
}
