import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NoteRef } from '../../src/collections/schema/block.ts'
import type { Link } from '../../src/links/link.ts'
import { type Segment, segments } from '../../src/render/text/segments.ts'

const link = (start: number, end: number): Link =>
  ({ start, end, kind: 'term', targets: [], text: '' }) as unknown as Link
const note = (at: number): NoteRef => ({ at, marker: String(at), target: null })
const textOf = (one: Segment): string => ('text' in one ? one.text : '')
const show = (one: Segment): string => {
  if (one.kind === 'note') return `^${one.note.marker}`
  if (one.kind === 'repair') return `°${one.repair.number}`
  if (one.kind === 'difference') return `≠${one.difference.text}`
  if (one.kind === 'page') return `|${one.page.label}`
  return one.kind === 'link' ? `[${one.text}]` : one.text
}
const shown = (found: Segment[]): string[] => found.map(show)

test('a text is cut at its links and notes', () => {
  expect(shown(segments('De Wlz is een wet.', [link(3, 6)], [note(18)]))).toEqual([
    'De ',
    '[Wlz]',
    ' is een wet.',
    '^18',
  ])
})

test('the mark of a page stands behind a word that it cuts in two', () => {
  const marked = (at: number) =>
    shown(segments('Er is een veerpont.', [], [], { pages: [{ at, number: 2, label: '13' }] }))
  expect(marked(6)).toEqual(['Er is ', '|13', 'een veerpont.'])
  expect(marked(14)).toEqual(['Er is een veerpont', '|13', '.'])
  expect(marked(19)).toEqual(['Er is een veerpont.', '|13'])
})

test('a note inside a link comes after it; one at its start before it', () => {
  expect(shown(segments('De Wlz', [link(3, 6)], [note(4)]))).toEqual(['De ', '[Wlz]', '^4'])
  expect(shown(segments('De Wlz', [link(3, 6)], [note(3)]))).toEqual(['De ', '^3', '[Wlz]'])
})

test('a link that overlaps an earlier one or runs past the text is left out', () => {
  expect(shown(segments('De Wlz en', [link(3, 6), link(5, 9), link(7, 40)], []))).toEqual([
    'De ',
    '[Wlz]',
    ' en',
  ])
})

test('the segments of any text are the text, with every note once', () => {
  const range = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => link(start, start + length))
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.array(range),
      fc.array(fc.nat(40)),
      (text, links, places) => {
        const found = segments(text, links, places.map(note))
        expect(found.map(textOf).join('')).toBe(text)
        expect(found.filter((one) => one.kind === 'note').length).toBe(places.length)
      },
    ),
  )
})

test('a correction is marked behind the whole word, not inside it', () => {
  expect(shown(segments('Het zorgecosysteem werkt.', [], [], { repairs: [{ at: 12, number: 1 }] }))).toEqual([
    'Het zorgecosysteem',
    '°1',
    ' werkt.',
  ])
})
