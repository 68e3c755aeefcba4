import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLinks } from '../../src/links/find-links.ts'
import { actor, content, document, LAWS, linksIn, programme, term } from './helpers.ts'

const registers = {
  actors: [actor('vws', 'Ministerie van VWS', 'VWS'), actor('gemeenten', 'Gemeenten', 'gemeenten')],
  laws: LAWS,
  programmes: [programme('ontregel', '(Ont)Regel de Zorg')],
  glossary: [term('zorg', 'zorg')],
}

/** The words of the grammars, so that random texts come near real references. */
const WORDS = [
  'Kamerstuk',
  '29 538',
  '36 360 XVI',
  ', nr.',
  'nrs.',
  ' en ',
  ' 346',
  'Tweede Kamer, vergaderjaar 2022–2023, ',
  'artikel ',
  '2.1.4b',
  ', vierde lid',
  ' van de ',
  'Wmo 2015',
  'Wlz',
  '-',
  'hoofdstuk 2',
  'acties 1 tot en met 5',
  'https://',
  'www.x.nl',
  'C:\\',
  '(',
  ')',
  ' ',
  '\u00a0',
  '’s',
  '.',
  ',',
  'VWS',
  '(hierna: ',
  'Ministerie van VWS',
  '(Ont)Regel de Zorg',
  'zorg',
  '\t',
  '\n',
  '€ 19',
  'é',
  '\u0301',
  '😀',
  '\ud800',
]

test('ranges lie inside the text, do not overlap, and have a target or a reason', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4 })), { maxLength: 30 })
    .map((words) => words.join(''))
  fc.assert(
    fc.property(text, (whole) => {
      let last = 0
      for (const link of linksIn(whole, registers)) {
        expect(link.start).toBeGreaterThanOrEqual(last)
        expect(link.end).toBeGreaterThan(link.start)
        expect(whole.slice(link.start, link.end)).toBe(link.text)
        expect(link.targets.length > 0 || (link.reason ?? '').length > 0).toBe(true)
        last = link.end
      }
    }),
    { numRuns: 300 },
  )
})

test('links come by document, block and start', () => {
  const links = findLinks(
    content(
      [
        document([
          { id: 'p1', text: 'VWS en Wlz' },
          { id: 'p2', text: 'Wlz' },
        ]),
      ],
      registers,
    ),
  )
  expect(links.map(({ block, start }) => `${block} ${start}`)).toEqual(['p1 0', 'p1 7', 'p2 0'])
})

const HARD = [
  'Kamerstuk 29 538, nrs. 1, ',
  'artikel 2.1.4b, vierde lid, ',
  'Tweede Kamer, vergaderjaar ',
  '((((',
  '))))',
  'https://x.nl/)',
  '1, 2, ',
  'actie 1 en ',
  'Wlz ',
  '29 538 en ',
  '                ',
  'artikel 2.3, 2.4, eerste en derde lid, onder b, c en ',
  'artikel 3 van de gemeenschappelijke plaatselijke ',
  'Wlz, artikel 3 en de Wmo 2015; ',
  'Wlz (hierna: ',
  'Wlz (Abc) ',
  'hoofdstuk 2 van de ',
  'onder b van het eerste lid van ',
  'de gemeenten Oss, Best en ',
  'hoofdstukken 2, 3, onder a en ',
  'voorstel COM(2021) 206, ',
  'Besluit bij regels Wft en ',
  'a-b/c:',
  'verordening',
  'x.y@',
]

// A program beside this one may take the processor: what really grows faster does so each time.
test.each(HARD)('a long text of %j takes time linear in its length', { retry: 3 }, (piece) => {
  const time = (length: number) => {
    const text = piece.repeat(length / piece.length)
    const start = performance.now()
    linksIn(text, registers)
    return performance.now() - start
  }
  time(4_000)
  expect(time(200_000)).toBeLessThan(200 + time(25_000) * 8 * 3)
})
