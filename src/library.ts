import { type CollectionKey, getCollection, getEntry, type InferEntrySchema } from 'astro:content'
import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildCatalogue, type Catalogue } from './catalogue/catalogue.ts'
import { byName } from './catalogue/format.ts'
import { once } from './catalogue/once.ts'
import { declare, state, track } from './catalogue/reads/reads.ts'
import { recordedCatalogue } from './catalogue/reads/recorded-catalogue.ts'
import { type BuildContext, getBuildContext } from './claims/build-context.ts'
import type { Library } from './claims/library.ts'
import type { Document } from './collections/schema/document.ts'
import { readDigest } from './output/file-digest.ts'
import { buildLibrary } from './pipeline.ts'
import type { RelatedParagraphs } from './search/related/found.ts'
import { relatedInLibrary } from './search/related/of-library.ts'
import { type RelatedLookup, trackedRelated } from './search/related/tracked-related.ts'
import { EVIDENCE_FILE } from './seed/evidence-files.ts'
import { readSeeds } from './seed/read-seeds.ts'
import { readText } from './seed/read-text.ts'
import type { Seed } from './seed/seed.ts'
import { withBars } from './seed/withdrawn.ts'
import { Evidence } from './sources/evidence.ts'

let contextOfContent: Promise<BuildContext> | undefined

/**
 * The build context: the one that a build has set, or else the library of content/, which is read once for
 * all pages.
 */
async function getContext(): Promise<BuildContext> {
  const context = getBuildContext()
  if (context) return context
  contextOfContent ??= readLibrary().then((library) => ({ library }))
  return await contextOfContent
}

// Memoised by build context, which a build drops when it is done, and not by library, which it holds longer.
const catalogueOf = once(({ library }: BuildContext) => recordedCatalogue(buildCatalogue(library)))
const relatedOf = once(({ library, related }: BuildContext) =>
  trackedRelated((related as RelatedParagraphs | undefined) ?? relatedInLibrary(library)),
)

state.lookups.set('related', () => {
  const context = getBuildContext()
  if (context) relatedOf(context)
})
state.lookups.set('file', () => declare('file', (path) => fileDigest(seedPath(path))))

/** The library, with the lookups that pages need. */
export const getCatalogue = async (): Promise<Catalogue> => catalogueOf(await getContext())

/** The static paths of pages that exist once for each document. */
export async function documentPaths(): Promise<{ params: { id: string }; props: { document: Document } }[]> {
  const { documents } = await getCatalogue()
  return documents.map((document) => ({ params: { id: document.id }, props: { document } }))
}

/** The related paragraphs of every paragraph that has any, by `<document>#<block>`. */
export const getRelated = async (): Promise<RelatedLookup> => relatedOf(await getContext())

/**
 * The source text of a document exactly as it was read, with bars in place of words that were withdrawn.
 * @throws Error when it is no longer the text that was read
 */
export function getSourceText(document: Pick<Document, 'id' | 'sourceSha256' | 'map'>): string {
  const file = seedFile(document, 'text.txt')
  const source = readText(file, file)
  const withdrawn = (document.map.withdrawn ?? []).flatMap(({ ranges }) => ranges)
  const text = 'text' in source ? withBars(source.text, withdrawn) : ''
  if (hash('sha256', text) === document.sourceSha256) return text
  throw new Error(`${file} is not the text that content/ was made from: run npm run ingest.`)
}

const seedPath = (path: string): string => join(resolve(process.env.SEEDS || 'seeds'), path)

const seedFile = ({ id }: Pick<Document, 'id'>, name: string): string => seedPath(`${id}/${name}`)

/**
 * Reads a file of a seed, and records that the page depends on it. For text.txt, the document's own digest
 * does that.
 */
function readFile({ id }: Pick<Document, 'id'>, name: string): Buffer {
  track('file', `${id}/${name}`)
  return readFileSync(seedPath(`${id}/${name}`))
}

const fileDigest = (file: string): string | null => (existsSync(file) ? readDigest(file) : null)

/** A file of a document's seed, byte for byte. */
export const getSourceFile = (document: Pick<Document, 'id'>, name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFile(document, name))

interface Paper {
  text: string
  evidence: Evidence
}

let lastPaper: { key: string; paper: Paper } | undefined

/**
 * The public text of a document that has pages, with its evidence. The last one is kept in memory, as the
 * pages of one document are made one after another.
 */
export function getPaper(document: Pick<Document, 'id' | 'sourceSha256' | 'map'>): Paper {
  track('file', `${document.id}/${EVIDENCE_FILE}`)
  const key = `${document.id} ${document.sourceSha256}`
  if (lastPaper?.key !== key) {
    const evidence = Evidence.parse(JSON.parse(readFileSync(seedFile(document, EVIDENCE_FILE), 'utf-8')))
    lastPaper = { key, paper: { text: getSourceText(document), evidence } }
  }
  return lastPaper.paper
}

async function readLibrary(): Promise<Library> {
  const site = await getEntry('site', 'site')
  if (!site) throw new Error('The site has no site.yaml: nothing was read.')
  return buildLibrary({
    site: site.data,
    documents: await all('documents'),
    articles: await all('articles'),
    actions: await all('actions'),
    glossary: await all('glossary'),
    actors: await all('actors'),
    laws: await all('laws'),
    programmes: await all('programmes'),
  })
}

/** The entries of a collection, sorted by id, with numbers in ids compared by value. */
async function all<C extends CollectionKey>(name: C): Promise<InferEntrySchema<C>[]> {
  const entries = await getCollection(name)
  return entries.toSorted(byName((entry) => entry.id)).map((entry) => entry.data as InferEntrySchema<C>)
}

/** The current seeds, for the lab. */
export const getSeeds = (): Seed[] => readSeeds(resolve(process.env.SEEDS || 'seeds')).seeds
