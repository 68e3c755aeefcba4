import { expect, test } from 'vitest'
import { emptyPack } from '../../src/cli/facts/pack.ts'
import type { ResultCache } from '../../src/output/result-cache.ts'
import { shortDigest } from '../../src/search/index/short-digest.ts'
import { numberOf } from '../../src/search/index/stable-cuts.ts'
import type { ShownBeside } from '../../src/search/related/dependencies.ts'
import { CachedRelated, type Found } from '../../src/search/related/found.ts'
import { relatedAmong } from '../../src/search/related/related.ts'
import type { Source } from '../../src/search/related/source.ts'
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
type Subjects = readonly (readonly string[])[]
const textOf = (subjects: Subjects): string => {
  const subject = pick(next, subjects)
  return Array.from({ length: 18 + below(next, 14) }, () => word(subject)).join(' ')
}
const documentOf = (subjects: Subjects): string[] =>
  Array.from({ length: 2 + below(next, 6) }, () => textOf(subjects))

type Texts = Map<string, string[]>
const textsOf = (count: number, subjects: Subjects): Texts =>
  new Map(Array.from({ length: count }, (_, index) => [`tekst-${index}`, documentOf(subjects)]))

const editsOf = (library: Texts, subjects: Subjects): (() => unknown)[] => [
  () => (library.get(pick(next, [...library.keys()])) as string[]).push(textOf(subjects)),
  () => library.get(pick(next, [...library.keys()]))?.splice(0, 1, textOf(subjects)),
  () => library.set(`tekst-${below(next, library.size + 12)}`, documentOf(subjects)),
  () => library.size > 4 && library.delete(pick(next, [...library.keys()])),
]

const library = textsOf(8, SUBJECTS)

const sources = (texts = library): Source[] =>
  [...texts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => {
      const passages = own.map((text, at) => ({
        url: `/documenten/${id}/#p${at + 1}`,
        name: `alinea ${at + 1}`,
        text,
        above: `/documenten/${id}/#s${Math.ceil((at + 1) / 3)}`,
      }))
      return { id, title: `Tekst ${id}`, key: shortDigest(id, ...own), passages: () => passages }
    })

const shownNow = (all: readonly Source[]): ShownBeside => {
  const [a = '', b = ''] = [0, 1].map(() => pick(next, pick(next, all).passages()).url)
  return new Map([
    [numberOf(a), [numberOf(b)]],
    [numberOf(b), [numberOf(a)]],
  ])
}

const gone = (): never => {
  throw new Error('it is not there')
}
const plain = (found: Found, cache?: ResultCache): [id: string, url: string, related: unknown][] => {
  const kept = new CachedRelated(found, cache, gone)
  return [...found.places.keys()].flatMap((id) =>
    [...kept.of(id)].map(([url, related]): [string, string, unknown] => [id, url, related]),
  )
}

/** Of so many documents a sample tells how rare a word is; words of many subjects, or none would be rare. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const MANY = LETTERS.map((first) => LETTERS.slice(0, 18).map((last) => `kr${first}st${last}ng`))
const LIBRARIES: [what: string, texts: Texts, subjects: Subjects, steps: number][] = [
  ['few texts', library, SUBJECTS, STEPS],
  ['more texts than a sample', textsOf(103, MANY), MANY, Math.ceil(STEPS / 3)],
]

test.each(LIBRARIES)(
  `of %s, what is related after any edits is what would be found anew (seed ${SEED})`,
  (...of) => {
    const [, texts, subjects, steps] = of
    const cache = emptyPack()
    let most = 0
    for (let step = 0; step < steps; step++) {
      const all = sources(texts)
      const shown = shownNow(all)
      const found = plain(relatedAmong(all, shown, cache), cache)
      expect(found).toEqual(plain(relatedAmong(all, shown)))
      most = Math.max(most, found.length)
      pick(next, editsOf(texts, subjects))()
    }
    expect(most).toBeGreaterThan(3)
  },
)

/** Keeps in memory, and says what was asked for and what was put there. */
function watched() {
  const kept = new Map<string, Uint8Array>()
  const seen = { read: [] as string[], made: [] as string[] }
  const cache: ResultCache = {
    get: (key) => {
      seen.read.push(key)
      return kept.get(key) ?? null
    },
    put: (key, bytes) => {
      seen.made.push(key)
      kept.set(key, bytes)
    },
  }
  return { kept, seen, cache }
}
const none: ShownBeside = new Map()
const of = (kind: string, keys: readonly string[]): string[] => keys.filter((key) => key.startsWith(kind))

test('what nothing changed for is not made again, and not even read', () => {
  const { kept, seen, cache } = watched()
  const all = sources()
  relatedAmong(all, none, cache)
  expect(of('related', seen.made)).toHaveLength(all.length)
  seen.read.length = seen.made.length = 0
  relatedAmong(all, none, cache)
  expect([of('related', seen.read), of('subject', seen.read), seen.made]).toEqual([[], [], []])
  // What is kept of each document can be taken away, and one that cannot be read is none.
  for (const key of kept.keys()) kept.set(key, Buffer.from('kapot'))
  expect(plain(relatedAmong(all, none, cache), cache)).toEqual(plain(relatedAmong(all, none)))
})

test('an edit leaves what shares no rare word with it as it was found', () => {
  const { seen, cache } = watched()
  const texts = (subject: readonly string[]) =>
    Array.from({ length: 4 }, () => Array.from({ length: 30 }, () => pick(next, subject)).join(' '))
  const [water = [], school = [], farm = []] = SUBJECTS
  library.clear()
  for (const [at, subject] of [water, water, school, school, farm, farm].entries())
    library.set(`onderwerp-${at}`, texts(subject))
  relatedAmong(sources(), none, cache)
  seen.read.length = seen.made.length = 0
  library.set('onderwerp-0', [...texts(water)])
  const found = relatedAmong(sources(), none, cache)
  expect(plain(found, cache)).toEqual(plain(relatedAmong(sources(), none)))
  // Those about water, of which one is new.
  expect(of('related', seen.made)).toHaveLength(2)
})

test('a title is a part of what is related', () => {
  const { cache } = watched()
  const titled = (title: string): Source[] =>
    sources().map((source) => ({ ...source, title, key: `${source.key} ${title}` }))
  relatedAmong(titled('Een'), none, cache)
  const found = plain(relatedAmong(titled('Twee'), none, cache), cache)
  expect(found).toEqual(plain(relatedAmong(titled('Twee'), none)))
})

test('when something is not there any more, all is found again', () => {
  const { kept, cache } = watched()
  const found = relatedAmong(sources(), none, cache)
  const whole = plain(relatedAmong(sources(), none))
  for (const key of of('related', [...kept.keys()])) kept.delete(key)
  expect(() => plain(found, cache)).toThrow('not there')
  const again = new CachedRelated(relatedAmong(sources(), none), undefined, gone)
  const related = new CachedRelated(found, cache, () => again)
  const all = [...found.places.keys()].flatMap((id) =>
    [...related.of(id)].map(([url, each]) => [id, url, each]),
  )
  expect(all).toEqual(whole)
})
