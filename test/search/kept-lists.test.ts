import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ResultCache } from '../../src/output/result-cache.ts'
import type { Bundle } from '../../src/search/index/bundle.ts'
import { indexVolumes } from '../../src/search/index/index-site.ts'
import type { Names } from '../../src/search/index/other-names.ts'
import type { SearchRecord } from '../../src/search/index/record.ts'
import { sourcesOf } from '../../src/search/index/volume-source.ts'
import { IDS, passage } from './made-up-records.ts'

type Files = Map<string, string | Uint8Array>

/** What was kept, and the files that stand, by what they were made from. */
interface Place {
  kept: Map<string, Uint8Array>
  standing: Map<string, Files>
}
const program = new Map<string, Uint8Array>()
const newPlace = (): Place => ({ kept: new Map(program), standing: new Map() })

/** A bundle in memory; of what is kept each key that `isLost` is not there. */
function bundleIn({ kept, standing }: Place, isLost: (key: string) => boolean) {
  const files: Files = new Map()
  const cache: ResultCache = {
    get: (key) => (isLost(key) ? null : (kept.get(key) ?? null)),
    put: (key, bytes) => kept.set(key, bytes),
  }
  const bundle = {
    cache,
    put: () => undefined,
    pack: (path: string, content: string | Uint8Array, from = '') => {
      files.set(path, content)
      standing.set(from, new Map([...(standing.get(from) ?? []), [path, content]]))
    },
    takeAll: (from: string) => {
      for (const [path, content] of standing.get(from) ?? []) files.set(path, content)
      return standing.has(from)
    },
  }
  return { bundle: bundle as unknown as Bundle, files }
}

type Texts = readonly (string | null)[]

/** What is another than in the build before. */
interface Edit {
  at: number
  text: string | null
  groups: string[][]
  isNamed: boolean
  lost: string
}

/** Of each text that is there a document, each in a volume of its own. */
const recordsOf = (texts: Texts): SearchRecord[] =>
  texts.flatMap((text, at) => (text === null ? [] : [{ ...passage(at, at * 5), text }]))

async function filesOf(
  texts: Texts,
  { groups, isNamed }: Pick<Edit, 'groups' | 'isNamed'>,
  place: Place,
  lost = '',
): Promise<Files> {
  const { bundle, files } = bundleIn(place, (key) => lost !== '' && key.startsWith(lost))
  const names: Names = { groups, actors: new Map(isNamed ? [['ciz', ['CIZ', 'zorgblok']]] : []) }
  await indexVolumes(sourcesOf(recordsOf(texts), { alone: 1, each: 1 }), names, bundle)
  return files
}

const word = fc.constantFrom(
  ...['zorg', 'zorgverlening', 'verlening', 'wijk', 'wijkenbeleid', 'deel', 'delenplan', 'blok', 'zorgblok'],
  ...['dak- en thuisloosheid', 'jaar', 'jarenplan', '2.1.4b', '2-1-4b', 'net', 'kaart', 'de'],
  ...['qwerty', 'qwertyzorg', 'zorgqwerty', 'qwertyblok'],
)
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const edit = fc.record({
  at: fc.nat(IDS.length - 1),
  text: fc.option(text, { freq: 4 }),
  groups: fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { maxLength: 2 }),
  isNamed: fc.boolean(),
  lost: fc.constantFrom(
    '',
    '',
    'numbers of words',
    'counts',
    'numbers of keys',
    'words',
    'volume',
    'analysed',
    'lines',
  ),
})

/** Made once for all: they follow from no text. */
async function keepProgram(): Promise<void> {
  const place = newPlace()
  await filesOf(['zorg'], { groups: [], isNamed: false }, place)
  for (const key of ['program', 'dictionary']) {
    const bytes = place.kept.get(key)
    if (bytes) program.set(key, bytes)
  }
}

test('whatever words, names and volumes come and go, the lists are those of a first build', async () => {
  await keepProgram()
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 8 }), async (edits) => {
      const place = newPlace()
      const texts: (string | null)[] = IDS.map(() => 'zorg')
      for (const each of edits) {
        texts[each.at] = each.text
        const clean = await filesOf(texts, each, newPlace())
        expect(await filesOf(texts, each, place, each.lost)).toEqual(clean)
      }
    }),
    { numRuns: 60 },
  )
})
