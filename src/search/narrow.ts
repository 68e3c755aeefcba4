/** Narrowing what is found: to a document, a kind, a year, a collection, an actor; and counting what each would leave. */
import type { Asking, FilterName } from './asking.ts'
import type { Directory } from './directory.ts'
import { fold } from './dutch/fold.ts'
import type { Engine } from './engine.ts'
import type { Holding } from './holding.ts'
import { keysNamed, labelOf } from './labels.ts'
import type { Key } from './lexicon.ts'
import type { AskedFilter, Question } from './question.ts'
import { token } from './tokens.ts'
import type { Opened, Postings } from './volume.ts'

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

const documentOf = (directory: Directory, record: number) =>
  directory.documents[directory.document[record] ?? -1]

/** Values of a record for the filters that are shown as controls: what stands in the address, and what is shown. */
const VALUES: Readonly<
  Record<FilterName, (directory: Directory, record: number) => { value: string; label: string }[]>
> = {
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
  if (name === 'jaar')
    return (record) => documentOf(directory, record)?.years.includes(Number(value)) ?? false
  if (name === 'document') return (record) => isDocument(documentOf(directory, record), asked)
  return (record) => VALUES[name](directory, record).some(({ label }) => fold(label).startsWith(asked))
}

const isDocument = (document: Directory['documents'][number] | undefined, asked: string): boolean =>
  document !== undefined &&
  asked !== '' &&
  (fold(document.id).includes(asked) || fold(document.title).includes(asked))

/** One narrowing a filter, by its name: those of the controls, and all that were typed. */
export interface Narrowings {
  controls: Partial<Record<FilterName, Narrowing>>
  typed: Narrowing[]
}

export async function narrowings(
  engine: Engine,
  opened: Opened,
  { filters }: Asking,
  question: Question,
): Promise<Narrowings> {
  const { directory } = opened
  const controls = Object.entries(filters).map(([name, value]) => [
    name,
    byControl(directory, name as FilterName, value),
  ])
  const typed = question.filters.map(async (filter) =>
    byTyped(
      directory,
      filter,
      filter.name === 'actor' ? await actorRecords(engine, opened, filter.value) : new Map(),
    ),
  )
  return { controls: Object.fromEntries(controls), typed: await Promise.all(typed) }
}

/** What a filter that is typed may name, by the word list. */
async function named(engine: Engine, kind: 'actor' | 'document', value: string): Promise<Key[]> {
  const label = labelOf(kind, value)
  return keysNamed(await engine.words([{ head: label, word: label, most: MOST_PIECES }]), label)
}
const MOST_PIECES = 3

/** Records that name an actor, by its id, its name or words its name has. */
async function actorRecords(engine: Engine, opened: Opened, value: string): Promise<Postings> {
  const tokens = (await named(engine, 'actor', value)).map(({ key }) => token(key, 'word'))
  const found = await opened.find(tokens)
  return new Map(tokens.flatMap((each) => [...(found.get(each) ?? [])]))
}

/** Of a large library the volumes that what is asked is narrowed to; null: any may be. */
export async function volumesWithin(
  engine: Engine,
  { filters }: Asking,
  question: Question,
): Promise<Holding | null> {
  if (engine.volumes === 1) return null
  const typed = question.filters.flatMap(({ name, value }) =>
    name === 'actor' || name === 'document' ? [{ name, value }] : [],
  )
  const asked = filters.document ? [...typed, { name: 'document' as const, value: filters.document }] : typed
  const held = await Promise.all(
    asked.map(async ({ name, value }) => {
      const keys = await named(engine, name, value)
      const holdings = await Promise.all(keys.map(({ volumes }) => engine.holding(volumes)))
      return new Map(holdings.flatMap((each) => [...each]))
    }),
  )
  const [first, ...others] = held
  return first ? new Map([...first].filter(([place]) => others.every((each) => each.has(place)))) : null
}

export const passes = ({ controls, typed }: Narrowings, record: number, except?: FilterName): boolean =>
  typed.every((narrow) => narrow(record)) &&
  Object.entries(controls).every(([name, narrow]) => name === except || narrow(record))

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
