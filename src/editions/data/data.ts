import { z } from 'zod'
import type { Library } from '../../claims/library.ts'
import { QuotedWords, type WordsAt, wordsBy } from '../../claims/quoted-words.ts'
import { once } from '../../text/once.ts'
import { blockFinder, type FindBlock } from './block-finder.ts'
import { byPart, MANY_DOCUMENTS, partOf, pathOfPart } from './by-part.ts'
import { documentData, indexData, ledgerData } from './documents.ts'
import { PublicDossiers } from './dossiers.ts'
import { type DataOrigins, type DocumentSummary, NOTHING_KNOWN, type OwnList, summariesOf } from './known.ts'
import { filled, type List, lists } from './lists.ts'
import { type Named, namedIn } from './named.ts'
import { type OwnRecords, ownRecords, summaryBy } from './own-lists.ts'
import { parallelData } from './parallels.ts'
import { PART_FORMS, PART_SCHEMAS, type PartForm } from './part-forms.ts'
import { PublicRows } from './rows.ts'
import {
  PublicActions,
  PublicActors,
  PublicAmounts,
  PublicCommitments,
  PublicDocument,
  PublicGlossary,
  PublicIndex,
  PublicLaws,
  PublicLedger,
  PublicParallels,
  PublicParts,
  PublicProgrammes,
  PublicQuality,
  PublicReferences,
  PublicSums,
  PublicTable,
} from './schema.ts'
import { type SitePath, sitePath } from './site-path.ts'
import { type FoundTable, tableData, tableDownloads, tablesOf } from './tables.ts'

/** The schema of each kind of file, by its name: `schema/<name>.json` is its JSON Schema. */
export const SCHEMAS = {
  index: PublicIndex,
  document: PublicDocument,
  ledger: PublicLedger,
  actions: PublicActions,
  actors: PublicActors,
  programmes: PublicProgrammes,
  laws: PublicLaws,
  glossary: PublicGlossary,
  references: PublicReferences,
  parallels: PublicParallels,
  table: PublicTable,
  amounts: PublicAmounts,
  sums: PublicSums,
  quality: PublicQuality,
  commitments: PublicCommitments,
  dossiers: PublicDossiers,
  parts: PublicParts,
  rows: PublicRows,
  ...PART_SCHEMAS,
} as const

/** A data file whose value is computed lazily, since all values together are large. */
interface DataFile {
  path: string
  schema: keyof typeof SCHEMAS
  value: () => unknown
  /** How its value is written, if not as it is. */
  form?: PartForm | undefined
  /** Digest of all that it is made from, where that is known. */
  from?: string | undefined
}

/** A file of data version 1: its path below `/data/v1/`, and functions to compute and check its text. */
export interface DataText {
  path: string
  /** Digest of all that it is made from; undefined when its text has to be compared. */
  from: string | undefined
  text: () => string
  /** @throws Error that names the file and what is wrong, when it does not fit its schema. */
  check: () => void
}

/** What the files are made from. */
interface Making {
  library: Library
  at: SitePath
  find: FindBlock
  /** Returns the words that are quoted from documents. */
  wordsAt: WordsAt
  records: OwnRecords
  named: Named
  summaries: ReadonlyMap<string, DocumentSummary>
  tables: readonly FoundTable[]
  /** By document: a digest of all that its own files are made from. */
  own: DataOrigins['own']
}

const toText = (value: unknown): string => `${JSON.stringify(value)}\n`

/** Lists all files, one by one. */
function* listFiles(making: Making): Generator<DataFile> {
  const { library, at, summaries, tables, own } = making
  yield { path: 'index.json', schema: 'index', value: () => indexData(library, at, [...summaries.values()]) }
  // The files of one document together, while it is in memory.
  for (const each of library.documents) {
    const from = own.get(each.id)
    yield { path: `documents/${each.id}.json`, schema: 'document', value: () => documentData(each), from }
    yield { path: `ledger/${each.id}.json`, schema: 'ledger', value: () => ledgerData(each), from }
  }
  for (const { id, table, from } of tables)
    yield { path: `tables/${id}.json`, schema: 'table', value: () => tableData(table()), from }
  for (const list of lists(making))
    yield* library.documents.length > MANY_DOCUMENTS ? inParts(list, making) : [inOne(list, making)]
  yield* parallelFiles(library, at)
}

/**
 * The parallels. A document's file is identified by a fingerprint, so that its parallels need not be read.
 */
