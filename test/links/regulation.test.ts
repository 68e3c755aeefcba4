import { expect, test } from 'vitest'
import type { Block } from '../../src/collections/schema/block.ts'
import { findLinks } from '../../src/links/find-links.ts'
import { content, document, LAWS, law } from './helpers.ts'

type Row = [id: string, type: Block['type'], text: string, kind?: string, number?: string, level?: number]

/**
 * A made-up regulation: two chapters, four articles, a toelichting. `p20` and `p40` are read for their
 * references.
 */
const ROWS: Row[] = [
  ['s1', 'heading', 'Hoofdstuk 1 Ponten', 'hoofdstuk', '1', 2],
  ['s2', 'heading', 'Artikel 1 Begrippen', 'artikel', '1', 3],
  ['p1', 'paragraph', 'In deze verordening wordt verstaan onder pont: een vaartuig.'],
  ['s3', 'heading', 'Artikel 2 Vergunning', 'artikel', '2', 3],
  ['p2', 'listItem', 'Varen zonder vergunning is verboden.', 'lid', '1', 1],
  ['p3', 'listItem', 'De vergunning vervalt:', 'lid', '2', 1],
  ['p4', 'listItem', 'bij misbruik:', 'onderdeel', 'a', 2],
  ['p5', 'listItem', 'opzettelijk;', 'onderdeel', '1°', 3],
  ['p6', 'listItem', 'op verzoek.', 'onderdeel', 'b', 2],
  ['p20', 'listItem', '', 'lid', '3', 1],
  ['s4', 'heading', 'Hoofdstuk 2 Geld', 'hoofdstuk', '2', 2],
  ['s5', 'heading', 'Artikel 2a Tarief', 'artikel', '2a', 3],
  ['p7', 'paragraph', 'De overtocht kost € 2.'],
  ['s6', 'heading', 'Artikel 3 Slot', 'artikel', '3', 3],
  ['p8', 'paragraph', 'Deze verordening geldt vanaf morgen.'],
  ['s7', 'heading', 'Bijlage I', 'bijlage', 'I', 2],
  ['s8', 'heading', 'Toelichting', 'toelichting', undefined, 2],
  ['s9', 'heading', 'Artikel 2', 'artikel', '2', 3],
  ['p40', 'paragraph', ''],
]

const REGISTERS = { laws: [...LAWS, law('pontenwet', 'Pontenwet', 'Pontenwet', 'BWBR0099999')] }

const ALIASES = Object.fromEntries([
  ...[
    ['hoofdstuk-1', 's1'],
    ['artikel-1', 's2'],
    ['artikel-2', 's3'],
    ['artikel-2.lid-1', 'p2'],
  ],
  ...[
    ['artikel-2.lid-2', 'p3'],
    ['artikel-2.lid-2.a', 'p4'],
    ['artikel-2.lid-2.a.1', 'p5'],
  ],
  ...[
    ['artikel-2.lid-2.b', 'p6'],
    ['artikel-2.lid-3', 'p20'],
    ['hoofdstuk-2', 's4'],
    ['artikel-2a', 's5'],
  ],
  ...[
    ['artikel-3', 's6'],
    ['bijlage-i', 's7'],
    ['toelichting', 's8'],
    ['toelichting.artikel-2', 's9'],
  ],
])

function read(
  id: string,
  text: string,
  more: Partial<Block>[] = [],
  official: string | null = null,
  title = 'Brief',
): string[] {
  const blocks = ROWS.map(([own, type, words, kind, number, level]) => ({
    id: own,
    type,
    text: own === id ? text : words,
    ...(level && { level }),
    ...(kind && { part: { kind, ...(number && { number }) } }),
  }))
  const made = { ...document([...blocks, ...more] as never, ALIASES), official, title }
  return findLinks(content([made], REGISTERS))
    .filter((link) => link.block === id)
    .map(
      ({ text: words, targets }) =>
        `${words} → ${targets.map((each) => each.id.replace('brief#', '')).join(' ') || '?'}`,
    )
}

test.each<[string, string[]]>([
  ['Zie artikel 2, tweede lid, onder a.', ['artikel 2, tweede lid, onder a → artikel-2.lid-2.a']],
  [
    'Zie artikel 2, tweede lid, onder a, onder 1°.',
    ['artikel 2, tweede lid, onder a, onder 1° → artikel-2.lid-2.a.1'],
  ],
  ['Als bedoeld in art. 2a.', ['art. 2a → artikel-2a']],
  ['Artikel 2a van dit Verdrag geldt.', ['Artikel 2a van dit Verdrag → artikel-2a']],
  ['Het eerste lid geldt niet.', ['eerste lid → artikel-2.lid-1']],
  ['Het eerste en tweede lid gelden.', ['eerste en tweede lid → artikel-2.lid-1 artikel-2.lid-2']],
  [
    'Het eerste tot en met derde lid gelden.',
    ['eerste tot en met derde lid → artikel-2.lid-1 artikel-2.lid-2 artikel-2.lid-3'],
  ],
  [
    'In afwijking van het tweede lid, aanhef en onder b, geldt dit.',
    ['tweede lid, aanhef en onder b → artikel-2.lid-2.b'],
  ],
  ['Onderdeel b van het tweede lid geldt.', ['Onderdeel b van het tweede lid → artikel-2.lid-2.b']],
  [
    'De artikelen 1 tot en met 3 gelden.',
    ['artikelen 1 tot en met 3 → artikel-1 artikel-2 artikel-2a artikel-3'],
  ],
  ['De artikelen 1 en 3 gelden.', ['artikelen 1 → artikel-1', '3 → artikel-3']],
  ['Artikel 3 van deze verordening geldt.', ['Artikel 3 van deze verordening → artikel-3']],
  [
    'Met het oog op dit artikel en dit hoofdstuk.',
    ['dit artikel → artikel-2', 'dit hoofdstuk → hoofdstuk-1'],
  ],
  ['Volgens hoofdstuk 2 en bijlage I.', ['hoofdstuk 2 → hoofdstuk-2', 'bijlage I → bijlage-i']],
  [
    'Op grond van het eerste lid van artikel 2 kan het.',
    ['eerste lid → artikel-2.lid-1', 'artikel 2 → artikel-2'],
  ],
  ['Artikel 9 geldt.', ['Artikel 9 → ?']],
  ['Het vijfde lid geldt.', ['vijfde lid → ?']],
])('%s', (text, links) => expect(read('p20', text)).toEqual(links))

