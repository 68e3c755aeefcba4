import { expect, test } from 'vitest'
import { buildCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts'
import { brokenTargets } from '../../src/claims/backlinks/check-targets.ts'
import { packCard, packCards, toPreview, unpackCard, unpackCards } from '../../src/views/documents/cards.ts'
import { cardOf, cardPages, cardsOf } from '../../src/views/documents/previews.ts'
import { openReferences } from '../../src/views/references/open-references.ts'
import {
  dossierRows,
  journalRows,
  referenceIds,
  referencePage,
} from '../../src/views/references/references.ts'
import { sampleLibrary } from '../render/sample-library.ts'

const catalogue = buildCatalogue(sampleLibrary)
const pagesOf = (all: Catalogue) => referenceIds(all).map((id) => referencePage(all, id))

test('a dossier gathers its papers: those that are cited, and our own', () => {
  expect(
    dossierRows(catalogue).map(({ name, papers }) => [
      name,
      papers.map(({ name: paper, url, own }) => [paper, url, own?.title ?? null]),
    ]),
  ).toEqual([
    [
      'Dossier 29 538',
      [
        ['Kamerstuk 29 538, nr. 346', '/verwijzingen/kst-29538-346/', null],
        ['Kamerstuk 29 538, nr. 350', null, 'Brief over de voortgang'],
      ],
    ],
  ])
})

test('every cited paper and its dossier have a page', () => {
  expect(pagesOf(catalogue).map(({ id, official }) => [id, official])).toEqual([
    ['dossier-29538', 'https://zoek.officielebekendmakingen.nl/dossier/29538'],
    ['kst-29538-346', 'https://zoek.officielebekendmakingen.nl/kst-29538-346.html'],
  ])
})

test('a paper of an official journal has a page of its own, in no dossier, and a card', () => {
  const target = { id: 'stb-2015-21', url: '/verwijzingen/stb-2015-21/' }
  const link = { ...sampleLibrary.links[0]!, kind: 'bekendmaking' as const, targets: [target] }
  const library = { ...sampleLibrary, links: [...sampleLibrary.links, link] }
  const withJournal = buildCatalogue(library)
  expect(journalRows(withJournal).map(({ name, papers }) => [name, papers[0]?.url])).toEqual([
    ['Staatsblad', target.url],
  ])
  expect(pagesOf(withJournal).at(-1)).toMatchObject({
    id: target.id,
    dossier: null,
    official: 'https://zoek.officielebekendmakingen.nl/stb-2015-21.html',
  })
  expect(toPreview(cardsOf(withJournal, library.documents[0]!).get(target.url)!)).toEqual({
    title: 'Staatsblad 2015, 21',
    kind: 'Staatsblad',
    text: '1 keer aangehaald in de teksten hier.',
  })
  expect(brokenTargets(library)).toEqual(brokenTargets(sampleLibrary))
})

test('what has no certain target is listed by its reason, with the sentence', () => {
  const [open] = openReferences(catalogue)
  expect([open?.reason, open?.count]).toEqual(['de tekst noemt geen nummer', 1])
  expect(open?.groups[0]?.passages[0]?.quotes[0]?.find(({ mark }) => mark)?.text).toBe(
    'motie van 8 oktober 2019',
  )
})

test('a card says what a link leads to; that of a page of a register stands beside it', () => {
  expect(toPreview(cardOf(catalogue, 'actor', 'vws')!)).toEqual({
    title: 'Ministerie van Volksgezondheid, Welzijn en Sport',
    kind: 'Ministerie',
    text: 'Verantwoordelijk voor 1 actie. 2 keer genoemd in 1 document.',
  })
  const term = cardOf(catalogue, 'term', 'samenredzaamheid')!
  expect(term.about).toContain('het vermogen om samen te redden')
  expect(unpackCard(JSON.parse(JSON.stringify(packCard(term))))).toEqual(term)
  expect(cardPages(catalogue).map(({ params: { register, id } }) => `${register}/${id}`)).toEqual(
    expect.arrayContaining(['actoren/vws', 'begrippen/samenredzaamheid']),
  )
})

test('the other cards are packed for a file of the document, and come out as they were', () => {
  const cards = cardsOf(catalogue, sampleLibrary.documents[0]!)
  expect(cards.size).toBeGreaterThan(0)
  expect([...cards.keys()].some((address) => /#|actoren|begrippen/.test(address))).toBe(false)
  expect(unpackCards(JSON.parse(JSON.stringify(packCards(cards))))).toEqual(cards)
})
