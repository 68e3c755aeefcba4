/** Filters results: by document, kind, year, collection or actor. */

import type { Engine } from '../browser/engine.ts'
import type { Holding } from '../browser/holding.ts'
import { fold } from '../dutch/fold.ts'
import { token } from '../dutch/index-token.ts'
import type { Key } from '../dutch/lexicon.ts'
import type { Directory } from '../pagefind/directory.ts'
import type { Opened, Postings } from '../pagefind/volume.ts'
import type { Asking, FilterName } from './asking.ts'
import { keysNamed, labelOf } from './label-words.ts'
import type { AskedFilter, Question } from './question.ts'

/** Whether a record passes a filter. */
type Narrowing = (record: number) => boolean

/** A value that a reader can filter by. */
export interface Value {
  /** As in the address: the id of a document, else the label. */
  value: string
  label: string
}

const documentOf = (directory: Directory, record: number) =>
  directory.documents[directory.document[record] ?? -1]

/** For each filter with a control: all its values in a volume, and those of one record. */
const VALUES: Readonly<
  Record<
    FilterName,
    { all(directory: Directory): Value[]; of(directory: Directory, record: number): Value[] }
  >
> = {
  document: {
    all: ({ documents }) => documents.map(({ id, title }) => ({ value: id, label: title })),
    of(directory, record) {
      const document = documentOf(directory, record)
      return document ? [{ value: document.id, label: document.title }] : []
    },
  },
  soort: {
    all: ({ documents }) => documents.map(({ kind }) => ({ value: kind, label: kind })),
    of(directory, record) {
      const { kind } = documentOf(directory, record) ?? {}
      return kind ? [{ value: kind, label: kind }] : []
    },
  },
  verzameling: {
    all: ({ collections }) => collections.map((name) => ({ value: name, label: name })),
    of: ({ collections, inCollections }, record) =>
      collections
        .filter((_, index) => ((inCollections[record] ?? 0) & (1 << index)) !== 0)
        .map((name) => ({ value: name, label: name })),
  },
}

export const valuesOf = (directory: Directory, name: FilterName, record: number): Value[] =>
  VALUES[name].of(directory, record)

/**
 * The value that is meant: the same, else one with the same letters (`kamerbrief`), as an address may be
 * typed.
 */
export function matchingValue(directory: Directory, name: FilterName, wanted: string): Value {
  const all = VALUES[name].all(directory)
  const asked = fold(wanted)
  return (
    all.find(({ value }) => value === wanted) ??
    all.find(({ value }) => fold(value) === asked) ?? { value: wanted, label: wanted }
  )
}

/** A filter that was set with a control. */
const byControl = (directory: Directory, name: FilterName, wanted: string): Narrowing => {
  const { value } = matchingValue(directory, name, wanted)
  return (record) => valuesOf(directory, name, record).some((each) => each.value === value)
}

/**
 * A filter in the question: `document:` matches words of the title too, `soort:` and `verzameling:` a start.
 */
function byTyped(directory: Directory, { name, value }: AskedFilter, actors: Postings): Narrowing {
  const asked = fold(value)
  if (name === 'actor') return (record) => actors.has(record)
  if (name === 'jaar')
    return (record) => documentOf(directory, record)?.years.includes(Number(value)) ?? false
  if (name === 'document') return (record) => isDocument(documentOf(directory, record), asked)
  return (record) => valuesOf(directory, name, record).some(({ label }) => fold(label).startsWith(asked))
}

const isDocument = (document: Directory['documents'][number] | undefined, asked: string): boolean =>
  document !== undefined &&
  asked !== '' &&
  (fold(document.id).includes(asked) || fold(document.title).includes(asked))

/** The filters on a question: those of the controls by name, and all that were typed. */
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

/** The keys in the word list that a typed filter may mean. */
async function named(engine: Engine, kind: 'actor' | 'document', value: string): Promise<Key[]> {
  const label = labelOf(kind, value)
  return keysNamed(await engine.words([{ head: label, word: label, most: MOST_PIECES }]), label)
}
const MOST_PIECES = 3

/** The records that name an actor, given by its id, its name or words of its name. */
async function actorRecords(engine: Engine, opened: Opened, value: string): Promise<Postings> {
  const tokens = (await named(engine, 'actor', value)).map(({ key }) => token(key, 'word'))
  const found = await opened.find(tokens)
  return new Map(tokens.flatMap((each) => [...(found.get(each) ?? [])]))
}

/** A library of at most so many volumes is searched entirely when need be. */
export const FEW_VOLUMES = 7

/**
 * The volumes of a large library that the filters leave; null: all. With few volumes the document control
 * does not restrict them: facets count what each choice leaves, and so must search the same volumes with it.
 */
export async function volumesWithin(
  engine: Engine,
  { filters }: Asking,
  question: Question,
): Promise<Holding | null> {
  if (engine.volumes === 1) return null
  const typed = question.filters.flatMap(({ name, value }) =>
    name === 'actor' || name === 'document' ? [{ name, value }] : [],
  )
  const set = engine.volumes > FEW_VOLUMES ? filters.document : undefined
  const asked = set ? [...typed, { name: 'document' as const, value: set }] : typed
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

/** Whether a record passes all filters. */
export const passes = ({ controls, typed }: Narrowings, record: number): boolean =>
  typed.every((narrow) => narrow(record)) && Object.values(controls).every((narrow) => narrow(record))

/** All filters except one control. */
export const without = ({ controls, typed }: Narrowings, name: FilterName): Narrowings => {
  const { [name]: _, ...others } = controls
  return { controls: others, typed }
}
