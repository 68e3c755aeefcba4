import type { Engine } from '../browser/engine.ts'
import type { Found } from '../pagefind/stored.ts'
import type { Opened } from '../pagefind/volume.ts'
import type { Asking } from './asking.ts'
import { volumesFor } from './choose.ts'
import { countFacets, type Facets } from './facets.ts'
import { findAll, literalMatches } from './find.ts'
import { interpret } from './interpret.ts'
import { markText, matchingPositions, type Span } from './mark-text.ts'
import { tokensIn } from './match.ts'
import { FEW_VOLUMES, type Narrowings, narrowings, volumesWithin } from './narrow.ts'
import { type Question, readQuestion, withoutFilters } from './question.ts'
import { type Placed, type Showable, showable, shownWithin } from './showable.ts'
import type { Change, Term } from './term.ts'

interface Marked extends Found {
  /** Ranges in the text to mark. */
  marks: Span[]
}

export interface Hit extends Marked {
  /** Whether every word of the question matches; else only some do. */
  full: boolean
  /** The heading that matched, when this passage is shown as the first below it. */
  under: { text: string; marks: Span[] } | null
}

/**
 * What is shown for a question. Guaranteed:
 * 1. a passage contains what was asked, or what `changes` replaces it with, in its own text or partly in the
 *    headings above it;
 * 2. passages that match every word (`full` of them) come before those that match some; `total` counts all;
 * 3. a word that is in no text is in `changes`, with the nearest words that are;
 * 4. counts are of what is shown, and a facet's count of a value is the `total` after choosing it.
 */
export interface Answer {
  asking: Asking
  terms: Term[]
  passages: Hit[]
  total: number
  full: number
  /** How many documents the fully matching passages are in. */
  documents: number
  entries: Hit[]
  /** How many collection pages match. Beside passages, only the first are among `entries`. */
  pages: number
  facets: Facets
  changes: Change[]
  /** How many there are without filters; null when that does not matter. */
  unfiltered: { total: number; least: boolean } | null
  /** In a large library: how many of the candidate volumes were searched; null when all were. */
  searched: { volumes: number; of: number } | null
  /** Whether only the first words of a long question were looked for. */
  cut: boolean
  /** Whether there may be more than was counted. */
  least: boolean
  /** Whether the counts of the facets are exact: what choosing them shows. */
  counted: boolean
}

/** How many entries are shown beside passages. */
const ENTRIES = 3

/**
 * How many volumes are searched at first, how many more at each step, and at most per ten passages wanted.
 */
const VOLUMES = { first: 1, more: 2, most: FEW_VOLUMES }

/** Answers a question; null when it is empty. `limit`: the number of passages wanted. */
export async function answer(engine: Engine, asking: Asking, limit: number): Promise<Answer | null> {
  let found: Answer | null = null
  for await (const each of answers(engine, asking, limit)) found = each
  return found
}

/**
 * Yields ever better answers: in a large library the most promising volumes are searched first. Nothing more
 * is fetched once `isWanted` is false.
 */
export async function* answers(
  engine: Engine,
  asking: Asking,
  limit: number,
  isWanted = (): boolean => true,
): AsyncGenerator<Answer> {
  const question = readQuestion(asking.typed)
  if (question.terms.length + question.filters.length === 0) return
  const asked: Asked = { engine, asking, question, terms: await interpret(engine, question), limit, isWanted }
  const order = await volumesFor(engine, asked.terms, await volumesWithin(engine, asking, question))
  let last: Answer | null = null
  for (const size of steps(order.length, limit)) {
    if (!isWanted()) return
    last = yield* answersFrom(asked, order, size)
    if (last !== null && last.full >= limit) break
  }
  if (last?.total === 0 && isWanted()) yield { ...last, unfiltered: await withoutFilter(asked, last) }
}

/** How many volumes to search, step by step, until enough is found. */
function* steps(all: number, limit: number): Generator<number> {
  const most = Math.min(all, VOLUMES.most * Math.ceil(limit / 10))
  let size = Math.min(VOLUMES.first, all)
  yield size
  while (size < most) {
    size = Math.min(size + VOLUMES.more, all)
    yield size
  }
}

