import type { Asking } from './asking.ts'
import type { Directory } from './directory.ts'
import type { Engine } from './engine.ts'
import { interpret, interpretExcluded } from './interpret.ts'
import { markText, phrasesIn, type Span } from './marks.ts'
import { type Index, type Matches, matchTerm, tokensIn } from './match.ts'
import { countFacets, type Facets, type Narrowings, narrowings, passes } from './narrow.ts'
import { type Question, readQuestion } from './question.ts'
import { holdersOf, type Ranked, rank, weightOf } from './rank.ts'
import type { Found } from './stored.ts'
import type { Change, Term } from './terms.ts'

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
}

/** Entries shown beside passages. */
const ENTRIES = 4
/** Passages read to see whether words in quotes stand there exactly so. */
const MOST_READ = 80

/** Answers a question; null when nothing was asked. `limit` is the number of passages wanted. */
export async function answer(engine: Engine, asking: Asking, limit: number): Promise<Answer | null> {
  const question = readQuestion(asking.typed)
  if (question.terms.length + question.filters.length === 0) return null
  const terms = await interpret(engine, question)
  const [ranked, narrow] = await Promise.all([search(engine, question, terms), narrowings(engine, asking, question)])
  const exact = await standExactly(engine, ranked, terms)
  const found = exact.filter(({ record }) => passes(narrow, record))
  const passages = throughHeadings(
    engine,
    found.filter(({ record }) => !isPage(engine, record)),
  )
  const entries = found.filter(({ record, full }) => isPage(engine, record) && full && terms.length > 0)
  return {
    asking,
    terms,
    passages: await readHits(engine, passages.slice(0, limit), terms),
    total: passages.length,
    full: passages.filter(({ full }) => full).length,
    entries: await readHits(engine, entries.slice(0, ENTRIES), terms),
    facets: passages.length > 0 ? countFacets(engine.directory, narrow, passagesIn(engine, exact)) : {},
    changes: terms.flatMap(({ change }) => change ?? []),
    unfiltered: found.length === 0 && isNarrowed(narrow) ? passagesIn(engine, exact).length : null,
  }
}

const isPage = ({ directory }: Engine, record: number): boolean => directory.form[record] === 'page'
const isNarrowed = ({ controls, typed }: Narrowings): boolean => Object.keys(controls).length + typed.length > 0
const passagesIn = (engine: Engine, ranked: readonly Ranked[]): number[] =>
  ranked.filter(({ record }) => !isPage(engine, record)).map(({ record }) => record)

/** Everything that answers, best first, less what was to be left out. Without a word everything there is. */
async function search(engine: Engine, question: Question, terms: Term[]): Promise<Ranked[]> {
  const excluded = await interpretExcluded(engine, question.excluded)
  const index = await engine.find(tokensIn([...terms, ...excluded]))
  const out = new Set(excluded.flatMap((term) => [...matchAll(engine, index, term).keys()]))
  const ranked = terms.length > 0 ? rankTerms(engine, index, terms, question.sentence) : everything(engine)
  return ranked.filter(({ record }) => !out.has(record))
}

function rankTerms(engine: Engine, index: Index, terms: readonly Term[], sentence: boolean): Ranked[] {
  const matches = terms.map((term) => matchAll(engine, index, term))
  const total = engine.directory.form.length
  const weights = matches.map((each) => weightOf([...each.values()].filter(({ loose }) => !loose).length, total))
  return rank({ directory: engine.directory, matches, weights, optional: terms.map(({ asked }) => asked.optional), sentence })
}

function matchAll({ directory }: Engine, index: Index, term: Term): Matches {
  const average = directory.length.reduce((sum, each) => sum + each, 0) / Math.max(1, directory.length.length)
  return matchTerm(term, index, (record) => (directory.length[record] ?? 0) / average)
}

const everything = ({ directory: { form } }: Engine): Ranked[] => form.map((_, record) => ({ record, full: true, score: 0, without: [] }))

/** Words in quotes stand near each other in what is found; here only what holds them exactly so stays. */
async function standExactly(engine: Engine, ranked: Ranked[], terms: readonly Term[]): Promise<Ranked[]> {
  const phrases = terms.filter(({ asked }) => asked.phrase).map(({ asked }) => asked.words)
  if (phrases.length === 0) return ranked
  const read = await Promise.all(ranked.slice(0, MOST_READ).map(async (each) => ({ each, text: (await engine.read(each.record)).text })))
  return read.filter(({ text }) => phrases.every((phrase) => phrasesIn(text, phrase).length > 0)).map(({ each }) => each)
}

/** With the heading that it was found by. */
type Placed = Ranked & { heading?: number }

/**
 * A heading that answers leads to the text below it: it is not a hit beside a passage that stands under it, and when there is none
 * the first passage under it takes its place, with the heading above it.
 */
function throughHeadings({ directory }: Engine, ranked: readonly Ranked[]): Placed[] {
  const above = new Set(ranked.filter(({ full }) => full).flatMap(({ record }) => holdersOf(directory, record)))
  const kept = ranked.filter(({ record }) => directory.form[record] !== 'heading' || !above.has(record))
  const found = new Set(kept.map(({ record }) => record))
  return kept.flatMap((each): Placed[] => {
    const below = directory.form[each.record] === 'heading' && each.full ? firstBelow(directory, each.record) : undefined
    return below === undefined ? [each] : found.has(below) ? [] : [{ ...each, record: below, heading: each.record }]
  })
}

/** The first running text directly under a heading. */
function firstBelow({ above, form }: Directory, heading: number): number | undefined {
  const below = above.findIndex((holder, record) => holder === heading && form[record] === 'text')
  return below < 0 ? undefined : below
}

const readHits = (engine: Engine, ranked: readonly Placed[], terms: readonly Term[]): Promise<Hit[]> =>
  Promise.all(
    ranked.map(async ({ record, full, heading }) => {
      const [found, above] = await Promise.all([engine.read(record), heading === undefined ? null : engine.read(heading)])
      return { ...found, marks: marksOf(found, terms), full, under: above && { text: above.text, marks: marksOf(above, terms) } }
    }),
  )

const marksOf = ({ text, tokens }: Found, terms: readonly Term[]): Span[] => markText(text, tokens, terms)
