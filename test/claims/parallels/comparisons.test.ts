import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parallelsAmong } from '../../../src/claims/parallels/parallels.ts'
import { passagesOf } from '../../../src/claims/parallels/passages.ts'
import type { ResultCache } from '../../../src/output/result-cache.ts'
import { below, numbers, pick } from '../../bench/scale/random.ts'
import { documentsOf, someOf } from './helpers.ts'

const SENTENCES = [
  'De gemeente vervangt elk voorjaar de verrotte planken van alle houten bruggen over het kanaal.',
  'De gemeente vervangt elk najaar de verrotte planken van vrijwel alle houten bruggen over het kanaal.',
  'Wie een volkstuin huurt, betaalt daarvoor in januari een bedrag per vierkante meter grond.',
  'Wie een volkstuin pacht, betaalt daarvoor in februari een bedrag per vierkante meter grond.',
  'Zwemmen in de plas achter het oude gemaal is sinds vorige zomer overal verboden.',
]
const text = someOf(SENTENCES, 4, '\n')
const library = fc.array(text, { minLength: 2, maxLength: 5 })

function cacheIn(kept: Map<string, Uint8Array>): ResultCache {
  return { get: (name) => kept.get(name) ?? null, put: (name, bytes) => void kept.set(name, bytes) }
}

function parallelsOf(texts: string[], cache?: ResultCache) {
  const documents = documentsOf(...texts)
  const read = documents.map((document) => passagesOf(document, []))
  return [...parallelsAmong(documents, read, { cache })]
}

test('after any edits, what passages have in common is what a clean comparison gives', () => {
  let found = 0
  fc.assert(
    fc.property(fc.array(library, { minLength: 2, maxLength: 4 }), (libraries) => {
      const cache = cacheIn(new Map())
      for (const texts of libraries) {
        const clean = parallelsOf(texts)
        found += clean.length
        expect(parallelsOf(texts, cache)).toEqual(clean)
      }
    }),
    { numRuns: 60 },
  )
  expect(found).toBeGreaterThan(100)
})

test('documents that stay as they are are not compared again; nor does it matter what was kept', () => {
  const kept = new Map<string, Uint8Array>()
  const clean = parallelsOf([SENTENCES.join('\n'), SENTENCES.join('\n')], cacheIn(kept))
  expect(clean.length).toBeGreaterThan(2)
  const again = documentsOf(SENTENCES.join('\n'), SENTENCES.join('\n'))
  const unread = again.map((document) => ({
    ...passagesOf(document, []),
    words: () => {
      throw new Error('compared')
    },
  }))
  expect([...parallelsAmong(again, unread, { cache: cacheIn(kept) })]).toEqual(clean)
  kept.set('comparisons', Buffer.from('niets'))
  expect(parallelsOf([SENTENCES.join('\n'), SENTENCES.join('\n')], cacheIn(kept))).toEqual(clean)
})

test('a text more leaves what the others have in common as it was', () => {
  const next = numbers(20_263)
  const wordsOf = (count: number) => Array.from({ length: count }, () => `woord${below(next, 4000)}`)
  const sentence = wordsOf(26)
  const changed = () => `${sentence.map((word) => (next() < 0.3 ? pick(next, wordsOf(1)) : word)).join(' ')}.`
  const without = (id: string, texts: string[]) =>
    parallelsOf(texts).filter(({ a, b }) => a.document !== id && b.document !== id)
  let found = 0
  for (let run = 0; run < 40; run++) {
    const texts = Array.from({ length: 3 }, changed)
    const before = parallelsOf(texts)
    expect(without('d', [...texts, changed()])).toEqual(before)
    found += before.length
  }
  expect(found).toBeGreaterThan(20)
})
