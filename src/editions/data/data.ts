import { z } from 'zod'
import type { Library } from '../../claims/library.ts'
import { once } from '../../text/once.ts'
import { actionsData } from './actions.ts'
import { amountsData } from './amounts.ts'
import { byPart, MANY_DOCUMENTS } from './by-part.ts'
import { documentData, indexData, ledgerData } from './documents.ts'
import { parallelsData } from './parallels.ts'
import { qualityData } from './quality.ts'
import { actorsData, glossaryData, lawsData, programmesData, referencesData } from './registers.ts'
import {
  PublicActions,
  PublicActors,
  PublicAmounts,
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
import { tableData, tableDownloads } from './tables.ts'

/** The schema of each kind of file, by the name of its JSON Schema: `schema/<name>.json`. */
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
  parts: PublicParts,
} as const

/** A file whose value is made when it is asked for: all of them are much. */
interface DataFile {
  path: string
  schema: keyof typeof SCHEMAS
  value: () => unknown
  /** The document that all of it comes from. */
  document?: string
}

/** A file of data version 1: its path below `/data/v1/`, and its text, in two steps. */
export interface DataText {
  path: string
  /** The document that all of it comes from; null when that is more than one. */
  document: string | null
  text: () => string
  /**
   * Looks whether it fits its schema.
   * @throws Error when it does not: names the file and what is wrong.
   */
  check: () => void
}

const toText = (value: unknown): string => `${JSON.stringify(value)}\n`

/** Which files there are, and what is in them: one after the other. */
function* listFiles(library: Library, at: SitePath): Generator<DataFile> {
  yield { path: 'index.json', schema: 'index', value: () => indexData(library, at) }
  for (const each of library.documents) {
    const [path, document] = [`documents/${each.id}.json`, each.id]
    yield { path, schema: 'document', value: () => documentData(each), document }
  }
  for (const each of library.documents) {
    const [path, document] = [`ledger/${each.id}.json`, each.id]
    yield { path, schema: 'ledger', value: () => ledgerData(each), document }
  }
  for (const each of library.tables) {
    const [path, document] = [`tables/${each.id}.json`, each.document]
    yield { path, schema: 'table', value: () => tableData(each), document }
  }
  for (const list of lists(library, at))
    yield* library.documents.length > MANY_DOCUMENTS ? inParts(list, at) : [inOne(list)]
}

/** A list of records over the whole library, and what each of them belongs to: a document, or itself. */
interface List {
  name: keyof typeof SCHEMAS
  records: readonly object[]
  idOf: (record: never) => string
}

const ofDocument = ({ document }: { document: string }): string => document
const ofItself = ({ id }: { id: string }): string => id

const lists = (library: Library, at: SitePath): List[] => [
  { name: 'actions', records: actionsData(library, at), idOf: ofDocument },
  { name: 'actors', records: actorsData(library, at), idOf: ofItself },
  { name: 'programmes', records: programmesData(library, at), idOf: ofItself },
  { name: 'laws', records: lawsData(library, at), idOf: ofItself },
  { name: 'glossary', records: glossaryData(library, at), idOf: ofItself },
  { name: 'references', records: referencesData(library, at), idOf: ofDocument },
  {
    name: 'parallels',
    records: parallelsData(library),
    idOf: ({ a }: { a: { document: string } }) => a.document,
  },
  { name: 'amounts', records: amountsData(library), idOf: ofDocument },
  { name: 'sums', records: library.sums, idOf: ofDocument },
  { name: 'quality', records: qualityData(library), idOf: ofDocument },
]

const inOne = ({ name, records }: List): DataFile => ({
  path: `${name}.json`,
  schema: name,
  value: () => records,
})

function inParts({ name, records, idOf }: List, at: SitePath): DataFile[] {
  const { parts, index } = byPart(name, records as never[], idOf, at)
  return [
    ...parts.map((part): DataFile => ({ path: part.path, schema: name, value: () => part.records })),
    { path: index.path, schema: 'parts', value: () => index.value },
  ]
}

function asText({ path, schema, value, document }: DataFile): DataText {
  const made = once(value)
  return {
    path,
    document: document ?? null,
    text: () => toText(made()),
    check: () => checkFile(path, schema, made()),
  }
}

function checkFile(path: string, schema: DataFile['schema'], value: unknown): void {
  const { success, error } = SCHEMAS[schema].safeParse(value)
  if (success) return
  throw new Error(`data/v1/${path} does not fit schema/${schema}.json:\n${z.prettifyError(error)}`)
}

/** A file that has no schema. */
const plain = (path: string, text: () => string, document: string | null = null): DataText => ({
  path,
  document,
  text,
  check: () => undefined,
})

/**
 * The files of data version 1, one after the other. `base` is the path the site stands under, with which
 * every `url` begins.
 */
export function* dataTexts(library: Library, base: string): Generator<DataText> {
  for (const file of listFiles(library, sitePath(base))) yield asText(file)
  for (const table of library.tables) yield* downloads(table)
  for (const [name, schema] of Object.entries(SCHEMAS))
    yield plain(`schema/${name}.json`, () => toText(z.toJSONSchema(schema)))
}

const downloads = (table: Library['tables'][number]): DataText[] =>
  tableDownloads(table).map(([name, text]) => plain(`tables/${name}`, text, table.document))
