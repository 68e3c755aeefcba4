import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFresh } from '../../src/cli/read-fresh.ts'
import { folderWith, GOOD_SEEDS } from '../support/folder.ts'

const TEXT = 'Geachte voorzitter,\n\nDit is een brief van P. Proef over de wijk.\n'
const BASE = 'kind: kamerbrief\nwithdrawn:\n'
const DATED = "    date: '2031-03-12'\n    reason: naam\n"

function refusal(yaml: string): string {
  const folder = folderWith({ ...GOOD_SEEDS, 'brief/text.txt': TEXT, 'brief/seed.yaml': yaml })
  try {
    readFresh({ seeds: folder, content: join(folder, 'content') })
  } catch (error) {
    return (error as Error).message.replaceAll(folder, 'seeds')
  }
  return 'no complaint'
}

test('a withdrawal that takes out what is there is no complaint', () => {
  expect(refusal(`title: Een brief\n${BASE}  - words: p. proef\n${DATED}  - rows: 3\n${DATED}`)).toBe(
    'no complaint',
  )
})

test('a withdrawal that finds nothing says so, with what to write', () => {
  expect(
    refusal(
      `title: Een brief\n${BASE}  - words: P. Proe\n${DATED}  - rows: [2, 2]\n${DATED}  - rows: 40\n${DATED}`,
    ),
  ).toMatchInlineSnapshot(`
    "seeds/brief/seed.yaml: withdrawn.0: These words occur nowhere in text.txt and in no tombstone.
      found:         words: P. Proe
      write instead: words: whole words as they stand in text.txt, or in a tombstone of this document; or rows

    seeds/brief/seed.yaml: withdrawn.1: These rows have no words.
      found:         rows: [2, 2]
      write instead: rows: [first, last]   # text.txt has 4 rows

    seeds/brief/seed.yaml: withdrawn.2: These rows have no words.
      found:         rows: [40, 40]
      write instead: rows: [first, last]   # text.txt has 4 rows"
  `)
})

test('a withdrawal whose words would still be public says where', () => {
  expect(
    refusal(
      `title: Brief van P. Proef\n${BASE}  - words: P. Proef\n    date: '2031-03-12'\n    reason: P. Proef vroeg erom\n`,
    ),
  ).toMatchInlineSnapshot(`
    "seeds/brief/seed.yaml: withdrawn.0: These words would still be public, in title, blocks.1.text, map.withdrawn.0.reason.
      found:         words: P. Proef
      write instead: other words in that key of seed.yaml, or rows that hold all of the words"
  `)
})

test('a withdrawal that is not written well is told key by key', () => {
  expect(
    refusal(
      `title: Een brief\n${BASE}  - words: P. Proef\n    rows: [3, 3]\n${DATED}  - rows: [3, 2]\n${DATED}  - words: brief\n    date: 2031\n    reason: "a [b]"\n`,
    ),
  ).toMatchInlineSnapshot(`
    "seeds/brief/seed.yaml:4:5: withdrawn.0: either rows or words.
      found:         - words: P. Proef
      write instead: withdrawn:
                       - rows: [12, 14]   # or words: the words as they stand in text.txt
                         date: '2025-03-12'
                         reason: Bevatte persoonsgegevens.

    seeds/brief/seed.yaml:8:5: withdrawn.1.rows: the first row comes before the last.
      found:         - rows: [3, 2]
      write instead: withdrawn:
                       - rows: [12, 14]   # or words: the words as they stand in text.txt
                         date: '2025-03-12'
                         reason: Bevatte persoonsgegevens.

    seeds/brief/seed.yaml:12:5: withdrawn.2.date: Invalid input: expected string, received number.
      found:         date: 2031
      write instead: withdrawn:
                       - rows: [12, 14]   # or words: the words as they stand in text.txt
                         date: '2025-03-12'
                         reason: Bevatte persoonsgegevens.

    seeds/brief/seed.yaml:13:5: withdrawn.2.reason: one line of text without square brackets.
      found:         reason: "a [b]"
      write instead: withdrawn:
                       - rows: [12, 14]   # or words: the words as they stand in text.txt
                         date: '2025-03-12'
                         reason: Bevatte persoonsgegevens."
  `)
})
