import { expect, test } from 'vitest'
import { lawArticles } from '../../src/search/index/law-articles.ts'
import { document, law } from '../links/helpers.ts'

const article = (id: string, text: string, number: string) => ({
  ...{ id, type: 'heading' as const, text, level: 2 },
  part: { kind: 'artikel' as const, number },
})
const regulation = {
  ...document(
    [
      article('s1', 'Artikel 1 Begrippen', '1'),
      article('s2', 'Artikel 2.1', '2.1'),
      article('s3', 'Artikel 1', '1'),
      article('s4', 'Artikel 1', '1'),
    ],
    {
      'artikel-1': 's1',
      'artikel-2.1': 's2',
      'hoofdstuk-2.artikel-1': 's3',
      'bijlage.artikel-1': 's4',
    },
  ),
  title: 'Pontenwet',
  official: 'BWBR0099999',
}

test('an article is found by its number and what the regulation is called', () => {
  const laws = [law('pw', 'Wet op de ponten', 'Pontenwet', 'BWBR0099999', 'PoW')]
  expect(lawArticles(regulation, laws)).toEqual([
    {
      anchor: 'artikel-1',
      name: 'Artikel 1 Begrippen',
      words: ['Pontenwet', 'Pontenwet', 'Wet op de ponten', 'PoW'],
    },
    { anchor: 'artikel-2.1', name: 'Artikel 2.1', words: expect.anything() },
    { anchor: 'hoofdstuk-2.artikel-1', name: 'Artikel 1', words: expect.anything() },
  ])
})

test('a text without articles of its own has none', () => {
  expect(lawArticles(document([{ id: 'p1', text: 'Artikel 3 geldt.' }]), [])).toEqual([])
})
