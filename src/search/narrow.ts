/** Narrowing what is found: to a document, a kind, a year, a collection, an actor; and counting what each would leave. */
import type { Asking, FilterName } from './asking.ts'
import type { Directory } from './directory.ts'
import { fold } from './dutch/fold.ts'
import type { Engine, Postings } from './engine.ts'
import type { AskedFilter, Question } from './question.ts'
import { token } from './tokens.ts'

/** Does a record stay? */
export type Narrowing = (record: number) => boolean

/** A value that a reader can narrow to, and how many passages it leaves. */
export interface FacetValue {
  /** What stands in the address: the id of a document, else the label. */
  value: string
  label: string
  count: number
}
export type Facets = Partial<Record<FilterName, FacetValue[]>>

const documentOf = (directory: Directory, record: number) => directory.documents[directory.document[record] ?? -1]

/** Values of a record for the filters that are shown as controls: what stands in the address, and what is shown. */
const VALUES: Readonly<Record<FilterName, (directory: Directory, record: number) => { value: string; label: string }[]>> = {
  document: (directory, record) => {
    const document = documentOf(directory, record)
    return document ? [{ value: document.id, label: document.title }] : []
  },
  soort: (directory, record) => {
    const { kind } = documentOf(directory, record) ?? {}
    return kind ? [{ value: kind, label: kind }] : []
  },
  verzameling: (directory, record) =>
    directory.collections
      .filter((_, at) => ((directory.inCollections[record] ?? 0) & (1 << at)) !== 0)
      .map((name) => ({ value: name, label: name })),
}

/** By the controls. */
const byControl = (directory: Directory, name: FilterName, wanted: string): Narrowing => {
  const asked = fold(wanted)
  return (record) => VALUES[name](directory, record).some(({ value }) => fold(value) === asked)
}

/** By what is typed: `document:` also by words of the title, `soort:` and `verzameling:` by how they start. */
function byTyped(directory: Directory, { name, value }: AskedFilter, actors: Postings): Narrowing {
  const asked = fold(value)
  if (name === 'actor') return (record) => actors.has(record)
  if (name === 'jaar') return (record) => documentOf(directory, record)?.years.includes(Number(value)) ?? false
  if (name === 'document') return (record) => isDocument(documentOf(directory, record), asked)
  return (record) => VALUES[name](directory, record).some(({ label }) => fold(label).startsWith(asked))
}

const isDocument = (document: Directory['documents'][number] | undefined, asked: string): boolean =>
  document !== undefined && asked !== '' && (fold(document.id).includes(asked) || fold(document.title).includes(asked))

/** One narrowing a filter, by its name: those of the controls, and all that were typed. */
export interface Narrowings {
  controls: Partial<Record<FilterName, Narrowing>>
  typed: Narrowing[]
}

export async function narrowings(engine: Engine, { filters }: Asking, question: Question): Promise<Narrowings> {
  const controls = Object.entries(filters).map(([name, value]) => [name, byControl(engine.directory, name as FilterName, value)])
  const typed = question.filters.map(async (filter) =>
    byTyped(engine.directory, filter, filter.name === 'actor' ? await actorRecords(engine, filter.value) : new Map()),
  )
  return { controls: Object.fromEntries(controls), typed: await Promise.all(typed) }
}

/** Records that name an actor, by its id. */
async function actorRecords(engine: Engine, id: string): Promise<Postings> {
  const label = `actor:${id.toLowerCase()}`
  const shards = await engine.shards([label])
  if (!shards.some((shard) => shard.words.has(label))) return new Map()
  const each = token(label, 'word')
  return (await engine.find([each])).get(each) ?? new Map()
}

export const passes = ({ controls, typed }: Narrowings, record: number, except?: FilterName): boolean =>
  typed.every((narrow) => narrow(record)) && Object.entries(controls).every(([name, narrow]) => name === except || narrow(record))

/** For every filter its values with what each would leave, given the other filters. */
export const countFacets = (directory: Directory, narrow: Narrowings, records: readonly number[]): Facets =>
  Object.fromEntries(
    (Object.keys(VALUES) as FilterName[]).map((name) => [
      name,
      countValues(
        directory,
        name,
        records.filter((record) => passes(narrow, record, name)),
      ),
    ]),
  )

function countValues(directory: Directory, name: FilterName, records: readonly number[]): FacetValue[] {
  const all = records.flatMap((record) => VALUES[name](directory, record))
  const groups = Map.groupBy(all, ({ value }) => value)
  return [...groups]
    .map(([value, each]) => ({ value, label: each[0]?.label ?? value, count: each.length }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
}