/** Yields the answers from the first volumes. Returns the last one, or null when it is no longer wanted. */
async function* answersFrom(
  asked: Asked,
  order: readonly number[],
  size: number,
): AsyncGenerator<Answer, Answer | null> {
  const opened = await asked.engine.open(order.slice(0, Math.max(1, size)))
  const searched = order.length > size ? { volumes: size, of: order.length } : null
  let last: Answer | null = null
  for await (const { unread, ...found } of answersIn(asked, opened)) {
    if (!asked.isWanted()) return null
    const counted = !unread && !searched && asked.engine.volumes <= FEW_VOLUMES
    last = { ...found, unfiltered: null, searched, least: unread || searched !== null, counted }
    if (found.total > 0) yield last
  }
  return last
}

/**
 * When the filters leave nothing: how many the words alone give. A question of filters alone has no words.
 */
async function withoutFilter(
  { engine, asking: { typed, filters }, question, terms, limit }: Asked,
  { pages }: Answer,
): Promise<Answer['unfiltered']> {
  const isNarrowed = Object.keys(filters).length + question.filters.length > 0
  if (pages > 0 || !isNarrowed || terms.length === 0) return null
  const found = await answer(engine, { typed: withoutFilters(typed), filters: {} }, limit)
  return found && { total: found.total, least: found.least }
}

interface Asked {
  engine: Engine
  asking: Asking
  question: Question
  terms: Term[]
  limit: number
  isWanted: () => boolean
}

/** Answers from the opened volumes; several, ever better ones when many texts must be read. */
async function* answersIn(asked: Asked, opened: Opened): AsyncGenerator<Draft> {
  const { engine, asking, question, terms } = asked
  const [{ ranked, out }, narrow] = await Promise.all([
    findAll(engine, opened, question, terms),
    narrowings(engine, opened, asking, question),
  ])
  for await (const { standing, unread } of literalMatches(opened, ranked, terms)) {
    const all = showable(opened.directory, standing, { worded: terms.length > 0, out })
    yield { ...(await readAnswer(asked, opened, { all, narrow })), unread }
  }
}

/** What can be shown, and the filters on it. */
interface Narrowed {
  all: Showable
  narrow: Narrowings
}
type Draft = Omit<Answer, 'searched' | 'least' | 'counted' | 'unfiltered'> & { unread: boolean }

async function readAnswer(
  { asking, question, terms, limit }: Asked,
  opened: Opened,
  { all, narrow }: Narrowed,
): Promise<Omit<Draft, 'unread'>> {
  const { passages, entries } = shownWithin(all, narrow)
  const full = passages.filter((each) => each.full)
  const beside = passages.length > 0 ? ENTRIES : limit
  return {
    asking,
    terms,
    passages: await readHits(opened, passages.slice(0, limit), terms),
    total: passages.length,
    full: full.length,
    documents: new Set(full.map(({ record }) => opened.directory.document[record])).size,
    entries: await readHits(opened, entries.slice(0, beside), terms),
    pages: entries.length,
    facets: countFacets(opened.directory, all, narrow, asking.filters),
    changes: changesOf(terms),
    cut: question.cut,
  }
}

/** The changes of all terms; the words of one name share one. */
const changesOf = (terms: readonly Term[]): Change[] => [
  ...new Map(
    terms.flatMap(({ change }) => (change ? [[`${change.kind} ${change.from}`, change] as const] : [])),
  ).values(),
]

async function readHits(opened: Opened, ranked: readonly Placed[], terms: readonly Term[]): Promise<Hit[]> {
  const index = await opened.find(tokensIn(terms))
  const read = async (record: number): Promise<Marked> => {
    const found = await opened.read(record)
    return { ...found, marks: markText(found, matchingPositions(index, record, terms), terms) }
  }
  return Promise.all(
    ranked.map(async ({ record, full, heading }) => {
      const [found, above] = await Promise.all([read(record), heading === undefined ? null : read(heading)])
      return { ...found, full, under: above && { text: above.text, marks: above.marks } }
    }),
  )
}
