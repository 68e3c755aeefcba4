import { precedes } from '../lines/item-marker.ts'
import { type Entry, isRunning, neighbour, textOf } from './entry.ts'
import { finished } from './group.ts'
import { isTitleLike, opensClosing } from './title.ts'

const FIGURE = /^(?:Figuur|Afbeelding|Grafiek|Diagram)\s+(\d+(?:\.\d+)*[a-z]?)\b|^Kengetal\b/

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
/** What directly follows "Vraag 6" is the question, however short. */
const QUESTION = /^(?:Vraag|Vragen)\s+\d/

const isQuestion = (entries: readonly Entry[], i: number): boolean => {
  const before = neighbour(entries, i, -1)
  return before?.draft.type === 'heading' && QUESTION.test(textOf(before))
}

function isHeading(entries: readonly Entry[], i: number): boolean {
  const entry = entries[i] as Entry
  if (isQuestion(entries, i)) return false
  if (!isRunning(entry) || !isTitleLike(entry)) return false
  if (!neighbour(entries, i, 1) && !NOTES_TITLE.test(textOf(entry))) return false
  if (entry.group?.marker) return entry.group.marker.style !== 'bullet' && isNumberedHeading(entries, i)
  return standsFree(entries, i)
}

function classifyEntry(entries: readonly Entry[], i: number, closing: boolean): void {
  const { draft, group } = entries[i] as Entry
  if (draft.type !== 'paragraph' || group?.role !== 'text') return
  const figure = FIGURE.exec(textOf(entries[i] as Entry))
  if (figure) Object.assign(draft, { type: 'figure', number: figure[1] })
  else if (!closing && isHeading(entries, i)) draft.type = 'heading'
  else if (group.marker) draft.type = 'listItem'
  if (group.marker) draft.number = draft.type === 'heading' ? group.marker.label.replace(/\.$/, '') : listNumber(group.marker.label)
}

/** Bullets carry no number. */
const listNumber = (label: string): string | undefined => (/[\p{L}\d]/u.test(label) ? label : undefined)

/** Decides for every text entry what it is: heading, list item, figure or paragraph. From top to bottom, since a title may follow a title. */
export function classify(entries: readonly Entry[], untitled: ReadonlySet<number>): void {
  let closingPage = -1
  entries.forEach((entry, i) => {
    if (isRunning(entry) && opensClosing(entry)) closingPage = entry.group?.page ?? -1
    classifyEntry(entries, i, entry.group?.page === closingPage || untitled.has(entry.group?.lines[0]?.index ?? -1))
  })
}
