import { expect, test } from 'vitest'
import type { Block } from '../../src/collections/schema/block.ts'
import { regulationTerms } from '../../src/extract/glossary/regulation-terms.ts'

type Parts = Partial<Omit<Block, 'id'>> & { id: string; text: string }

const termsOf = (...blocks: Parts[]): string[] =>
  regulationTerms({ blocks: blocks as Block[] }).map(({ found }) => found.term)

const item = (id: string, text: string, term = 0): Parts => ({
  id,
  type: 'listItem',
  level: 1,
  text,
  ...(term > 0 && { marks: [{ start: 0, end: term, kind: 'italic' }] }),
})
const OPENING: Parts = { id: 'p1', type: 'paragraph', text: 'In deze regeling wordt verstaan onder:' }

test('a note between two definitions does not end their list', () => {
  const note: Parts = { id: 'fn1', type: 'footnote', text: 'Sinds 2031.' }
  expect(termsOf(OPENING, item('p2', 'kolk: ruimte;'), note, item('p3', 'stuw: dam.'))).toEqual([
    'Kolk',
    'Stuw',
  ])
})

test('a term that the file sets apart needs no colon', () => {
  expect(termsOf(OPENING, item('p2', 'aas wat een vis lokt;', 3))).toEqual(['Aas'])
  const title = (text: string): Parts => ({
    ...{ id: 's1', type: 'heading', text, level: 1 },
    part: { kind: 'artikel', number: '1' },
  })
  expect(termsOf(title('Artikel 1 Begrippen'), item('p2', 'aas wat een vis lokt;', 3))).toEqual(['Aas'])
  expect(termsOf(title('Artikel 1 Verboden'), item('p2', 'nooit met aas vissen;', 5))).toEqual([])
})
