import { expect, test } from 'vitest'
import type { Block } from '../../src/collections/schema/block.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import { compare, type Part } from '../../src/render/views/comparison.ts'
import { sampleLibrary } from './sample-library.ts'

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
