import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_CHARACTERS, safePaths } from '../../../src/editions/copy/safe-paths.ts'
import { documentEdition, EDITIONS } from '../../../src/editions/files/editions.ts'
import { sorted, toBytes, toText } from '../../../src/editions/files/site-files.ts'
import { copied } from './copied.ts'

const safe = (...paths: string[]): string[] => [...safePaths(paths).values()]

test('a path that every system can unpack stays as it is', () => {
  const paths = [
    'index.html',
    'documenten/een-brief/een-brief.csl.json',
    'begrippen/controle/index.html',
    'a/console.js',
  ]
  expect(safe(...paths)).toEqual(paths)
})

test.each([
  'begrippen/con/index.html',
  'AUX/index.html',
  'a/nul.json',
  'data/Com1.tabel.csv',
  'x/lpt9',
  'prn/prn/prn',
])('%s has a name that Windows keeps for itself: it gets a digest', (path) => {
  expect(
    safe(path)[0]
      ?.split('/')
      .some((name) => /^(?:con|aux|nul|prn|com\d|lpt\d)(?:\.|$)/i.test(name)),
  ).toBe(false)
})

test('a long path is shortened with a digest, and keeps its extension', () => {
  const long = `begrippen/${'zorgverzekering-'.repeat(12)}a/index.html`
  const other = `begrippen/${'zorgverzekering-'.repeat(12)}b/index.html`
  const [one = '', two = ''] = safe(long, other)
  expect(one).toMatch(/^begrippen\/zorgverzekering-[a-z-]*-[0-9a-f]{8}\/index\.html$/)
  expect(two).not.toBe(one)
  expect(safe(`data/${'x'.repeat(200)}.csl.json`)[0]).toMatch(/^data\/x+-[0-9a-f]{8}\.csl\.json$/)
})

test('two paths that differ in their capitals only stay two', () => {
  const [one, two] = safe('Index.html', 'index.html')
  expect(one?.toLowerCase()).not.toBe(two?.toLowerCase())
})

test('whatever the paths are, they can be unpacked, and none takes the place of another', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('con', 'a'.repeat(200), 'aux.x', '..', 'a.'),
  )
  const path = fc
    .array(
      name.map((each) => each.replaceAll('/', '-')),
      { minLength: 1, maxLength: 8 },
    )
    .map((names) => names.join('/'))
  fc.assert(
    fc.property(fc.uniqueArray(path), (paths) => {
      const found = safe(...paths)
      expect(new Set(found.map((each) => each.toLowerCase())).size).toBe(paths.length)
      for (const each of found) {
        expect(each.length).toBeLessThanOrEqual(MOST_CHARACTERS)
        for (const part of each.split('/')) {
          expect(part).not.toMatch(/^(?:con|aux|nul|prn|com\d|lpt\d)(?:\.|$)|[<>:"|?*\\\p{Cc}]|[. ]$|^$/iu)
        }
      }
    }),
  )
})

test('links follow a file to its other name', async () => {
  const files = sorted([
    ['begrippen/con/index.html', toBytes('<a href="/">begin</a>')],
    ['index.html', toBytes('<a href="/begrippen/con/?x#p1">con</a>')],
  ])
  const copy = await copied(files, { base: '/', has: (path) => files.has(path) })
  const moved = [...copy.keys()].find((path) => path !== 'index.html') ?? ''
  expect(moved).toMatch(/^begrippen\/con-[0-9a-f]{8}\/index\.html$/)
  expect(toText(copy.get('index.html') as Uint8Array)).toContain(`href="${moved}?x#p1"`)
  expect(toText(copy.get(moved) as Uint8Array)).toContain('href="../../index.html"')
})

test('no edition takes the place of another, whatever a document is called', () => {
  const ids = ['leeswijzer', 'index', 'zoeken', 'leeswijzer-tekst']
  const names = [...EDITIONS, ...ids.map((id) => documentEdition({ id, title: '../../index' }))].map(
    ({ file }) => file,
  )
  expect(new Set(names).size).toBe(names.length)
})
