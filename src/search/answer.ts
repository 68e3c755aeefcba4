import type { Asking } from './asking.ts'
import { volumesFor } from './choose.ts'
import type { Directory } from './directory.ts'
import type { Engine } from './engine.ts'
import { interpret, interpretExcluded } from './interpret.ts'
import { markText, phrasesIn, type Span } from './marks.ts'
import { type Index, type Matches, matchTerm, tokensIn } from './match.ts'
import { countFacets, type Facets, type Narrowings, narrowings, passes, volumesWithin } from './narrow.ts'
import { type Question, readQuestion } from './question.ts'
import { holdersOf, type Ranked, rank, weightOf } from './rank.ts'
import type { Found } from './stored.ts'
import type { Change, Term } from './terms.ts'
import type { Opened } from './volume.ts'

export interface Hit extends Found {
  /** What is marked in the text. */
  marks: Span[]
  /** Every word asked is there; else only some. */
  full: boolean
  /** The heading that answers, when the passage is the first below it. */
  under: { text: string; marks: Span[] } | null
}

/**
 * What is shown for a question. After this
 * 1. a passage holds what was asked or what `changes` names for it, in its own text or partly in the headings above it;
 * 2. passages with every word stand before those with some; `total` counts all of them, `full` the first;
 * 3. a word that is in no text is in `changes`, with the nearest words that are.
 */
export interface Answer {
  asking: Asking
  terms: Term[]
  passages: Hit[]
  total: number
  full: number
  entries: Hit[]
  facets: Facets
  changes: Change[]
  /** How many there are without the filters; null when that does not matter. */
  unfiltered: number | null
  /** Of a large library: in how many of the volumes that may answer was looked; null when in all of them. */
  searched: { volumes: number; of: number } | null
}

/** Entries shown beside passages. */
const ENTRIES = 3
/** Passages read to see whether words in quotes stand there exactly so. */
const MOST_READ = 80

/** Volumes of a large library that are looked in at first, at each next step, and at most for each ten passages wanted. */
const VOLUMES = { first: 1, more: 2, most: 7 }

/** Answers a question; null when nothing was asked. `limit` is the number of passages wanted. */
export async function answer(engine: Engine, asking: Asking, limit: number): Promise<Answer | null> {
  let found: Answer | null = null
  for await (const each of answers(engine, asking, limit)) found = each
  return found
}

/**
 * The same as it gets better: of a large library the first answer comes from where the most is to be expected. Nothing is fetched for a
 * question that is not wanted any more.
 */
export async function* answers(
  engine: Engine,
  asking: Asking,
  limit: number,
  isWanted = (): boolean => true,
): AsyncGenerator<Answer> {
  const question = readQuestion(asking.typed)
  if (question.terms.length + question.filters.length === 0) return
  const asked: Asked = { engine, asking, question, terms: await interpret(engine, question), limit }
  const order = await volumesFor(engine, asked.terms, await volumesWithin(engine, asking, question))
  const most = Math.min(order.length, VOLUMES.most * Math.ceil(limit / 10))
  for (
    let size = Math.min(VOLUMES.first, order.length);
    ;
    size = Math.min(size + VOLUMES.more, order.length)
  ) {
    if (!isWanted()) return
    const opened = await engine.open(order.slice(0, Math.max(1, size)))
    const ordered = await inOrder(asked, opened)
    if (!isWanted()) return
    const found = await readAnswer(asked, opened, ordered)
    const isLast = size >= most || found.full >= limit
    if (isLast || found.total > 0)
      yield { ...found, searched: order.length > size ? { volumes: size, of: order.length } : null }
    if (isLast) return
  }
}

interface Asked {
  engine: Engine
  asking: Asking
  question: Question
  terms: Term[]
  limit: number
}

/** What was found, best first; nothing of it is read yet. */
interface Ordered {
  narrow: Narrowings
  /** Without the filters. */
  all: Ranked[]
  passages: Placed[]
  entries: Ranked[]
}

async function inOrder({ engine, asking, question, terms }: Asked, opened: Opened): Promise<Ordered> {
  const [ranked, narrow] = await Promise.all([
    search(engine, opened, question, terms),
    narrowings(engine, opened, asking, question),
  ])
  const all = await standExactly(opened, ranked, terms)
  const found = enough(all.filter(({ record }) => passes(narrow, record)))
  const passages = found.filter(({ record }) => !isPage(opened, record))
  const entries = found.filter(({ record, full }) => isPage(opened, record) && full && terms.length > 0)
  return { narrow, all, passages: throughHeadings(opened, passages), entries }
}

/** When there are this many with all of what was asked, those with a part of it are left out. */
const ENOUGH = 10
const enough = (ranked: Ranked[]): Ranked[] => {
  const full = ranked.filter((each) => each.full)
  return full.length >= ENOUGH ? full : ranked
}

