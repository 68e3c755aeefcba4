import { hash } from 'node:crypto'
import type { Library } from '../../claims/library.ts'
import { saidIn } from '../../claims/said-in.ts'
import type { Document } from '../../collections/schema/document.ts'
import { type Keeping, keep, taken } from '../../output/keeping.ts'
import { once } from '../../text/once.ts'
import { readTexts, type Texts } from '../texts/texts.ts'
import type { Entry } from './entry-records.ts'
import { EntryDigests } from './kept-entries.ts'
import type { TableTitle } from './lookups.ts'
import type { SearchRecord } from './record.ts'
import { RecordMaker } from './search-records.ts'
import { foldersOf, type Group, groupRecords, intoVolumes, type VolumeSize } from './volumes.ts'

/** What a volume is made of, made when it is asked for. */
export interface VolumeSource {
  /** Where it is in the bundle, with a slash at its end; empty for the only one. */
  folder: string
  /** One value for all that its records are made from. */
  key: () => string
  /** Made each time: those of a large library are too much to hold. */
  records: () => readonly SearchRecord[]
  /** The words of its records. */
  texts: () => Texts
}

/** Records that stay together, made when asked for, and one value for all that they are made from. */
interface Part extends Group {
  key: () => string
  records: () => readonly SearchRecord[]
}

/** A library that fits is one volume; else documents stay whole, in the order of the library. */
export function sourcesOf(records: readonly SearchRecord[], { alone, each }: VolumeSize): VolumeSource[] {
  const isOnly = records.length <= alone
  return isOnly ? [sourceOf('', [partOf(records)])] : toSources(partsOf(records), each)
}

/** One value for all that a document says by itself and by the registers, where that is known. */
type OwnValue = (document: Document) => string | undefined

/** The same of a library, whose records are made only where something of them changed. */
export function librarySources(
  library: Library,
  ownValue: OwnValue,
  { alone, each, keeping }: VolumeSize & { keeping: Keeping },
): VolumeSource[] {
  const maker: RecordMaker = new RecordMaker(library, () => keptTables(keeping, library, values))
  const values: string[] = library.documents.map(
    (document) => ownValue(document) ?? digestOfAll(maker.ofDocument(document)),
  )
  const sizes = keptOfEach({ keeping, name: SIZES }, library.documents, values, maker.count)
  const others = maker.entries()
  const size = sizes.reduce((sum, each) => sum + each, others.length)
  if (size <= alone) return sourcesOf(maker.all(), { alone, each })
  const documents = library.documents.map(
    (document, place): Part => ({
      document: document.id,
      name: document.id,
      size: sizes[place] as number,
      key: () => digestOfAll([values[place], maker.shownOf(document)]),
      records: () => maker.ofDocument(document),
    }),
  )
  const byId = new Map(library.documents.map(({ id }, place) => [id as string, values[place] as string]))
  return toSources([...documents, ...entryParts(others, new EntryDigests(keeping, byId))], each)
}

/** Pages of no document, by their addresses. */
function entryParts(entries: readonly Entry[], digests: EntryDigests): Part[] {
  const parts = [...Map.groupBy(entries, ({ url }) => url)].map(([name, own]): Part => {
    const key = digestOfAll(own.map((entry) => digests.of(entry)))
    return {
      document: null,
      name,
      size: own.length,
      key: () => key,
      records: () => own.map(({ record }) => record()),
    }
  })
  digests.keep()
  return parts
}

/** By document what is known without looking into one that did not change. */
function keptOfEach<T>(
  { keeping, name }: { keeping: Keeping; name: string },
  documents: readonly Document[],
  values: readonly string[],
  make: (document: Document) => T,
): T[] {
  const kept = taken<Map<string, T>>(keeping, name) ?? new Map<string, T>()
  const all = documents.map((document, place) => kept.get(values[place] ?? '') ?? make(document))
  if (values.some((value) => !kept.has(value)))
    keep(keeping, name, new Map(values.map((value, place) => [value, all[place]])))
  return all
}
const SIZES = 'records of documents'
const TABLES = 'tables of documents'

/** What the pages of all tables are found by. */
function keptTables(keeping: Keeping, library: Library, values: readonly string[]): TableTitle[] {
  const said = saidIn(library)
  const titlesOf = (tables: readonly TableTitle[]): TableTitle[] =>
    tables.map(({ id, document, number, title }) => ({ id, document, number, title }))
  const place = { keeping, name: TABLES }
  return keptOfEach(place, library.documents, values, ({ id }) => titlesOf(said(id).tables)).flat()
}

const partsOf = (records: readonly SearchRecord[]): Part[] =>
  groupRecords(records).map(({ records: own, ...group }) => ({ ...group, ...partOf(own) }))

const partOf = (records: readonly SearchRecord[]): Pick<Part, 'key' | 'records'> => ({
  key: () => digestOfAll(records),
  records: () => records,
})

const digestOfAll = (value: unknown): string => hash('sha256', JSON.stringify(value))

function toSources(parts: readonly Part[], each: number): VolumeSource[] {
  const volumes = intoVolumes(parts, each)
  const folders = foldersOf(volumes)
  return volumes.map((own, place) => sourceOf(folders[place] as string, own))
}

function sourceOf(folder: string, parts: readonly Pick<Part, 'key' | 'records'>[]): VolumeSource {
  const key = once(() => hash('sha256', parts.map((part) => part.key()).join('\n')))
  const records = (): SearchRecord[] => parts.flatMap((part) => part.records())
  return { folder, key, records, texts: once(() => readTexts(records().map(({ text }) => text))) }
}
