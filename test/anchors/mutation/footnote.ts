import type { LedgerSpan } from '../../../src/collections/schema/document.ts'
import type { Edit } from './edited.ts'
import type { Original } from './mutations.ts'
import { newSentence } from './words.ts'

const NUMBER = /\d+/

/** A number in the source, one higher. */
function oneMore(source: string, { start, end }: LedgerSpan): Edit {
  const found = NUMBER.exec(source.slice(start, end))
  const at = start + (found?.index ?? 0)
  return { start: at, end: at + (found?.[0].length ?? 0), by: [String(Number(found?.[0]) + 1)] }
}

type NumberOf = (span: LedgerSpan) => number

/** Behind a word of the same sentence, some words before a marker; null when there is no such word. */
function beforeMarker(source: string, marker: LedgerSpan | undefined): number | null {
  if (marker === undefined) return null
  const from = Math.max(0, marker.start - 60)
  const word = /[a-z]{4}(?= [a-z]+(?: [a-z]+)*[^a-z ]*$)/u.exec(source.slice(from, marker.start))
  return word === null ? null : from + word.index + 4
}

/** Notes that have their marker in the text, with the place for another marker before it. */
function places(
  source: string,
  markers: readonly LedgerSpan[],
  numberOf: NumberOf,
): { note: LedgerSpan; at: number }[] {
  const notes = markers.filter(
    ({ rule, start }) => rule === 'footnote-number' && /\n\s*$/.test(source.slice(0, start)),
  )
  return notes.flatMap((note) => {
    const at = beforeMarker(
      source,
      markers.find((span) => span.rule === 'note-marker' && numberOf(span) === numberOf(note)),
    )
    return at === null ? [] : [{ note, at }]
  })
}

/**
 * A new note before one of the notes: its marker a few words before the other's, and all later notes one
 * number higher.
 */
export function addFootnote({ source, document, random }: Original): Edit[] {
  const numberOf: NumberOf = ({ start, end }) => Number(NUMBER.exec(source.slice(start, end))?.[0] ?? 0)
  const markers = document.map.ledger.filter(
    ({ rule }) => rule === 'note-marker' || rule === 'footnote-number',
  )
  const all = places(source, markers, numberOf)
  if (all.length === 0) return []
  const { note, at } = random.pick(all)
  const number = numberOf(note)
  const later = markers.filter((span) => numberOf(span) >= number).map((span) => oneMore(source, span))
  const start = source.lastIndexOf('\n', note.start) + 1
  const line = { start, end: start, by: [`${number} ${newSentence(random)}\n`] }
  return [...later, line, { start: at, end: at, by: [String(number)] }]
}
