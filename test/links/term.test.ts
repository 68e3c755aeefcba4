import { expect, test } from 'vitest'
import { findLinks } from '../../src/links/find-links.ts'
import { firstTermUses } from '../../src/links/first-term-uses.ts'
import { abbreviation, actor, content, document, linksIn, show, term } from './helpers.ts'

const glossary = [
  term('mantelzorger', 'Mantelzorger'),
  term('samenredzaamheid', 'Samenredzaamheid'),
  term('zorgzame-gemeenschappen', 'Zorgzame gemeenschappen'),
  term('zorg', 'Zorg'),
  term('informele-zorg', 'informele zorg'),
  abbreviation('pgb', 'pgb'),
  abbreviation('ciz', 'CIZ'),
  { ...abbreviation('lvb', 'LVB'), aliases: ['licht verstandelijke beperking'] },
]

const TABLE: [text: string, links: string[]][] = [
  [
    'een mantelzorger en mantelzorgers; Mantelzorger',
    ['mantelzorger → mantelzorger', 'mantelzorgers → mantelzorger', 'Mantelzorger → mantelzorger'],
  ],
  ['in een zorgzame gemeenschap', ['zorgzame gemeenschap → zorgzame-gemeenschappen']],
  ['informele zorg is zorg', ['informele zorg → informele-zorg', 'zorg → zorg']],
  ['het Kader passende zorg en het Generiek kompas informele zorg', []],
  ['Regeling palliatieve zorg voor zorg, het rapport «Zorg voor later»', ['zorg → zorg']],
  [
    'Nederlandse zorg, Wlz zorg. Palliatieve zorg. Zorg',
    ['zorg → zorg', 'zorg → zorg', 'zorg → zorg', 'Zorg → zorg'],
  ],
  ['een (licht) verstandelijke beperking', ['(licht) verstandelijke beperking → lvb']],
  ['zorg- en ondersteuning, langdurige-zorg, zorgen', []],
  ['een pgb, twee pgb’s, een PGB', ['pgb → pgb', 'pgb’s → pgb', 'PGB → pgb']],
]

test.each(TABLE)('%s', (text, links) => {
  expect(show(linksIn(text, { glossary }))).toEqual(links)
})

test('an actor has its own name before the glossary', () => {
  expect(
    linksIn('het CIZ', { glossary, actors: [actor('ciz', 'Centrum', 'CIZ')] }).map(({ kind }) => kind),
  ).toEqual(['actor'])
})

test('no term links in headings, nor in the block that defines the term', () => {
  const own = [
    { ...term('zorg', 'Zorg'), definitions: [{ document: 'brief', block: 'p1', start: 0, end: 4 }] },
  ] as ReturnType<typeof term>[]
  const blocks = [
    { id: 's1', type: 'heading' as const, text: 'Zorg' },
    { id: 'p1', text: 'Zorg. Daarmee bedoelen we zorg.' },
    { id: 'p2', text: 'Meer zorg' },
  ]
  expect(findLinks(content([document(blocks)], { glossary: own })).map(({ block }) => block)).toEqual(['p2'])
})

test('the first use of a term in each section', () => {
  const text = 'zorg, zorg en samenredzaamheid'
  const brief = document([
    { id: 'p1', parent: 's1', text },
    { id: 'p2', parent: 's1', text },
    { id: 'p3', parent: 's2', text },
  ])
  const links = findLinks(content([brief], { glossary }))
  expect(
    [...firstTermUses(links, brief)].map(({ block, start, text }) => `${block} ${start} ${text}`),
  ).toEqual(['p1 0 zorg', 'p1 14 samenredzaamheid', 'p3 0 zorg', 'p3 14 samenredzaamheid'])
})

test('a word that another document defines is no term in a text that uses it everywhere', () => {
  const letter = (uses: number) =>
    document(
      Array.from({ length: 60 }, (_, at) => ({
        id: `p${at}`,
        text: at < uses ? 'goede zorg en samenredzaamheid' : 'iets anders',
      })),
    )
  const count = (uses: number, id: string) =>
    findLinks(content([letter(uses)], { glossary })).filter(({ targets }) => targets[0]?.id === id).length
  expect(count(6, 'zorg')).toBe(6)
  expect(count(30, 'zorg')).toBe(0)
  const own = glossary.map((each) => ({
    ...each,
    definitions: each.definitions.map((place) => ({ ...place, document: 'brief' })),
  })) as typeof glossary
  expect(
    findLinks(content([letter(30)], { glossary: own })).filter(({ targets }) => targets[0]?.id === 'zorg')
      .length,
  ).toBeGreaterThan(28)
})
