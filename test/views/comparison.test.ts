import { expect, test } from 'vitest'
import type { Block } from '../../src/collections/schema/block.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import { compare, type Part } from '../../src/views/articles/comparison.ts'
import { amountOfText, sideNames } from '../../src/views/articles/side-names.ts'
import { sampleLibrary } from '../render/sample-library.ts'

const block = (id: string, text: string, type: Block['type'] = 'paragraph'): Block =>
  ({ id, type, text, parent: null, source: [] }) as unknown as Block
const part = (id: string, year: number, blocks: Block[]): Part => ({
  document: { ...sampleLibrary.documents[1]!, id: id as Document['id'], year, blocks },
  block: null,
})

const FIRST = 'Een stelsel voor zorg en ondersteuning dat ieder in staat stelt lang thuis te wonen.'
const SECOND = 'De minister stelt de wettelijke kaders vast en houdt toezicht op de uitvoering van beleid.'
const ALONE = 'Daarnaast worden nieuwe middelen beschikbaar gesteld voor palliatieve zorg in alle regio’s.'

const older = part('verslag-2022', 2022, [block('p1', FIRST), block('p2', SECOND)])
const newer = part('begroting-2023', 2023, [
  block('p1', FIRST),
  block('p2', ALONE),
  block('p3', SECOND.replace('wettelijke', 'financiële')),
])

test('two versions stand side by side in spite of other numbers', () => {
  const { stretches, counts } = compare(older, newer)
  const rows = stretches.flatMap((stretch) => stretch.rows)
  expect(rows.map(({ kind, left, right }) => [kind, left?.label ?? '', right?.label ?? ''])).toEqual([
    ['same', 'alinea 1', 'alinea 1'],
    ['right', '', 'alinea 2'],
    ['changed', 'alinea 2', 'alinea 3'],
  ])
  expect(counts).toEqual({ same: 1, changed: 1, left: 0, right: 1 })
})

test('the words that only one side has are marked, and each side has all its own words', () => {
  const { left, right } = compare(older, newer).stretches.at(-1)!.rows[0]!
  const own = (side: typeof left): string[] =>
    side!.parts.filter((each) => each.own).map(({ text }) => text.trim())
  expect([own(left), own(right)]).toEqual([['wettelijke'], ['financiële']])
  expect(left!.parts.map(({ text }) => text).join('')).toBe(SECOND)
})

test('what only one text has is not marked word for word, and a long run of it is folded', () => {
  const many = [...Array(5).keys()].map((n) =>
    block(`p${n + 1}`, `${ALONE} Dit is regel ${n} van iets heel anders nummer ${n}${n}.`),
  )
  const [stretch] = compare(part('leeg', 2022, []), part('vol', 2023, many)).stretches
  expect([stretch?.kind, stretch?.folded, stretch?.paragraphs]).toEqual(['right', true, 5])
  expect(stretch?.rows[0]?.right?.parts.some((each) => each.own)).toBe(false)
})

const heading = (id: string, text: string): Block => block(id, text, 'heading')
const kindsOf = (a: Part, b: Part): string[] =>
  compare(a, b).stretches.map(({ kind, paragraphs, headings }) => `${kind} ${paragraphs}+${headings}`)

test('what is equal is a stretch of its own, and a heading stays with the change below it', () => {
  const before = part('a', 2022, [
    heading('s1', 'Doel'),
    block('p1', FIRST),
    heading('s2', 'Rol'),
    block('p2', SECOND),
  ])
  const after = part('b', 2023, [
    heading('s1', 'Doel'),
    block('p1', FIRST),
    heading('s2', 'Rol'),
    block('p2', SECOND.replace('wettelijke', 'financiële')),
  ])
  expect(kindsOf(before, after)).toEqual(['same 1+1', 'both 1+1'])
})

test('a count says whether it counts paragraphs or headings', () => {
  const before = part('a', 2022, [heading('s1', 'Algemene doelstelling'), block('p1', FIRST)])
  const comparison = compare(before, part('b', 2023, [block('p1', FIRST)]))
  const { counts, headings } = comparison
  expect([counts.left, headings.left]).toEqual([0, 1])
  expect(amountOfText(counts.left, headings.left)).toBe('1 kop')
  expect(amountOfText(counts.right, headings.right)).toBe('geen alinea')
})

test('what stands in another place in the same words is not said to be in one text only', () => {
  const comparison = compare(
    part('a', 2022, [block('p1', FIRST), block('p2', SECOND), block('p3', ALONE)]),
    part('b', 2023, [block('p1', ALONE), block('p2', FIRST), block('p3', SECOND)]),
  )
  const { counts, moved, stretches } = comparison
  expect([counts, moved.paragraphs]).toEqual([{ same: 2, changed: 0, left: 0, right: 0 }, 1])
  const names = sideNames(comparison)
  const [first] = stretches.flatMap(({ rows }) => rows)
  expect(names.of('right', first!.kind)).toBe(
    'Jaarverslagartikel 2023; in Jaarverslagartikel 2022 op een andere plaats',
  )
})

test('beside a text that is here in part, nothing is said to be in the other only without saying so', () => {
  const half = { ...older, document: { ...older.document, extent: 'alleen de eerste bladzijde.' } }
  const names = sideNames(compare(half, newer))
  expect(names.alone('right')).toBe(
    'Alleen in Jaarverslagartikel 2023, voor zover Jaarverslagartikel 2022 hier staat',
  )
  expect(names.alone('left')).toBe('Alleen in Jaarverslagartikel 2022')
  expect(names.of('right', 'right')).toContain('de andere tekst is onvolledig')
  expect(names.incomplete.map(({ extent }) => extent)).toEqual(['alleen de eerste bladzijde'])
  expect(sideNames(compare(older, newer)).incomplete).toEqual([])
})
