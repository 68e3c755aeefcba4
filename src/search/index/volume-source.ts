import { hash } from 'node:crypto'
import type { Library } from '../../claims/library.ts'
import { saidIn } from '../../claims/said-in.ts'
import type { Document } from '../../collections/schema/document.ts'
import { cachedOfEach } from '../../output/cached-of-each.ts'
import type { ResultCache } from '../../output/result-cache.ts'
import { once } from '../../text/once.ts'
import { joinTexts, readTexts, type Texts } from '../texts/texts.ts'
import { WordReader } from '../texts/word-reader.ts'
import type { Words } from '../texts/words.ts'
import { EntryDigests } from './entry-digests.ts'
import type { Entry } from './entry-records.ts'
import type { TableTitle } from './lookups.ts'
import type { SearchRecord } from './record.ts'
import { RecordMaker } from './search-records.ts'
import { foldersOf, type Group, groupRecords, intoVolumes, type VolumeSize } from './volumes.ts'

/** What a volume is made from, computed lazily. */
export interface VolumeSource {
  /** Its folder in the bundle, with a trailing slash; empty for a single volume. */
  folder: string
  /** A digest of all that its records are made from. */
  key: () => string
  /** Computed on each call: the records of a large library are too much to hold in memory. */
  records: () => readonly SearchRecord[]
  /** The words of its records. */
  texts: () => Texts
}

/** Records that stay in one volume, computed lazily, with a digest of all that they are made from. */
interface Part extends Group {
  key: () => string
  records: () => readonly SearchRecord[]
  texts: () => Texts
}

/** A library that fits is a single volume; otherwise documents stay whole, in the order of the library. */
export function sourcesOf(records: readonly SearchRecord[], { alone, each }: VolumeSize): VolumeSource[] {
  const reader = new WordReader()
  const isOnly = records.length <= alone
  return isOnly
    ? [sourceOf('', [partOf(records, reader)], reader.words)]
    : toSources(partsOf(records, reader), each, reader.words)
}

/** A digest of the content of a document and of what the registers say of it, where that is known. */
type DigestOf = (document: Document) => string | undefined

/** The volumes of a library. Records are only computed for what changed. */
export function librarySources(
  library: Library,
  ownDigest: DigestOf,
  { alone, each, cache }: VolumeSize & { cache: ResultCache },
): VolumeSource[] {
  const byId = new Map<string, string>()
  const tables = () => cachedTables(cache, library, digests)
  const maker: RecordMaker = new RecordMaker(library, { tables, values: byId, cache })
  const digests: string[] = library.documents.map((document) => {
    const digest = ownDigest(document) ?? digestOfAll(maker.ofDocument(document))
    byId.set(document.id, digest)
    return digest
  })
  const reader = new WordReader()
  const texts = textsBy(library.documents, maker, reader)
  const countIn = (document: Document): number => texts(document).forms.length
  const sizes = cachedOfEach({ cache, name: SIZES }, library.documents, digests, countIn)
  const others = maker.entries()
  const size = sizes.reduce((sum, each) => sum + each, others.length)
  if (size <= alone) return sourcesOf(maker.all(), { alone, each })
  const documents = library.documents.map(
    (document, place): Part => ({
      document: document.id,
      name: document.id,
      size: sizes[place] as number,
      key: () => digestOfAll([digests[place], maker.shownOf(document)]),
      records: () => maker.ofDocument(document),
      texts: () => texts(document),
    }),
  )
  const entries = entryParts(others, new EntryDigests(cache, byId), reader)
  maker.keepWords()
  return toSources([...documents, ...entries], each, reader.words)
}

/** The words of the records of each document, read once each. */
function textsBy(
  documents: readonly Document[],
  { textsOf }: RecordMaker,
  reader: WordReader,
): (document: Document) => Texts {
  const texts = new Map(documents.map((each) => [each, once(() => readTexts(textsOf(each), reader))]))
  return (document) => (texts.get(document) as () => Texts)()
}

/** Collection pages as parts, one per address. */
function entryParts(entries: readonly Entry[], digests: EntryDigests, reader: WordReader): Part[] {
  const parts = [...Map.groupBy(entries, ({ url }) => url)].map(([name, own]): Part => {
    const key = digestOfAll(own.map((entry) => digests.of(entry)))
    const records = (): SearchRecord[] => own.map(({ record }) => record())
    const texts = once(() => readTexts(textsOf(records()), reader))
    return { document: null, name, size: own.length, key: () => key, records, texts }
  })
  digests.keep()
  return parts
}

const SIZES = 'records of documents'
const TABLES = 'tables of documents'

/** What the pages of all tables are found by. Tables are cached by the digest of their document. */
function cachedTables(cache: ResultCache, library: Library, digests: readonly string[]): TableTitle[] {
  const said = saidIn(library)
  const titlesOf = (tables: readonly TableTitle[]): TableTitle[] =>
    tables.map(({ id, document, number, title }) => ({ id, document, number, title }))
  const place = { cache, name: TABLES }
  return cachedOfEach(place, library.documents, digests, ({ id }) => titlesOf(said(id).tables)).flat()
}

const partsOf = (records: readonly SearchRecord[], reader: WordReader): Part[] =>
  groupRecords(records).map(({ records: own, ...group }) => ({ ...group, ...partOf(own, reader) }))

type PartContent = Pick<Part, 'key' | 'records' | 'texts'>

const partOf = (records: readonly SearchRecord[], reader: WordReader): PartContent => ({
  key: () => digestOfAll(records),
  records: () => records,
  texts: once(() => readTexts(textsOf(records), reader)),
})

const textsOf = (records: readonly SearchRecord[]): string[] => records.map(({ text }) => text)

const digestOfAll = (value: unknown): string => hash('sha256', JSON.stringify(value))

function toSources(parts: readonly Part[], each: number, words: Words): VolumeSource[] {
  const volumes = intoVolumes(parts, each)
  const folders = foldersOf(volumes)
  return volumes.map((own, place) => sourceOf(folders[place] as string, own, words))
}

function sourceOf(folder: string, parts: readonly PartContent[], words: Words): VolumeSource {
  return {
    folder,
    key: once(() => hash('sha256', parts.map((part) => part.key()).join('\n'))),
    records: () => parts.flatMap((part) => part.records()),
    texts: () =>
      joinTexts(
        words,
        parts.map((part) => part.texts()),
      ),
  }
}
