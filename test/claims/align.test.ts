import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AlignedRow, align, alignable } from '../../src/claims/alignment/align.ts'
import { makeDocument } from '../extract/make-document.ts'

const BUDGET = `
  # Artikel 3 Langdurige zorg
  Een stelsel dat ieder mens in staat stelt om zijn leven zelf in te vullen.
  ## Stimuleren
  De minister stimuleert de verspreiding van kennis over goede ondersteuning.
  ## Plannen
  Dit jaar begint een programma voor ouderen.
  # Artikel 4 Iets anders
  Dit hoort er niet bij.
`
const REPORT = `
  # Artikel 3 Langdurige zorg
  ## Doel
  Een stelsel dat ieder mens in staat stelt zijn leven geheel zelf in te vullen.
  ## Stimuleren
  https://example.org/adres
  De minister stimuleert de verspreiding van kennis over goede ondersteuning.
`

const rowsOf = (a: string, b: string): AlignedRow[] =>
  align(...([a, b].map((text) => alignable(makeDocument(text), 's1' as never)) as [never[], never[]]))

test('the parts of an article side by side, whatever their numbers', () => {
  expect(rowsOf(BUDGET, REPORT).map(({ a, b }) => `${a?.id ?? '-'} ${b?.id ?? '-'}`)).toEqual([
    's1 s1',
    '- s2',
    'p1 p1',
    's2 s3',
    'p2 p3',
    's3 -',
    'p3 -',
  ])
})

test('the words that differ are marked, and together they are the texts', () => {
  const [row] = rowsOf(BUDGET, REPORT).filter(({ a }) => a?.id === 'p1')
  expect(row!.diff.map(({ kind, text }) => `${kind}: ${text.trim()}`)).toEqual([
    'same: Een stelsel dat ieder mens in staat stelt',
    'only-a: om',
    'same: zijn leven',
    'only-b: geheel',
    'same: zelf in te vullen.',
  ])
})

test('what only one has is one part', () => {
  expect(rowsOf(BUDGET, REPORT).at(-1)!.diff).toEqual([
    { kind: 'only-a', text: 'Dit jaar begint een programma voor ouderen.' },
  ])
})

const WORDS = ['de', 'wijk', 'gemeente', 'zorg', 'kennis', 'minister', 'ouderen', 'plan', '€ 5']
const line = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '))
const text = fc
  .array(fc.tuple(fc.constantFrom('', '', '## '), line), { maxLength: 12 })
  .map((lines) => lines.map((each) => each.join('')).join('\n'))

test('every block is in one row, in its own order, and a diff is made of both texts', () => {
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [a, b] = [makeDocument(first).blocks, makeDocument(second).blocks]
      const rows = align(a, b)
      expect(rows.flatMap((row) => row.a ?? [])).toEqual(a)
      expect(rows.flatMap((row) => row.b ?? [])).toEqual(b)
      for (const row of rows) {
        const without = (kind: string) =>
          row.diff.filter((part) => part.kind !== kind).map((part) => part.text)
        expect(without('only-b').join('')).toBe(row.a?.text ?? '')
        expect(without('only-a').join('')).toBe(row.b?.text ?? '')
        if (row.a && row.b) expect(row.a.type === 'heading').toBe(row.b.type === 'heading')
      }
    }),
  )
})
