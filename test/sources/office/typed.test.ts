import { expect, test } from 'vitest'
import { shown } from './shown.ts'
import { cell, level, list, listed, num, p, r, readWord, row, table } from './word.ts'

test('typed numbers and bullets make items where another of the list is near; alone they make none', async () => {
  const body = [
    'De ponten varen:',
    '-\u00A0in de zomer;',
    '- in de herfst.',
    'Verder geldt:',
    'a) de pont vaart op werkdagen;',
    'Dat is al jaren zo.',
    'b) de pont vaart op zondag.',
    '(i) eerst dit;',
    '(ii) dan dat.',
    '– Schipper, 61 jaar',
    '3. Dit nummer staat alleen.',
  ]
  expect(shown(await readWord(body.map((each) => p(each)).join('')))).toMatchInlineSnapshot(`
    [
      "paragraph p1 | De ponten varen:",
      "item:1 i1 | - in de zomer;",
      "item:1 i2 | - in de herfst.",
      "paragraph p2 | Verder geldt:",
      "item:1 i3 | a) de pont vaart op werkdagen;",
      "paragraph p3 | Dat is al jaren zo.",
      "item:1 i4 | b) de pont vaart op zondag.",
      "item:1 i5 | (i) eerst dit;",
      "item:1 i6 | (ii) dan dat.",
      "paragraph p4 | – Schipper, 61 jaar",
      "paragraph p5 | 3. Dit nummer staat alleen.",
    ]
  `)
})

test('a bold title with a number is a title', async () => {
  const body = [1, 2].flatMap((number) => [
    p(r(`${number}. Aanleiding`, '<w:b/>')),
    p('De ponten varen in de winter minder vaak dan in de zomer, zoals reizigers ons lieten weten.'),
  ])
  expect(shown(await readWord(body.join(''))).map((each) => each.split(' ')[0])).toEqual([
    'heading:1',
    'paragraph',
    'heading:1',
    'paragraph',
  ])
})

test('a paragraph set in below an item goes on in it', async () => {
  const set = (left: number): string => `<w:ind w:left="${left}"/>`
  const numbering = list(1, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2.')) + num(1, 1)
  const body = [
    p('eerste', listed(1) + set(360)),
    p('deel', listed(1, 1) + set(720)),
    p('Bij het deel.', set(720)),
    p('Bij het eerste.', set(360)),
    p('tweede', listed(1) + set(360)),
    p('Niet meer.'),
  ]
  expect(shown(await readWord(body.join(''), { numbering }))).toMatchInlineSnapshot(`
    [
      "item:1 i1 | 1. eerste",
      "item:2 i2 | a. deel",
      "paragraph:2 p1 | Bij het deel.",
      "paragraph:1 p2 | Bij het eerste.",
      "item:1 i3 | 2. tweede",
      "paragraph p3 | Niet meer.",
    ]
  `)
})

test('who sign beside each other are read one after the other', async () => {
  const body =
    p('Tot zover.') +
    table(
      row([cell('De minister van Vaarwegen,'), cell('De staatssecretaris van Bruggen,')]),
      row([cell('A. Zwaan'), cell('B. Reiger')]),
    )
  expect(shown(await readWord(body))).toMatchInlineSnapshot(`
    [
      "paragraph p1 | Tot zover.",
      "paragraph p2 | De minister van Vaarwegen,",
      "paragraph p3 | A. Zwaan",
      "paragraph p4 | De staatssecretaris van Bruggen,",
      "paragraph p5 | B. Reiger",
    ]
  `)
})

test('typed letters go on with two behind the z', async () => {
  const body = ['z. de pont;', 'aa. de brug;', 'bb. de dam.'].map((each) => p(each))
  expect(shown(await readWord(body.join('')))).toEqual([
    'item:1 i1 | z. de pont;',
    'item:1 i2 | aa. de brug;',
    'item:1 i3 | bb. de dam.',
  ])
})
