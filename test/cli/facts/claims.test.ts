import { expect, test } from 'vitest'
import { type Facts, factsOf } from '../../../src/cli/facts/facts.ts'
import { claimsDigests } from '../../../src/cli/site/document-digests.ts'
import { libraryOf } from '../../../src/cli/site/library-of.ts'
import type { Content } from '../../../src/collections/content-type.ts'
import { actor, content, document } from '../../links/helpers.ts'

/** Facts in memory, and which of them were made since they were last asked. */
function counting(): { facts: Facts; made: () => number } {
  const kept = new Map<string, Buffer>()
  let made = 0
  const get = (key: string) => kept.get(key) ?? null
  const put = (key: string, bytes: Uint8Array) => void kept.set(key, Buffer.from(bytes))
  const part = (key: string, name: string) => get(`${key} ${name}`)
  const putParts = (key: string, parts: Readonly<Record<string, Uint8Array>>): void => {
    made++
    for (const [name, bytes] of Object.entries(parts)) put(`${key} ${name}`, bytes)
  }
  const store = { folder: '', get, put, part, putParts, has: (key: string) => kept.has(key) }
  const facts = factsOf(store, 'program')
  return {
    facts,
    made: () => {
      const count = made
      made = 0
      return count
    },
  }
}

const text = (id: string, words: string): Content['documents'][number] => ({
  ...document([{ id: 'p1', text: words }]),
  id: id as never,
})
const A = text('brief-a', 'De Raad voor het Laagland schrijft over de kade en over artikel 3 van de Wlz.')
const B = text('brief-b', 'De gemeente schrijft over het strand en over € 3 miljoen in 2024.')
const council = actor('raad', 'Raad voor het Laagland')
const term = (id: string, document: string) => ({
  ...{ id, kind: 'term', term: id, aliases: [] },
  definitions: [{ document, block: 'p9', start: 0, end: 4 }],
})

/** What is made when a library that is known changes so; the result is always that of a clean build. */
function madeBy(before: Content, after: Content): number {
  const { facts, made } = counting()
  libraryOf(before, facts)
  made()
  expect(JSON.stringify(libraryOf(after, facts))).toBe(JSON.stringify(libraryOf(after)))
  return made()
}

const all = (registers: object = {}): Content => content([A, B], registers as never)

test('documents that stay as they are say what they said', () => expect(madeBy(all(), all())).toBe(0))
test('a document that changes is looked through again, and no other', () =>
  expect(madeBy(all(), content([A, { ...B, blocks: A.blocks }]))).toBe(1))
test('an actor is looked for where its words stand', () =>
  expect(madeBy(all(), all({ actors: [council] }))).toBe(1))
test('so is a term; one whose words stand nowhere is nothing to anybody', () => {
  expect(madeBy(all(), all({ glossary: [term('kade', 'elders')] }))).toBe(1)
  expect(madeBy(all(), all({ glossary: [term('sluis', 'elders')] }))).toBe(0)
})
test('where a term is defined matters to the document that defines it', () => {
  const [elsewhere, here] = ['elders', 'brief-a'].map((place) => ({
    glossary: [term('kade', place), term('strand', 'elders')],
  }))
  expect(madeBy(all(elsewhere), all(here))).toBe(1)
})
test('a document that was looked through again and says what it said is known by the value that it had', () => {
  const { facts, made } = counting()
  const valuesOf = (library: Content) => [...claimsDigests(facts, libraryOf(library, facts))]
  const before = valuesOf(all())
  made()
  expect(valuesOf(all({ actors: [actor('proef', 'Raad over de kade')] }))).toEqual(before)
  expect(made()).toBe(1)
})
test('registers that answer as others did are asked once', () => {
  const { facts } = counting()
  libraryOf(all(), facts)
  let asked = 0
  const part = (key: string, name: string) => {
    if (name === 'asked') asked++
    return facts.store.part(key, name)
  }
  const watched = { ...facts, store: { ...facts.store, part } }
  const later = all({ glossary: [term('sluis', 'elders')] })
  const clean = JSON.stringify(libraryOf(later))
  for (const times of [1, 2]) {
    expect([times, JSON.stringify(libraryOf(later, watched))]).toEqual([times, clean])
    expect(asked).toBe(2)
  }
})
test('what cannot be read is made again', () => {
  const { facts, made } = counting()
  libraryOf(all(), facts)
  made()
  const get = () => Buffer.from('niets')
  const clean = JSON.stringify(libraryOf(all()))
  expect(JSON.stringify(libraryOf(all(), { ...facts, store: { ...facts.store, part: get } }))).toBe(clean)
  expect(made()).toBe(0)
  expect(JSON.stringify(libraryOf(all(), { ...facts, pack: { ...facts.pack, get } }))).toBe(clean)
  expect(made()).toBe(2)
})
