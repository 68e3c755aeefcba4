import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsedBlocks, predictedBlocks } from '../../src/collections/markdown/parsed-blocks.ts'
import { writeBody } from '../../src/collections/markdown/write-body.ts'
import type { Block } from '../../src/collections/schema/block.ts'
import { readDocument } from '../../src/pipeline.ts'
import { readSeeds } from '../../src/seed/read-seeds.ts'
import { block, idsFor, note } from './helpers.ts'

const RUNS = Number(process.env.FC_RUNS ?? 200)

const TEXTS = [
  ...['Een gewone zin.', 'Zie https://a.nl/b_c en €\u00a03,5 mln.', '3 Kamerstuk 29 325', 'a | b', 'x & y'],
  ...['1. Eerst', '- los', '[ ] taak', 'een *ster*', '', ' ', '# kop', '(o.a. zo)', 'b\nc', '&amp;', 'a #'],
]
const part = fc.record({
  type: fc.constantFrom('heading', 'paragraph', 'listItem', 'listItem', 'footnote', 'box', 'figure', 'table'),
  text: fc.constantFrom(...TEXTS),
  level: fc.integer({ min: 1, max: 6 }),
  number: fc.constantFrom(undefined, undefined, '1.', '3.2', 'a.', '(ii)', '12)', '*', '§ 4'),
  inside: fc.boolean(),
  noted: fc.boolean(),
})
/** Rows with as many cells, or now and then with one more. */
const tableOf = (text: string, level: number): string =>
  [
    text,
    'kop\t2023',
    ...Array.from({ length: level % 4 }, () => `${text}\t1.`),
    ...(level > 4 ? ['a\t\tb'] : []),
  ].join('\n')

const blocks = fc.array(part, { maxLength: 12 }).map((parts) => {
  const ids = idsFor(parts)
  const box = ids.find((id) => id.startsWith('kader')) ?? null
  const target = ids.find((id) => id.startsWith('fn')) ?? null
  return parts.map(
    ({ type, text, level, number, inside, noted }, at): Block =>
      block({
        id: ids[at] as string,
        type: type as Block['type'],
        text: type === 'table' ? tableOf(text.replace('\n', ' '), level) : text,
        parent: inside && ids[at] !== box ? box : null,
        ...(['heading', 'listItem'].includes(type) && { level }),
        ...(type === 'footnote' ? { marker: `${at + 1}` } : number !== undefined && { number }),
        ...(noted && { notes: [note(0, /\d+/.exec(target ?? '7')?.[0] ?? '', target)] }),
      }),
  )
})

const byId = (all: Iterable<{ id: string }>) => Object.fromEntries([...all].map((each) => [each.id, each]))
const read = (all: Block[]): unknown => byId(parsedBlocks(writeBody(all)))
const told = (all: Block[]): unknown => byId(predictedBlocks(all).values())

test('blocks tell of themselves what their Markdown would', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      expect(told(all)).toEqual(read(all))
    }),
    { numRuns: RUNS },
  )
})

test.each(readSeeds('seeds').seeds.map((seed) => [seed.id, seed] as const))(
  'so do those of %s',
  (_, seed) => {
    const { document } = readDocument(seed, null)
    expect(told(document.blocks)).toEqual(read(document.blocks))
  },
)
