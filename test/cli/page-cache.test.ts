import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Library } from '../../src/claims/library.ts'
import { cacheIn, type Facts } from '../../src/cli/facts/facts.ts'
import { type SharedLibrary, shareLibrary } from '../../src/cli/facts/shared-library.ts'
import { type Program, programName } from '../../src/cli/program/page-program.ts'
import { programOf } from '../../src/cli/program/program.ts'
import { makeReady, readGenerated } from '../../src/cli/read-fresh.ts'
import { setEnvironment } from '../../src/cli/run-astro.ts'
import { writeAllPages } from '../../src/cli/site/all-pages.ts'
import { booksPlace, EDITIONS } from '../../src/cli/site/book-texts.ts'
import { makeEditions } from '../../src/cli/site/editions.ts'
import { libraryOf } from '../../src/cli/site/library-of.ts'
import { packReads, unpackRow } from '../../src/cli/site/packed-reads.ts'
import { type LastBuild, NO_PAGES, readPageCache, writePageCache } from '../../src/cli/site/page-cache.ts'
import { writeContent } from '../../src/collections/content.ts'
import { CachedTexts } from '../../src/editions/epub/cached-texts.ts'
import { filesBelow } from '../../src/output/files-below.ts'
import { stampOf } from '../../src/output/link-or-copy.ts'
import { linkPreviousSite } from '../../src/output/link-previous.ts'
import { readManifest, writeManifest } from '../../src/output/manifest.ts'
import { SiteFolder } from '../../src/output/site-folder.ts'
import { below, numbers, pick } from '../bench/scale/random.ts'
import { ROOT } from '../support/root.ts'
import { factsIn, folder, removeText, SENTENCES, setActor, writeSite, writeText } from './facts/library.ts'

const SEED = Number(process.env.FC_SEED ?? 20_261)
const STEPS = Number(process.env.FC_RUNS ?? 3)
const SLOW = 120_000
const IDS = ['brief-a', 'brief-b', 'brief-c', 'brief-d']

const place = folder()
const folders = {
  root: ROOT,
  seeds: join(place, 'seeds'),
  content: join(place, 'content'),
  out: join(place, 'out'),
}
const NOTHING = join(place, 'nothing')
const [list, pages] = [join(place, 'list.json'), join(place, 'pages.json')]
const next = numbers(SEED)
let program: Program

beforeAll(async () => {
  writeSite(folders.seeds)
  for (const id of IDS) writeText(folders.seeds, id, someWords())
  setEnvironment(folders)
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const scratch = mkdtempSync(join(ROOT, '.cache', 'build-'))
  program = await programOf(folders, '', { scratch })
  rmSync(scratch, { recursive: true, force: true })
}, SLOW)

afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Paragraphs about the same in other words: they are related. */
const RELATED = [
  'De gemeente controleert de veiligheid van houten bruggen over het kanaal en vervangt elk voorjaar ' +
    'verrotte planken en leuningen.',
  'Verrotte planken van de houten bruggen over het kanaal moet de gemeente elk voorjaar vervangen, ' +
    'leuningen ook, zodat de veiligheid blijft.',
]

function someWords(): { paragraphs: string[]; correction: boolean } {
  const paragraphs = [...SENTENCES, ...RELATED].filter(() => next() < 0.5)
  return { paragraphs: paragraphs.length > 0 ? paragraphs : [...SENTENCES], correction: next() < 0.5 }
}

/** What an editor does between two builds. */
const EDITS: readonly (() => void)[] = [
  () => writeText(folders.seeds, pick(next, IDS), someWords()),
  () => removeText(folders.seeds, pick(next, IDS.slice(1))),
  () =>
    setActor(folders.content, 'proef', pick(next, ['Waterschap Laagland', 'Raad voor het Laagland', null])),
  // Of a library that is larger than this there are files for each year.
  () => writeSite(folders.seeds, pick(next, [0, 50])),
  () => {
    const [from, to] = [pick(next, IDS), pick(next, IDS)]
    removeText(folders.seeds, from)
    writeText(folders.seeds, to, someWords())
  },
]

interface Read {
  library: Library
  facts?: Facts
  /** As it is handed over when it is the same by what was kept. */
  sharedLibrary?: SharedLibrary
}

/** So much that pages are made in threads: of every text but one. */
const MUCH = (): void => {
  for (const id of IDS.slice(1)) writeText(folders.seeds, id, someWords())
}

/** With what was kept, or without. */
async function read(facts?: Facts): Promise<Read> {
  const sources = await makeReady({ ...folders, ...(facts && { facts }) }, { claims: true, leave: true })
  const generated = readGenerated(sources, true)
  writeContent(folders.content, generated)
  const library = libraryOf(generated, facts)
  return facts ? { library, facts, sharedLibrary: shareLibrary(facts, generated, library) } : { library }
}

const withFacts = (): Promise<Read> => read(factsIn(join(place, 'facts')))

function filesOf(site: string): Record<string, string> {
  return Object.fromEntries(filesBelow(site).map((file) => [file, readFileSync(join(site, file), 'latin1')]))
}

/** Builds the pages beside what stands, as a build does. */
async function buildPages(
  { library, ...kept }: Read,
  name: string,
  site: string | null,
): Promise<SiteFolder> {
  const last: LastBuild | null = site === null ? null : { list, pages, site }
  const at = join(place, name)
  mkdirSync(at, { recursive: true })
  const prelinked = last && { missing: new Set(linkPreviousSite(at, last)) }
  const made = new SiteFolder(at, last, new Map(), prelinked)
  const books = kept.facts && booksPlace(kept.facts, '/')
  await writeAllPages(program, library, { site: made, last, ...kept, ...(books && { books }) })
  return made
}

