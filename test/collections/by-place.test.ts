import { expect, it } from 'vitest'
import { ByPlace } from '../../src/collections/by-place.ts'

const documents = Array.from({ length: 450 }, (_, index) => `tekst-${index}`)
const entriesOf = (document: string): Map<string, string> =>
  new Map(documents.includes(document) ? ['p1', 'p2'].map((block) => [block, `${document} ${block}`]) : [])

it('gives the entries of all documents in order, as a map of them all would', () => {
  const all = new ByPlace(documents, { all: entriesOf })
  const map = new Map<string, string>(
    documents.flatMap((id) => [...entriesOf(id)].map(([block, value]) => [`${id}#${block}`, value] as const)),
  )
  expect([...all]).toEqual([...map])
  expect([[...all.keys()], [...all.values()], all.size]).toEqual([
    [...map.keys()],
    [...map.values()],
    map.size,
  ])
  for (const key of [...map.keys(), 'tekst-1#p3', 'gone#p1', 'tekst-1', ''])
    expect([all.get(key), all.has(key)]).toEqual([map.get(key), map.has(key)])
})

it('does not make those of a document again while others are few', () => {
  const made: string[] = []
  const all = new ByPlace(documents, {
    all: (document) => {
      made.push(document)
      return entriesOf(document)
    },
  })
  for (const document of ['tekst-1', 'tekst-2', 'tekst-1']) all.get(`${document}#p2`)
  expect(made).toEqual(['tekst-1', 'tekst-2'])
})

it('makes one alone where that is less work, unless all of its document are there', () => {
  const alone: string[] = []
  const all = new ByPlace(documents, {
    all: entriesOf,
    one: (document, block) => {
      alone.push(`${document}#${block}`)
      return entriesOf(document).get(block)
    },
  })
  expect([all.get('tekst-1#p1'), all.get('tekst-1#p1'), all.get('tekst-1#p9')]).toEqual([
    'tekst-1 p1',
    'tekst-1 p1',
    undefined,
  ])
  all.of('tekst-2')
  expect(all.get('tekst-2#p1')).toBe('tekst-2 p1')
  expect(alone).toEqual(['tekst-1#p1', 'tekst-1#p9'])
})
