import { expect, test } from 'vitest'
import { comparePairs } from '../../../src/claims/parallels/compared-pairs.ts'
import { namesOf, readComparisons } from '../../../src/claims/parallels/comparisons.ts'
import { EarlierPairs } from '../../../src/claims/parallels/earlier-pairs.ts'
import { OpenedPassages } from '../../../src/claims/parallels/opened-passages.ts'
import { ParallelSearch } from '../../../src/claims/parallels/parallels.ts'
import { passagesOf } from '../../../src/claims/parallels/passages.ts'
import type { ReadPassages } from '../../../src/claims/parallels/same-passages.ts'
import { below, numbers, pick } from '../../bench/scale/random.ts'
import { makeDocument } from '../../extract/make-document.ts'

const next = numbers(20_273)
const WORDS = Array.from({ length: 60 }, (_, at) => `woord${at}`)
const sentence = (): string => Array.from({ length: 12 }, () => pick(next, WORDS)).join(' ')
const KNOWN = Array.from({ length: 12 }, sentence)

/** A few paragraphs, most of them with a sentence that other texts have too, with another word in it. */
const paragraph = (): string => (next() < 0.15 ? Array.from({ length: 25 }, phrase).join(' ') : phrase())
const phrase = (): string => {
  const words = (next() < 0.8 ? pick(next, KNOWN) : sentence()).split(' ')
  words[below(next, words.length)] = pick(next, WORDS)
  return `De ${words.join(' ')}.`
}
/** With a paragraph more, less, or of other words. */
function edited(before: string): string {
  const lines = before.split('\n')
  const [at, gone] = [below(next, lines.length + 1), below(next, 2)]
  lines.splice(at, gone, ...(next() < 0.7 ? [paragraph()] : []))
  return lines.join('\n').trim() || paragraph()
}
const text = (): string => Array.from({ length: 1 + below(next, 6) }, paragraph).join('\n')

let inPart = 0

/** A library whose passages are found again as long as the test runs. */
function searchIn(kept: Map<string, Uint8Array>, rows: Map<string, ReadPassages>) {
  const cache = {
    get: (key: string) => kept.get(key) ?? null,
    put: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  }
  return (texts: ReadonlyMap<string, string>) => {
    const documents = [...texts.keys()].sort().map((id) => makeDocument(texts.get(id)!, { id: id as never }))
    const read = documents.map((document) => {
      const passages = passagesOf(document, [])
      const all = passages.rows()
      rows.set(passages.digest, { rows: all, open: () => new OpenedPassages(all, passages.words()) })
      return { ...passages, place: passages.digest }
    })
    const before = (place: string) => rows.get(place) ?? null
    const now = (document: number) => before(read[document]!.digest)!
    const since = EarlierPairs.among(readComparisons(cache), namesOf(read), { now, before })
    const isSince = since !== null
    if (since?.added.some(({ rows, from, to }) => to - from < rows.blocks.length)) inPart++
    const search = new ParallelSearch(documents, read, cache, before)
    return { parallels: search.finish(comparePairs(search.toCompare, search.open)), isSince }
  }
}

test('after any edits what is found since the search before is what a search of all finds', () => {
  const searched = searchIn(new Map(), new Map())
  const texts = new Map(Array.from({ length: 24 }, (_, at) => [`stuk-${10 + at}`, text()]))
  let since = 0
  let found = 0
  for (let step = 0; step < 40; step++) {
    const id = `stuk-${10 + below(next, 30)}`
    if (next() < 0.2 && texts.size > 15) texts.delete(id)
    else texts.set(id, next() < 0.3 ? text() : edited(texts.get(id) ?? ''))
    const { parallels, isSince } = searched(texts)
    const clean = searchIn(new Map(), new Map())(texts)
    expect(clean.isSince).toBe(false)
    expect([...parallels]).toEqual([...clean.parallels])
    if (isSince) since++
    found += parallels.length
  }
  expect(since).toBeGreaterThan(30)
  expect(inPart).toBeGreaterThan(10)
  expect(found).toBeGreaterThan(500)
})

test('all are looked at again where passages that went are not to be found, or texts changed places', () => {
  const rows = new Map<string, ReadPassages>()
  const searched = searchIn(new Map(), rows)
  const [one, two, three] = [text(), text(), text()]
  const isSince = (
    ...[a, b, c]: [ReturnType<typeof text>, ReturnType<typeof text>, ReturnType<typeof text>]
  ): boolean => searched(new Map(Object.entries({ a, b, c }))).isSince
  isSince(one, two, three)
  expect(isSince(two, one, three)).toBe(false)
  expect(isSince(two, one, text())).toBe(true)
  rows.clear()
  expect(isSince(two, one, text())).toBe(false)
})
