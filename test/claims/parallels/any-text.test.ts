import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findParallels } from '../../../src/claims/parallels/parallels.ts'
import { documentsOf, someOf } from './helpers.ts'

const WORDS = [
  'de',
  'gemeente',
  'zorgt',
  'voor',
  'een',
  'veilige',
  'wijk',
  'waar',
  'inwoners',
  'elkaar',
  'ontmoeten.',
  'Het',
  'Rijk',
  '«samen',
  'sterk»',
  '(',
  '€ 5,',
  '2023',
  '\u00a0',
  '😀',
  'é',
]
const line = someOf(WORDS, 40, ' ')
const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'))

test('every pair once, in order, never a block with itself, with ranges inside the texts', () => {
  fc.assert(
    fc.property(text, text, (first, second) => {
      const documents = documentsOf(first, second)
      const blocks = documents.flatMap((document) =>
        document.blocks.map((block) => ({ place: `${document.id}#${block.id}`, text: block.text })),
      )
      const orderOf = (place: { document: string; block: string }) =>
        blocks.findIndex((block) => block.place === `${place.document}#${place.block}`)
      const seen = new Set<string>()
      for (const { a, b, similarity } of findParallels(documents, [])) {
        expect(orderOf(a)).toBeLessThan(orderOf(b))
        expect(similarity).toBeGreaterThan(0)
        expect(similarity).toBeLessThanOrEqual(1)
        for (const end of [a, b]) {
          expect(end.start).toBeLessThan(end.end)
          expect(end.end).toBeLessThanOrEqual(blocks[orderOf(end)]!.text.length)
        }
        const pair = `${orderOf(a)} ${orderOf(b)}`
        expect(seen.has(pair)).toBe(false)
        seen.add(pair)
      }
    }),
    { numRuns: 150 },
  )
})

/** Numbers that look random and are the same every time. */
function* numbers(): Generator<number> {
  for (let seed = 1; ; ) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    yield seed / 2 ** 32
  }
}

/**
 * A text of so many paragraphs of sixty words, in the proportions of real language: a few words are very
 * common.
 */
function longText(paragraphs: number): string {
  const random = numbers()
  const word = () => `woord${Math.floor(5_000 * random.next().value ** 4)}`
  return Array.from({ length: paragraphs }, () => `${Array.from({ length: 60 }, word).join(' ')}.`).join('\n')
}

const HARD: [what: string, text: (size: number) => string][] = [
  ['texts of all sorts of words', longText],
  [
    'one sentence again and again',
    (size) => 'De gemeente zorgt voor een veilige wijk waar inwoners elkaar ontmoeten.\n'.repeat(size),
  ],
  ['one word again and again', (size) => `${'wijk '.repeat(60)}\n`.repeat(size)],
  ['one long paragraph', (size) => longText(size).replaceAll('\n', ' ')],
]

test.each(HARD)('%s: the time grows with the length', (_, textOf) => {
  const time = (size: number) => {
    const documents = documentsOf(textOf(size), textOf(size))
    const start = performance.now()
    findParallels(documents, [])
    return performance.now() - start
  }
  time(20)
  expect(time(800)).toBeLessThan(6_000)
})
