import { expect, test } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.ts'
import { readLines } from '../../src/lines/lines.ts'
import { buildTree } from '../../src/tree/tree.ts'

/** Rows that make a rule look far: each is tried as the whole text. */
const HARD_ROWS = [
  'Zorg.1\n\n1 Noot over de zorg\n– een punt;\n',
  '1\n',
  '1\n\n',
  'Bron: x\n',
  'Tabel 1 x\n',
  '1.1 Aa\n\n1\n\n',
  'a.1\n\n1 b\n\n\f',
  'Vraag 1\nAa?\n',
  'x1, 2, 3 ',
  'Kader 1 Aa\n\ntekst.\n\n',
  '\u00A0\n',
  'Inhoud\nAaaaa 1\n',
  'Literatuur\n\nAa (2020). B.\n',
  '_____\n',
  'woord-\n',
  'https://a/\n',
  'I. aI ',
  '[1]',
  '¹²³',
  ' ',
]

// Another program may take the processor for a moment: what is really quadratic fails each time.
test.each(HARD_ROWS)('reading %j grows with the length, not with its square', { retry: 3 }, (row) => {
  const time = (length: number): number => {
    const source = row.repeat(Math.ceil(length / row.length))
    const start = performance.now()
    buildTree(readBlocks(readLines(source)))
    return performance.now() - start
  }
  time(20_000)
  expect(time(160_000)).toBeLessThan(200 + time(20_000) * 8 * 4)
})
