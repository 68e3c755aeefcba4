import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Library } from '../../src/claims/library.ts'
import { emptyPack } from '../../src/cli/facts/pack.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import { filesBelow } from '../../src/output/files-below.ts'
import { SiteFolder } from '../../src/output/site-folder.ts'
import { Bundle } from '../../src/search/index/bundle.ts'
import { indexVolumes } from '../../src/search/index/index-site.ts'
import { namesOf } from '../../src/search/index/other-names.ts'
import { searchRecords } from '../../src/search/index/search-records.ts'
import { librarySources, sourcesOf } from '../../src/search/index/volume-source.ts'
import { sampleLibrary } from '../render/sample-library.ts'

const SIZE = { alone: 4, each: 12 }
const home = mkdtempSync(join(tmpdir(), 'leeswijzer-sources-'))
afterAll(() => rmSync(home, { recursive: true }))

const [first, ...others] = sampleLibrary.documents as [Document, ...Document[]]
const longer = {
  ...first,
  blocks: first.blocks.map((block, at) =>
    at === 1 ? { ...block, text: `${block.text} Nog meer zorg.` } : block,
  ),
}
/** A library after one edit and another. */
const EDITS: Record<string, Library> = {
  'as it is': sampleLibrary,
  'a text that says more': { ...sampleLibrary, documents: [longer, ...others] },
  'no actor is named any more': {
    ...sampleLibrary,
    links: sampleLibrary.links.filter(({ kind }) => kind !== 'actor'),
  },
  'no term is defined': { ...sampleLibrary, glossary: [] },
  'no actions': { ...sampleLibrary, actions: [] },
  'a document less': {
    ...sampleLibrary,
    documents: others,
    tables: sampleLibrary.tables.filter(({ document }) => document !== first.id),
  },
  'as it was': sampleLibrary,
}

/** What facts say of a document: other links make another value. */
const valuesIn = (library: Library) => (document: Document) =>
  JSON.stringify([document, library.links.filter((link) => link.document === document.id)])

const filesIn = (place: string): Map<string, string> =>
  new Map(filesBelow(place).map((path) => [path, readFileSync(join(place, path), 'latin1')]))

async function clean(library: Library, name: string): Promise<Map<string, string>> {
  const bundle = Bundle.in(join(home, name))
  await indexVolumes(sourcesOf(searchRecords(library), SIZE), namesOf(library), bundle)
  return filesIn(join(home, name))
}

test('after any edit the search is that of a library that was indexed at once', async () => {
  const cache = emptyPack()
  let standing: { site: string; list: string } | null = null
  for (const [at, [edit, library]] of Object.entries(EDITS).entries()) {
    const place = { site: join(home, `${at}`), list: join(home, `${at}.json`) }
    const site = new SiteFolder(place.site, standing)
    const sources = librarySources(library, valuesIn(library), { ...SIZE, cache })
    expect(sources.length).toBeGreaterThan(1)
    await indexVolumes(sources, namesOf(library), new Bundle(site, '', cache))
    expect([edit, filesIn(place.site)]).toEqual([edit, await clean(library, `clean-${at}`)])
    new SiteFolder(place.site, place, site.files).save()
    standing = place
  }
})

test('a document of which nothing is known is read: its volume has the same records', () => {
  const cache = { get: () => null, put: () => {} }
  const known = librarySources(sampleLibrary, valuesIn(sampleLibrary), { ...SIZE, cache })
  const unknown = librarySources(sampleLibrary, () => undefined, { ...SIZE, cache })
  const recordsOf = (sources: typeof known) => sources.map(({ folder, records }) => [folder, records()])
  expect(recordsOf(unknown)).toEqual(recordsOf(known))
})

/** The same, of which no words can be read. */
const unreadable = (library: Library): Library => ({
  ...library,
  documents: library.documents.map((document) =>
    Object.defineProperty({ ...document }, 'blocks', { get: wasRead }),
  ),
  get tables(): never {
    return wasRead()
  },
  get links(): never {
    return wasRead()
  },
})

function wasRead(): never {
  throw new Error('it was read')
}

test('of texts in which nothing changed none is read, also for the records of terms and actions', () => {
  const cache = emptyPack()
  const keysOf = (library: Library, ownValue = ({ id }: Document): string => `een ${id}`) =>
    librarySources(library, ownValue, { ...SIZE, cache }).map(({ folder, key }) => [folder, key()])
  const keys = keysOf(sampleLibrary)
  expect(keysOf(unreadable(sampleLibrary))).toEqual(keys)
  expect(() => keysOf(unreadable(sampleLibrary), ({ id }) => `twee ${id}`)).toThrow('it was read')
})

test('an entry has another key when the words it quotes are others, and the same when only others are', () => {
  const cache = emptyPack()
  const term = {
    ...sampleLibrary.glossary[0],
    definitions: [{ document: first.id, block: first.blocks[1]?.id, start: 0, end: 9 }],
  }
  const quoting = (text: string, value: string) => {
    const blocks = first.blocks.map((block, at) => (at === 1 ? { ...block, text } : block))
    const library = {
      ...sampleLibrary,
      documents: [{ ...first, blocks }, ...others],
      glossary: [term],
    } as Library
    const sources = librarySources(library, ({ id }) => (id === first.id ? value : id), { ...SIZE, cache })
    return sources.find(({ records }) => records().some(({ url }) => url.startsWith('/begrippen/')))?.key()
  }
  const before = quoting('Vervoer is wat rijdt.', 'een')
  expect(quoting('Vervoer is wat rijdt of vaart.', 'twee')).toBe(before)
  expect(quoting('Verkeer is wat rijdt.', 'drie')).not.toBe(before)
})