async function readAnswer(
  { asking, terms, limit }: Asked,
  opened: Opened,
  ordered: Ordered,
): Promise<Omit<Answer, 'searched'>> {
  const { narrow, all, passages, entries } = ordered
  const isNothing = passages.length + entries.length === 0
  return {
    asking,
    terms,
    passages: await readHits(opened, passages.slice(0, limit), terms),
    total: passages.length,
    full: passages.filter(({ full }) => full).length,
    entries: await readHits(opened, entries.slice(0, ENTRIES), terms),
    facets: passages.length > 0 ? countFacets(opened.directory, narrow, passagesIn(opened, all)) : {},
    changes: changesOf(terms),
    unfiltered: isNothing && isNarrowed(narrow) ? passagesIn(opened, all).length : null,
  }
}

/** Words of one name have one change together. */
const changesOf = (terms: readonly Term[]): Change[] => [
  ...new Map(
    terms.flatMap(({ change }) => (change ? [[`${change.kind} ${change.from}`, change] as const] : [])),
  ).values(),
]

const isPage = ({ directory }: Opened, record: number): boolean => directory.form[record] === 'page'
const isNarrowed = ({ controls, typed }: Narrowings): boolean =>
  Object.keys(controls).length + typed.length > 0
const passagesIn = (opened: Opened, ranked: readonly Ranked[]): number[] =>
  ranked.filter(({ record }) => !isPage(opened, record)).map(({ record }) => record)

/** Everything that answers, best first, less what was to be left out. Without a word everything there is. */
async function search(engine: Engine, opened: Opened, question: Question, terms: Term[]): Promise<Ranked[]> {
  const excluded = await interpretExcluded(engine, question.excluded)
  const index = await opened.find(tokensIn([...terms, ...excluded]))
  const out = new Set(excluded.flatMap((term) => [...matchAll(opened, index, term).keys()]))
  const ranked = terms.length > 0 ? rankTerms(opened, index, terms, question.sentence) : everything(opened)
  return ranked.filter(({ record }) => !out.has(record))
}

function rankTerms(opened: Opened, index: Index, terms: readonly Term[], sentence: boolean): Ranked[] {
  const matches = terms.map((term) => matchAll(opened, index, term))
  const total = opened.directory.form.length
  const weights = matches.map((each) =>
    weightOf([...each.values()].filter(({ loose }) => !loose).length, total),
  )
  return rank({
    directory: opened.directory,
    matches,
    weights,
    optional: terms.map(({ asked }) => asked.optional),
    sentence,
  })
}

function matchAll({ directory }: Opened, index: Index, term: Term): Matches {
  const average = directory.length.reduce((sum, each) => sum + each, 0) / Math.max(1, directory.length.length)
  return matchTerm(term, index, (record) => (directory.length[record] ?? 0) / average)
}

const everything = ({ directory: { form } }: Opened): Ranked[] =>
  form.map((_, record) => ({ record, full: true, score: 0, without: [] }))

/** Words in quotes stand near each other in what is found; here only what holds them exactly so stays. */
async function standExactly(opened: Opened, ranked: Ranked[], terms: readonly Term[]): Promise<Ranked[]> {
  const phrases = terms.filter(({ asked }) => asked.phrase).map(({ asked }) => asked.words)
  if (phrases.length === 0) return ranked
  const read = await Promise.all(
    ranked.slice(0, MOST_READ).map(async (each) => ({ each, text: (await opened.read(each.record)).text })),
  )
  return read
    .filter(({ text }) => phrases.every((phrase) => phrasesIn(text, phrase).length > 0))
    .map(({ each }) => each)
}

/** With the heading that it was found by. */
type Placed = Ranked & { heading?: number }

/**
 * A heading that answers leads to the text below it: it is not a hit beside a passage that stands under it, and when there is none
 * the first passage under it takes its place, with the heading above it.
 */
function throughHeadings({ directory }: Opened, ranked: readonly Ranked[]): Placed[] {
  const above = new Set(
    ranked.filter(({ full }) => full).flatMap(({ record }) => holdersOf(directory, record)),
  )
  const kept = ranked.filter(({ record }) => directory.form[record] !== 'heading' || !above.has(record))
  const found = new Set(kept.map(({ record }) => record))
  return kept.flatMap((each): Placed[] => {
    const below =
      directory.form[each.record] === 'heading' && each.full ? firstBelow(directory, each.record) : undefined
    return below === undefined
      ? [each]
      : found.has(below)
        ? []
        : [{ ...each, record: below, heading: each.record }]
  })
}

/** The first running text directly under a heading. */
function firstBelow({ above, form }: Directory, heading: number): number | undefined {
  const below = above.findIndex((holder, record) => holder === heading && form[record] === 'text')
  return below < 0 ? undefined : below
}

const readHits = (opened: Opened, ranked: readonly Placed[], terms: readonly Term[]): Promise<Hit[]> =>
  Promise.all(
    ranked.map(async ({ record, full, heading }) => {
      const [found, above] = await Promise.all([
        opened.read(record),
        heading === undefined ? null : opened.read(heading),
      ])
      return {
        ...found,
        marks: marksOf(found, terms),
        full,
        under: above && { text: above.text, marks: marksOf(above, terms) },
      }
    }),
  )

const marksOf = ({ text, tokens }: Found, terms: readonly Term[]): Span[] => markText(text, tokens, terms)
