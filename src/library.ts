import { type CollectionKey, getCollection, getEntry, type InferEntrySchema } from 'astro:content'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildCatalogue, type Catalogue } from './catalogue/catalogue.ts'
import { byName } from './catalogue/format.ts'
import { once } from './catalogue/once.ts'
import { given } from './claims/given.ts'
import type { Library } from './claims/library.ts'
import type { Document } from './collections/schema/document.ts'
import { buildLibrary } from './pipeline.ts'
import { relatedInLibrary } from './search/related/of-library.ts'
import type { Related } from './search/related/related.ts'
import { EVIDENCE_FILE } from './seed/evidence-files.ts'
import { readSeeds } from './seed/read-seeds.ts'
import { readText } from './seed/read-text.ts'
import type { Seed } from './seed/seed.ts'
import { withBars } from './seed/withdrawn.ts'
import { Evidence } from './sources/evidence.ts'

let library: Promise<Library> | undefined

/** Everything in content/ with its links, made once for all pages; a build gives what it has made already. */
async function getLibrary(): Promise<Library> {
  const made = given()
  if (made) return made.library
  library ??= readLibrary()
  return await library
}

const catalogueOf = once(buildCatalogue)
const relatedOf = once(
  (library: Library) => (given()?.related as Map<string, Related[]> | undefined) ?? relatedInLibrary(library),
)

/** The library with the lookups that pages need. */
export const getCatalogue = async (): Promise<Catalogue> => catalogueOf(await getLibrary())

/** The related paragraphs of every paragraph that has any, by its address. */
export const getRelated = async (): Promise<Map<string, Related[]>> => relatedOf(await getLibrary())

/**
 * The source text of a document, byte for byte as it was read, with bars for words that were withdrawn.
 * @throws Error when it is no longer the text that was read.
 */
export function getSourceText(document: Pick<Document, 'id' | 'sourceSha256' | 'map'>): string {
  const file = seedFile(document, 'text.txt')
  const source = readText(file, file)
  const withdrawn = (document.map.withdrawn ?? []).flatMap(({ ranges }) => ranges)
  const text = 'text' in source ? withBars(source.text, withdrawn) : ''
  if (createHash('sha256').update(text).digest('hex') === document.sourceSha256) return text
  throw new Error(`${file} is not the text that content/ was made from: run npm run ingest.`)
}

const seedFile = (document: Pick<Document, 'id'>, name: string): string =>
  join(resolve(process.env.SEEDS || 'seeds'), document.id, name)

/** A file of a document's seed, byte for byte. */
export const getSourceFile = (document: Pick<Document, 'id'>, name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(seedFile(document, name)))

interface Paper {
  text: string
  evidence: Evidence
}

let opened: { id: string; paper: Paper } | undefined

/**
 * The public text of a document that has pages, with its evidence: kept while the pages of that document are
 * made, which come one after another.
 */
export function getPaper(document: Pick<Document, 'id' | 'sourceSha256' | 'map'>): Paper {
  if (opened?.id !== document.id) {
    const evidence = Evidence.parse(JSON.parse(readFileSync(seedFile(document, EVIDENCE_FILE), 'utf-8')))
    opened = { id: document.id, paper: { text: getSourceText(document), evidence } }
  }
  return opened.paper
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

/** The entries of a collection in the order of their ids, numbers by value. */
async function all<C extends CollectionKey>(name: C): Promise<InferEntrySchema<C>[]> {
  const entries = await getCollection(name)
  return entries.toSorted(byName((entry) => entry.id)).map((entry) => entry.data as InferEntrySchema<C>)
}

/** The seeds as they are now, for the lab. */
export const getSeeds = (): Seed[] => readSeeds(resolve(process.env.SEEDS || 'seeds')).seeds
