import { describe, expect, test } from 'vitest'
import { withTakeUps } from '../../../src/claims/commitments/take-up.ts'
import { saidIn } from '../../../src/claims/said-in.ts'
import type { Document } from '../../../src/collections/schema/document.ts'
import { Actor } from '../../../src/collections/schema/entities.ts'
import { buildLibrary } from '../../../src/pipeline.ts'
import { content, document } from '../../links/helpers.ts'

const actors = [
  Actor.parse({ id: 'jansen', name: 'A. Jansen', kind: 'persoon', aliases: [] }),
  Actor.parse({ id: 'vng', name: 'VNG', kind: 'koepel', aliases: [] }),
]

/** Ministries are known without a register. */
const VWS = 'ministerie-van-volksgezondheid-welzijn-en-sport'
const BZK = 'ministerie-van-binnenlandse-zaken-en-koninkrijksrelaties'

const letter = (paragraphs: string[], more: Partial<Document> = {}): Document => ({
  ...document(paragraphs.map((text, at) => ({ id: `p${at + 1}`, text }))),
  kind: 'kamerbrief',
  date: '2025-03-04',
  issuer: 'Minister van VWS, A. Jansen',
  ...more,
})

function commitmentsOf(...documents: Document[]) {
  const said = saidIn(buildLibrary(content(documents, { actors })))
  return withTakeUps(documents.map((each) => ({ document: each, commitments: said(each.id).commitments })))
}

const found = (text: string, more: Partial<Document> = {}) =>
  commitmentsOf(letter([text], more)).map(({ who, what, when }) => ({ who, what, when }))

describe('who promises', () => {
  test.each([
    ['the office that signed, not the person', 'Ik zal uw Kamer na de zomer informeren.', {}, VWS],
    ['the office that the sentence names', 'De minister van BZK zal de Kamer in mei informeren.', {}, BZK],
    ['another body', 'De VNG heeft toegezegd dat gemeenten meedoen.', {}, 'vng'],
    [
      'nobody can tell where two signed',
      'Ik zal uw Kamer na de zomer informeren.',
      { issuer: 'Minister van VWS en minister van BZK' },
      null,
    ],
    ['nobody is named', 'Uw Kamer zal worden geïnformeerd.', {}, null],
    ['no issuer is known', 'Ik zal uw Kamer na de zomer informeren.', { issuer: null }, null],
  ])('%s', (_, text, more, who) => expect(found(text, more)).toMatchObject([{ who }]))
})

test('each names its sentence, what is promised and when', () => {
  const text =
    'Het onderzoek loopt. Ik zeg u toe dat het rapport voor het zomerreces komt. Daarna volgt overleg.'
  const [commitment] = commitmentsOf(letter([text]))
  expect(commitment).toEqual({
    document: 'brief',
    block: 'p1',
    start: 21,
    end: 75,
    text: 'Ik zeg u toe dat het rapport voor het zomerreces komt.',
    who: VWS,
    what: 'het rapport voor het zomerreces komt',
    when: 'voor het zomerreces',
    takenUp: null,
  })
  expect(text.slice(commitment?.start, commitment?.end)).toBe(commitment?.text)
})

describe('what is no commitment', () => {
  test.each<[string, string, Partial<Document>]>([
    ['a time before the letter', 'Ik informeer uw Kamer in het voorjaar van 2019.', {}],
    ['a motion', 'De regering zal de Kamer in mei informeren.', { kind: 'motie' }],
    ['a regulation', 'De minister zal de Kamer jaarlijks informeren.', { kind: 'regeling' }],
  ])('%s', (_, text, more) => expect(found(text, more)).toEqual([]))
})

describe('the passage that acts on it', () => {
  const PROMISE = 'Ik zal uw Kamer voor de zomer informeren over wachttijden in de jeugdzorg en de tarieven.'
  const made = letter([PROMISE], { id: 'brief' as Document['id'], official: 'kst-31839-900' })
  const later = (text: string, more: Partial<Document> = {}) =>
    letter(['Geachte voorzitter,', text], { id: 'vervolg' as Document['id'], date: '2025-06-20', ...more })
  const takenUp = (next: Document) => commitmentsOf(made, next)[0]?.takenUp

  test('names the paper of the promise, and shares its matter', () => {
    const text = 'Met deze brief kom ik mijn toezegging (Kamerstuk 31 839, nr. 900) over de wachttijden na.'
    expect(takenUp(later(text))).toEqual({ document: 'vervolg', block: 'p2' })
  })
  test('or has most of its words', () => {
    const text = 'Zoals toegezegd informeer ik uw Kamer over wachttijden in de jeugdzorg en over tarieven.'
    expect(takenUp(later(text))).toEqual({ document: 'vervolg', block: 'p2' })
  })
  test.each<[string, Document]>([
    ['about something else', later('Zoals toegezegd informeer ik uw Kamer over de bouw van scholen.')],
    ['names the paper, about something else', later('Mijn toezegging (Kamerstuk 31 839, nr. 900) vervalt.')],
    ['says nothing of a promise', later('De wachttijden in de jeugdzorg en de tarieven nemen af.')],
    [
      'was written before',
      later('Zoals toegezegd informeer ik u over wachttijden in de jeugdzorg en tarieven.', {
        date: '2024-01-01',
      }),
    ],
    [
      'has no date',
      later('Zoals toegezegd informeer ik u over wachttijden in de jeugdzorg en tarieven.', { date: null }),
    ],
  ])('not one that is %s', (_, next) => expect(takenUp(next)).toBeNull())

  test('the next sentence may do it at once', () => {
    const text =
      'In het debat heb ik toegezegd met gemeenten te spreken. Hierbij informeer ik u over die gesprekken.'
    expect(commitmentsOf(letter([text]))[0]?.takenUp).toEqual({ document: 'brief', block: 'p1' })
  })
})
