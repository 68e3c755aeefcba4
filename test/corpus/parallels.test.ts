import { expect, test } from 'vitest'

import { backlinks } from '../../src/claims/backlinks/backlinks.ts'
import { brokenTargets } from '../../src/claims/backlinks/check-targets.ts'
import { placeKey } from '../../src/collections/block-key.ts'
import { readContent } from '../../src/collections/content.ts'
import { buildLibrary } from '../../src/pipeline.ts'

const library = buildLibrary(readContent('content', 'seeds'))
const blocks = new Map(
  library.documents.flatMap(({ id, blocks }) =>
    blocks.map((block) => [placeKey({ document: id, block: block.id }), block]),
  ),
)
const pairs = new Set(
  [...library.parallels].flatMap(({ a, b }) => [
    `${placeKey(a)} ${placeKey(b)}`,
    `${placeKey(b)} ${placeKey(a)}`,
  ]),
)
const isPair = (a: string, b: string) => pairs.has(`${a} ${b}`)

/** Words of a block as they are compared by eye: without capitals and marks. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

test('paragraphs of eight words and more that are the same in two documents are parallels', () => {
  const running = [...blocks].filter(
    ([, { type, text }]) =>
      (type === 'paragraph' || type === 'listItem') && !/^(?:https?:|file:|Bron:)/u.test(text),
  )
  const same = [...Map.groupBy(running, ([, { text }]) => plain(text))].filter(
    ([text, group]) => group.length > 1 && text.split(' ').length >= 8,
  )
  const missed = same.flatMap(([, [first, ...others]]) =>
    others.filter(([place]) => !isPair(first![0], place)).map(([place]) => place),
  )
  expect(same.length).toBeGreaterThan(0)
  expect(missed).toEqual([])
})

test('an action and the bullet of the summary that has its words are parallels', () => {
  const known = library.actions.filter(
    ({ summaryGround, summaryBlock }) => summaryGround !== 'order' && summaryBlock !== null,
  )
  const missed = known.filter(({ document, textBlocks, summaryBlock }) => {
    return !textBlocks.some((block) =>
      isPair(placeKey({ document, block: summaryBlock! }), placeKey({ document, block })),
    )
  })
  expect(missed.length).toBeLessThanOrEqual(known.length / 10)
})

test('a parallel has words on both sides, and no headings, notes or tables', () => {
  for (const { a, b } of library.parallels) {
    for (const end of [a, b]) {
      const block = blocks.get(placeKey(end))!
      expect(['paragraph', 'listItem']).toContain(block.type)
      expect(block.text.slice(end.start, end.end)).toBe(block.text.slice(end.start, end.end).trim())
    }
  }
})

test('every link, and everything that points at a block, leads somewhere', () => {
  expect(brokenTargets(library)).toEqual([])
  expect([...backlinks(library).keys()].filter((place) => !blocks.has(place))).toEqual([])
})

test('words that a document gives a meaning of its own name the block that does so', () => {
  const named = library.links.filter(({ by }) => by !== undefined)
  expect(named.filter(({ document, by }) => !blocks.has(placeKey({ document, block: by! })))).toEqual([])
})