/** And the editions; of a clean build nothing of them was kept before. */
async function build(from: Read, name: string, site: string | null): Promise<string> {
  const made = await buildPages(from, name, site)
  made.copy(program.site, programName(program))
  const facts = from.facts ?? factsIn(join(place, `facts-${name}`))
  await makeEditions(made, { library: from.library, base: '/', facts })
  made.removeLeftovers()
  made.save()
  return made.folder
}

test(`after any edits pages and editions are those of a clean build (seed ${SEED})`, {
  timeout: SLOW,
}, async () => {
  let stands = await build(await withFacts(), 'site-0', NOTHING)
  for (let step = 1; step <= STEPS; step++) {
    if (step === 1) MUCH()
    else EDITS[below(next, EDITS.length)]?.()
    const [kept, fresh] = [await withFacts(), await read()]
    expect(kept.sharedLibrary && 'cached' in kept.sharedLibrary).toBe(true)
    // One after the other: pages are made of the library that was given to this process last.
    const built = await build(kept, `site-${step}`, stands)
    const clean = await build(fresh, `clean-${step}`, null)
    expect(filesOf(built)).toEqual(filesOf(clean))
    stands = built
  }
})

test('of one text that was edited its own book is made again, and the files that have all texts', {
  timeout: SLOW,
}, async () => {
  const stands = await build(await withFacts(), 'before-edit', NOTHING)
  writeText(folders.seeds, 'brief-a', { paragraphs: ['Niets staat hier.'], correction: false })
  const first = await build(await withFacts(), 'without-words', stands)
  writeText(folders.seeds, 'brief-a', { paragraphs: ['Niets staat daar.'], correction: false })
  const second = await build(await withFacts(), 'other-words', first)
  const editions = filesBelow(join(second, 'editions'))
  const isSame = (file: string): boolean =>
    stampOf(join(first, 'editions', file)) === stampOf(join(second, 'editions', file))
  expect(editions.filter((file) => !isSame(file))).toEqual([
    'brief-a.epub',
    'leeswijzer.epub',
    'leeswijzer.html',
    'leeswijzer.zip',
  ])
  expect(editions.length).toBeGreaterThan(4)
})

test('what books have of a text is made with its page', { timeout: SLOW }, async () => {
  const { library, ...kept } = await withFacts()
  const site = await buildPages({ library, ...kept }, 'texts', null)
  const texts = new CachedTexts({
    cache: cacheIn(kept.facts as Facts, EDITIONS),
    pageDigest: (page) => site.files.get(page)?.digest ?? '',
    base: '/',
    site: library.site,
  })
  const headings = library.documents.map((document) => texts.take(document)?.chapter.headings)
  expect(headings.length).toBeGreaterThan(1)
  expect(headings).not.toContain(undefined)
})

test('a page that would be the same is taken from the site that stands, when that is as it was written', {
  timeout: SLOW,
}, async () => {
  const library = await withFacts()
  const first = await buildPages(library, 'first', NOTHING)
  first.save()
  const stands = first.folder
  const clean = filesOf(stands)
  expect(readPageCache({ pages }, programName(program)).pages.size).toBe(Object.keys(clean).length)
  // Words that no build writes: where they come back, the page was taken.
  const written = readManifest(list)
  const taken = [...written.keys()].find((file) => file.endsWith('bron/index.html')) as string
  writeFileSync(join(stands, taken), 'genomen')
  const stamp = stampOf(join(stands, taken)) as string
  writeManifest(list, new Map([...written, [taken, { ...written.get(taken)!, stamp }]]))
  writeFileSync(join(stands, '404.html'), 'veranderd')
  rmSync(join(stands, 'zoeken/index.html'))
  const { folder: second } = await buildPages(library, 'second', stands)
  expect(filesOf(second)).toEqual({ ...clean, [taken]: 'genomen' })
})

test('a list of another program, and one that cannot be read, is none', () => {
  const last = { pages: join(place, 'other.json') }
  const page = { props: 'a', digest: 'b', reads: Int32Array.of(0, 1) }
  const rows = { names: ['x', 'y'], digests: ['d', 'e'], groups: [0, 0] }
  const known = {
    pages: new Map([['index.html', page]]),
    rows: { ...rows, groupNames: ['x'], groupDigests: ['c'] },
  }
  writePageCache(last, 'this', known)
  expect([readPageCache(last, 'this'), readPageCache(last, 'that')]).toEqual([known, NO_PAGES])
  writeFileSync(last.pages, '{"program": "this", "pa')
  expect(readPageCache(last, 'this').pages.size).toBe(0)
})

test('what a page looked at is kept short, and comes back as it was', () => {
  const reads = [
    'site ',
    'linksOf nota#p1',
    'document nota#title',
    'linksOf nota#p2',
    'document nota#date',
    'related? /x/#p3',
    'linksOf b#s1',
  ]
  expect(packReads(reads)).toEqual([
    'site ',
    'linksOf nota#p1|p2',
    'document nota#title|date',
    'related? /x/#p3',
    'linksOf b#s1',
  ])
  expect(packReads(reads)?.flatMap(unpackRow).toSorted()).toEqual(reads.toSorted())
  expect(packReads([])).toEqual([])
  expect([packReads(['a b|c']), packReads(['a b\nc'])]).toEqual([null, null])
})
