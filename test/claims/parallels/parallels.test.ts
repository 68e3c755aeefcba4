import { expect, test } from 'vitest'
import { findParallels } from '../../../src/claims/parallels/parallels.ts'
import type { Link } from '../../../src/links/link.ts'
import { documentsOf, show } from './helpers.ts'

const CLAIM =
  'De gemeente zorgt voor een veilige wijk waar inwoners van jong tot oud elkaar kunnen ontmoeten.'
const OTHER = 'Scholen krijgen extra geld om het tekort aan leraren in grote steden terug te dringen.'

test('the same sentence in two documents, and in two sections of one', () => {
  expect(show(`${OTHER}\n${CLAIM}`, CLAIM)).toEqual(['a#p2 ~ b#p1 1'])
  expect(show(`# Samenvatting\n- ${CLAIM}\n# Wijken\n${CLAIM}`)).toEqual(['a#p1 ~ a#p2 1'])
})

const CHANGED: [change: string, text: string][] = [
  [
    'a few words more',
    'De gemeente zorgt samen met de politie voor een veilige wijk waar inwoners van jong tot oud elkaar goed kunnen ontmoeten.',
  ],
  ['a few words fewer', 'De gemeente zorgt voor een veilige wijk waar inwoners elkaar kunnen ontmoeten.'],
  [
    'another order of the parts',
    'Het Rijk vindt dat belangrijk. De gemeente zorgt voor een veilige wijk, waar inwoners van jong tot oud elkaar kunnen treffen.',
  ],
  [
    'capitals, accents and marks',
    'de GEMEENTE zorgt voor: een veilige wijk – waar inwoners van jóng tot oud elkaar kunnen ontmoeten',
  ],
]

test.each(CHANGED)('a passage with %s', (_, text) => {
  const [found] = findParallels(documentsOf(CLAIM, text), [])
  expect(found?.similarity).toBeGreaterThan(0.7)
  expect(show(CLAIM, `${OTHER} ${text} ${OTHER}`)).toHaveLength(1)
})

const NONE: [what: string, a: string, b: string][] = [
  ['another claim', CLAIM, OTHER],
  [
    'a claim with an expression of another',
    CLAIM,
    'Ook de veilige wijk waar inwoners van jong tot oud wonen, krijgt komend jaar een nieuw park met bankjes, bomen en een fontein.',
  ],
  ['headings', `# ${CLAIM}`, `# ${CLAIM}`],
  ['notes', `[^1] ${CLAIM}`, `[^1] ${CLAIM}`],
  ['source lines', `Bron: ${CLAIM}`, `Bron: ${CLAIM}`],
  [
    'addresses',
    'https://example.org/een/lang/adres/met/veel/delen/erin/en/nog/meer',
    'https://example.org/een/lang/adres/met/veel/delen/erin/en/nog/meer',
  ],
  [
    'the same amount of money',
    'Hiervoor is in 2023 € 62,5 miljoen beschikbaar.',
    'Hiervoor is in 2023 € 12,5 miljoen beschikbaar.',
  ],
]

test.each(NONE)('%s: no parallel', (_, a, b) => {
  expect(show(a, b)).toEqual([])
})

test('a sentence that a document says again and again is a formula', () => {
  const line = (about: string) =>
    `Van het totale beschikbare budget voor ${about} is het grootste deel al juridisch verplicht.`
  const budget = ['wegen', 'scholen', 'sport', 'musea', 'natuur', 'energie', 'defensie'].map(line).join('\n')
  expect(show(budget)).toEqual([])
  expect(show(`${line('wegen')}\n${OTHER}`, `${line('wegen')}\n${CLAIM}`)).toEqual(['a#p1 ~ b#p1 1'])
})

test('naming the same things does not make two passages alike', () => {
  const names = 'Nederlandse Vereniging van Gemeentelijke Zorgloketten'
  const [a, b] = [`De ${names} heeft een nieuwe voorzitter.`, `Wij spraken met de ${names} over geld.`]
  const linkTo = (document: string, text: string): Link => {
    const start = text.indexOf(names)
    const range = { start, end: start + names.length, text: names }
    return {
      document,
      block: 'p1',
      ...range,
      kind: 'actor',
      targets: [{ id: 'nvgz', url: '/actoren/nvgz/' }],
    } as unknown as Link
  }
  expect(findParallels(documentsOf(a, b), [linkTo('a', a), linkTo('b', b)])).toEqual([])
})

test('a short passage counts beside a parallel that is the same to the word', () => {
  expect(show(`${CLAIM}\n- van de wet.\n- van ons.`, `${CLAIM}\n- van de wet.\n- van hen.`)).toEqual([
    'a#p1 ~ b#p1 1',
    'a#p2 ~ b#p2 1',
  ])
  expect(show(`${OTHER}\n- van de wet.`, `${CLAIM}\n- van de wet.`)).toEqual([])
})

test('the ranges are the words that were compared', () => {
  const [found] = findParallels(documentsOf(CLAIM, `${OTHER} ${CLAIM}`), [])
  expect(found?.a).toEqual({ document: 'a', block: 'p1', start: 0, end: CLAIM.length - 1 })
  expect(found?.b).toEqual({
    document: 'b',
    block: 'p1',
    start: OTHER.length + 1,
    end: OTHER.length + CLAIM.length,
  })
})