function parallelFiles({ documents, parallels }: Library, at: SitePath): DataFile[] {
  const schema = 'parallels'
  if (documents.length <= MANY_DOCUMENTS)
    return [{ path: 'parallels.json', schema, value: () => Array.from(parallels, parallelData) }]
  const index = documents.flatMap(({ id }) => {
    const count = parallels.countStartingIn(id)
    return count > 0 ? [partOf('parallels', id, count, at)] : []
  })
  return [
    ...index.map(({ id }): DataFile => {
      const value = (): unknown => parallels.startingIn(id).map(parallelData)
      const path = pathOfPart('parallels', id)
      return { path, schema, value, form: PART_FORMS.parallels, from: parallels.signOf(id) }
    }),
    { path: pathOfPart('parallels', 'index'), schema: 'parts', value: () => index },
  ]
}

function inOne(list: List | OwnList, { library, records }: Making): DataFile {
  if (typeof list === 'string') {
    const value = (): unknown => library.documents.flatMap(records[list])
    return { path: `${list}.json`, schema: list, value }
  }
  return wholeOf(list)
}

/** A list in a single file. */
const wholeOf = (list: List): DataFile => ({
  path: `${list.name}.json`,
  schema: list.name,
  value: () => filled(list, list.records),
})

const inParts = (list: List | OwnList, making: Making): DataFile[] =>
  typeof list === 'string' ? ofDocuments(list, making) : partsOf(list, making)

function partsOf(list: List, { at }: Pick<Making, 'at'>): DataFile[] {
  const { parts, index } = byPart(list.name, list.records as never[], list.idOf, at)
  return [
    ...parts.map(({ path, records }): DataFile => {
      const from = fromOf(list, records)
      const form = PART_FORMS[list.name]
      return { path, schema: list.name, value: () => filled(list, records), form, from }
    }),
    { path: index.path, schema: 'parts', value: () => index.value },
  ]
}

/**
 * Digest of records and of what they are filled with, computed without reading the mentions, of which there
 * are hundreds of thousands; undefined when only the text tells.
 */
const fromOf = ({ from }: List, records: readonly object[]): string | undefined =>
  from && toText([records, records.map((record) => from(record as never))])

/** The files of a list by document. Records are only computed for documents that changed. */
function ofDocuments(name: OwnList, { library, records, summaries, own, at }: Making): DataFile[] {
  const some = library.documents.filter(({ id }) => (summaries.get(id)?.[name] ?? 0) > 0)
  const index = some.map(({ id }) => partOf(name, id, summaries.get(id)?.[name] ?? 0, at))
  return [
    ...some.map((document): DataFile => {
      const path = pathOfPart(name, document.id)
      const [form, from] = [PART_FORMS[name], own.get(document.id)]
      return { path, schema: name, value: () => records[name](document), form, from }
    }),
    { path: pathOfPart(name, 'index'), schema: 'parts', value: () => index },
  ]
}

function asText({ path, schema, value, form, from }: DataFile): DataText {
  const computed = once(value)
  return {
    path,
    from,
    text: () => toText(form ? form(computed() as object[]) : computed()),
    check: () => checkFile(path, schema, computed()),
  }
}

function checkFile(path: string, schema: DataFile['schema'], value: unknown): void {
  const { success, error } = SCHEMAS[schema].safeParse(value)
  if (success) return
  throw new Error(`data/v1/${path} does not fit schema/${schema}.json:\n${z.prettifyError(error)}`)
}

/** A file without a schema. */
const plain = (path: string, text: () => string, from?: string): DataText => ({
  path,
  from,
  text,
  check: () => undefined,
})

/**
 * The files of data version 1, one by one. `base`: the base path of the site, with which every `url` starts.
 */
export function* dataTexts(library: Library, base: string, known = NOTHING_KNOWN): Generator<DataText> {
  const at = sitePath(base)
  const records = ownRecords(library, at)
  const summaries = summariesOf(library.documents, known, summaryBy(library, records))
  const { own } = known
  const named = namedIn(library, summaries, own)
  const tables = tablesOf(library, { summaries, own })
  const find = blockFinder(library)
  const quoted = new QuotedWords(wordsBy(find), own, known.cache)
  const making: Making = { library, at, find, wordsAt: quoted.at, records, named, summaries, tables, own }
  for (const file of listFiles(making)) yield asText(file)
  quoted.save()
  for (const { id, table, from } of tables)
    for (const [name, text] of tableDownloads(id, table)) yield plain(`tables/${name}`, text, from)
  for (const [name, schema] of Object.entries(SCHEMAS))
    yield plain(`schema/${name}.json`, () => toText(z.toJSONSchema(schema)))
}
