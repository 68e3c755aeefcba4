import { expect, test } from 'vitest'
import { emptyPack } from '../../src/cli/facts/pack.ts'
import { shortDigest } from '../../src/search/index/short-digest.ts'
import type { ShownBeside, Source } from '../../src/search/related/finder.ts'
import { type Related, relatedAmong } from '../../src/search/related/related.ts'
import { below, numbers, pick } from '../bench/scale/random.ts'

const SEED = Number(process.env.FC_SEED ?? 20_262)
const STEPS = Number(process.env.FC_RUNS ?? 25)
const next = numbers(SEED)

/** Words of several subjects; a paragraph takes most of its words from one. */
const SUBJECTS = [
  'kanaal brug sluis kade schipper vracht haven steiger boei vaarweg binnenvaart oever peil gemaal dijk duiker stuw',
  'leerling school klas rooster leraar toets rapport gymzaal schoolplein directeur ouders vakantie les lokaal schrift',
  'akker boer tractor oogst graan aardappel schuur mest koe melk kaas weide hek sloot greppel zaad kas tomaat',
].map((words) => words.split(' '))
const COMMON = 'gemeente bewoner buurt plan besluit onderzoek voorstel kosten overleg afspraak'.split(' ')

const word = (subject: readonly string[]): string => pick(next, next() < 0.8 ? subject : COMMON)
const text = (): string => {
  const subject = pick(next, SUBJECTS)
  return Array.from({ length: 18 + below(next, 14) }, () => word(subject)).join(' ')
}
const document = (): string[] => Array.from({ length: 2 + below(next, 6) }, text)

const library = new Map(Array.from({ length: 8 }, (_, index) => [`tekst-${index}`, document()]))
const EDITS: readonly (() => unknown)[] = [
  () => (library.get(pick(next, [...library.keys()])) as string[]).push(text()),
  () => library.get(pick(next, [...library.keys()]))?.splice(0, 1, text()),
  () => library.set(`tekst-${below(next, 20)}`, document()),
  () => library.size > 4 && library.delete(pick(next, [...library.keys()])),
]

const sources = (): Source[] =>
  [...library]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, texts]) => {
      const passages = texts.map((text, at) => ({
        url: `/documenten/${id}/#p${at + 1}`,
        name: `alinea ${at + 1}`,
        text,
        above: `/documenten/${id}/#s${Math.ceil((at + 1) / 3)}`,
      }))
      return { id, title: `Tekst ${id}`, key: shortDigest(id, ...texts), passages: () => passages }
    })

const shownNow = (all: readonly Source[]): ShownBeside => {
  const [a = '', b = ''] = [0, 1].map(() => pick(next, pick(next, all).passages()).url)
  const beside = new Map([
    [a, new Set([b])],
    [b, new Set([a])],
  ])
  return (url) => beside.get(url) ?? new Set()
}

const plain = (found: ReadonlyMap<string, Related[]>): unknown =>
  [...found].map(([url, related]) => [
    url,
    related.map(({ record, digest, marks }) => [{ ...record }, digest, marks]),
  ])

test(`after any edits what is related is what would be found anew (seed ${SEED})`, () => {
  const keeping = emptyPack()
  let most = 0
  for (let step = 0; step < STEPS; step++) {
    const all = sources()
    const shown = shownNow(all)
    const found = relatedAmong(all, shown, keeping)
    expect(plain(found)).toEqual(plain(relatedAmong(all, shown)))
    most = Math.max(most, found.size)
    pick(next, EDITS)()
  }
  expect(most).toBeGreaterThan(3)
})

test('an edit leaves what shares no rare word with it as it was found', () => {
  let found = 0
  const kept = new Map<string, Uint8Array>()
  const keeping = {
    get: (key: string) => kept.get(key) ?? null,
    put: (key: string, bytes: Uint8Array) => {
      if (key.startsWith('related')) found++
      kept.set(key, bytes)
    },
  }
  const all = sources()
  const none: ShownBeside = () => new Set()
  relatedAmong(all, none, keeping)
  expect(found).toBe(all.length)
  relatedAmong(all, none, keeping)
  expect(found).toBe(all.length)
  // What is kept of each document can be taken away, and one that cannot be read is none.
  for (const key of kept.keys()) kept.set(key, Buffer.from('kapot'))
  expect(plain(relatedAmong(all, none, keeping))).toEqual(plain(relatedAmong(all, none)))
})