test.each<[string, string[]]>([
  ['Artikel 2 van de Pontenwet geldt.', ['Artikel 2 van de Pontenwet → BWBR0099999:artikel=2']],
  ['Pontenwet: artikel 2 en het eerste lid.', ['artikel 2 → BWBR0099999:artikel=2']],
  ['De Pontenwet, artikel 2, en het derde lid.', []],
  [
    'Het derde lid van artikel 2 van de Pontenwet.',
    ['derde lid van artikel 2 van de Pontenwet → BWBR0099999:artikel=2:lid=3'],
  ],
  ['Artikel 2 van de APV geldt.', ['Artikel 2 → ?']],
  ['Het eerste lid van die wet geldt.', []],
  ['Zij zegt: «het eerste lid geldt».', []],
])('of another law: %s', (text, links) =>
  expect(read('p20', text).filter((each) => !/^Ponten\w+ →/u.test(each))).toEqual(links),
)

test('behind a verb a clause is the regulation’s own again', () =>
  expect(
    read('p20', 'In afwijking van artikel 4 van de Pontenwet is het eerste lid niet van toepassing.'),
  ).toEqual(['artikel 4 van de Pontenwet → BWBR0099999:artikel=4', 'eerste lid → artikel-2.lid-1']))

test.each<[string, string, string[]]>([
  ['Pontenverordening', 'Artikel 3 van de verordening geldt.', ['Artikel 3 van de verordening → artikel-3']],
  ['Regeling bij de Pontenverordening', 'Artikel 3 van de verordening geldt.', ['Artikel 3 → ?']],
  ['Pontenregeling', 'Artikel 3 van de verordening geldt.', ['Artikel 3 → ?']],
  ['Pontenverordening', 'Artikel 3 van de verordening van het waterschap geldt.', ['Artikel 3 → ?']],
])('%s: %s', (title, text, links) => expect(read('p20', text, [], null, title)).toEqual(links))

test('a law that names itself means itself', () => {
  expect(read('p20', 'Artikel 3 van de Pontenwet geldt.', [], 'BWBR0099999')).toEqual([
    'Artikel 3 van de Pontenwet → artikel-3',
  ])
})

test('a toelichting speaks of the article that it explains', () => {
  expect(read('p40', 'Het tweede lid noemt gevallen; zie ook artikel 3.')).toEqual([
    'tweede lid → artikel-2.lid-2',
    'artikel 3 → artikel-3',
  ])
  expect(read('p40', 'Anders dan de Pontenwet kent artikel 3 dit niet.')).not.toContain(
    'artikel 3 → artikel-3',
  )
  expect(read('s9', 'Artikel 2')).toEqual(['Artikel 2 → artikel-2'])
})

test('the title of an article in an annex is not the article of the regulation', () => {
  const annex = [
    { id: 's40', type: 'heading', text: 'Bijlage', level: 1, part: { kind: 'bijlage' } },
    { id: 's41', type: 'heading', text: 'Artikel 2', level: 2, part: { kind: 'artikel', number: '2' } },
  ]
  expect(read('s41', 'Artikel 2', annex as never)).toEqual([])
})

test('an article that changes another regulation speaks of that one', () => {
  const change = [
    { id: 's30', type: 'heading', text: 'Artikel 4', level: 3, part: { kind: 'artikel', number: '4' } },
    { id: 'p30', type: 'paragraph', text: 'De Pontenwet wordt als volgt gewijzigd:' },
    { id: 'p31', type: 'paragraph', text: 'In artikel 2, eerste lid, vervalt «nooit».' },
  ] as never
  expect(read('p31', '', change)).toEqual(['artikel 2, eerste lid → BWBR0099999:artikel=2:lid=1'])
})

test('where numbers start again in each chapter the nearest is meant, and none where that is not certain', () => {
  const parts = (chapter: string, from: number) => [
    {
      id: `s${from}`,
      type: 'heading',
      text: `Hoofdstuk ${chapter}`,
      level: 2,
      part: { kind: 'hoofdstuk', number: chapter },
    },
    {
      id: `s${from + 1}`,
      type: 'heading',
      text: 'Artikel 1',
      level: 3,
      part: { kind: 'artikel', number: '1' },
    },
    { id: `p${from}`, type: 'paragraph', text: 'Zie artikel 1.' },
  ]
  const made = document([...parts('1', 1), ...parts('2', 4)] as never, {
    'hoofdstuk-1.artikel-1': 's2',
    'hoofdstuk-2.artikel-1': 's5',
  })
  const links = findLinks(content([made])).filter(({ kind }) => kind === 'internal')
  expect(links.map(({ block, targets }) => `${block} ${targets[0]?.id}`)).toEqual([
    'p1 brief#hoofdstuk-1.artikel-1',
    'p4 brief#hoofdstuk-2.artikel-1',
  ])
})
