import { expect, test } from 'vitest'
import { backlinks, documentCitations } from '../../src/claims/backlinks/backlinks.ts'
import { brokenTargets } from '../../src/claims/backlinks/check-targets.ts'
import type { Library } from '../../src/claims/library.ts'
import { Parallels } from '../../src/claims/parallels/all-parallels.ts'
import type { Evidence } from '../../src/collections/schema/entities.ts'
import { findLinks } from '../../src/links/find-links.ts'
import { content, document, LAWS, term } from '../links/helpers.ts'

const letter = document(
  [
    { id: 's1', type: 'heading', text: 'Inleiding', number: '1', level: 1 },
    { id: 'p1', text: 'Zie hoofdstuk 1 en actie 5, en Kamerstuk 29 538, nr. 350.' },
    { id: 'p2', text: 'De Wet maatschappelijke ondersteuning 2015 (hierna: Wmo 2015) geldt.' },
    { id: 'p3', text: 'De Wmo 2015 zegt het, zie www.x.nl en hoofdstuk 9.' },
  ],
  { 'actie-5': 'p3' },
)
const own = { ...letter, official: 'kst-29538-350', map: { blocks: {}, findings: [] } }
const whole = content([own as never], { laws: LAWS })
const place = (block: string) => ({ document: 'brief', block, start: 0, end: 2 }) as Evidence
const action = {
  document: 'brief',
  number: 5,
  textBlocks: ['p3'],
  whyBlocks: [],
  partiesBlocks: ['p1'],
  summaryBlock: 'p2',
  parties: [],
}
const library = {
  ...whole,
  links: findLinks(whole),
  tables: [],
  actions: [action],
  glossary: [{ ...term('wet', 'wet'), definitions: [place('p2')] }],
  parallels: Parallels.of([{ a: place('p1'), b: place('p3'), similarity: 0.8 }]),
} as unknown as Library

const show = (block: string): string[] =>
  (backlinks(library).get(`brief#${block}`) ?? []).map((each) => {
    const source = 'from' in each ? each.from.block : each.kind === 'action' ? each.role : each.term
    return `${each.kind} ${source}`
  })

test('what points at a block: references, parallels, actions, definitions, words it gives a meaning', () => {
  expect(show('s1')).toEqual(['internal p1'])
  expect(show('p3')).toEqual(['internal p1', 'parallel p1', 'action text'])
  expect(show('p2')).toEqual(['action summary', 'definition wet', 'naming p3'])
  expect(show('p1')).toEqual(['parallel p3', 'action parties'])
})

test('a document of our own is cited by its official id', () => {
  expect(
    [...documentCitations(library)].map(([id, links]) => `${id} ${links.map(({ block }) => block)}`),
  ).toEqual(['brief p1'])
})

test('every target is there', () => {
  expect(brokenTargets(library)).toEqual([])
})

test('a target that is not there is told with its place', () => {
  const less = {
    ...library,
    laws: [],
    parallels: Parallels.of([{ a: place('p1'), b: place('p8'), similarity: 1 }]),
  } as unknown as Library
  expect(brokenTargets(less)).toEqual([
    {
      place: 'brief#p2',
      text: 'Wet maatschappelijke ondersteuning 2015 (hierna: Wmo 2015)',
      url: '/wetten/wmo-2015/',
    },
    { place: 'brief#p3', text: 'Wmo 2015', url: '/wetten/wmo-2015/' },
    { place: 'brief#p8', text: 'parallel', url: 'brief#p8' },
    { place: 'brief#p1', text: 'parallel', url: 'brief#p8' },
  ])
})
