import { answersAll, type Question, readQuestion, type Term, toEngine } from './analysis.ts'
import type { Asking } from './asking.ts'
import type { Engine, EngineAnswer } from './engine.ts'
import { countFacets, type Facets, narrowing } from './facets.ts'
import { type Found, fromStored } from './stored.ts'

/**
 * What is shown for a question. After this
 * 1. every passage and entry holds every word asked, or its stem, in its own text;
 * 2. `total` counts passages, `passages` are the best of them, best first;
 * 3. `missing` are the words that stand in no text at all: only looked for when nothing was found.
 */
export interface Answer {
  asking: Asking
  question: Question
  passages: Found[]
  total: number
  entries: Found[]
  facets: Facets
  missing: Term[]
  /** How many there are without the filters; null when that was not looked for. */
  unfiltered: number | null
}

/** Entries shown beside passages. */
const ENTRIES = 4
/** Results looked at before it is believed that none of them holds what was asked. */
const PATIENCE = 30

/** Answers a question; null when there is no word in it. `limit` is the number of passages wanted. */
export async function answer(engine: Engine, asking: Asking, limit: number): Promise<Answer | null> {
  const question = readQuestion(asking.typed)
  if (question.length === 0) return null
  const words = toEngine(question)
  const narrow = await narrowing(engine, words, asking.filters)
  const [passages, entries, facets] = await Promise.all([
    engine.search(words, { filters: narrow('passage') }).then((results) => honest(results, question, limit)),
    engine.search(words, { filters: narrow('entry') }).then((results) => honest(results, question, ENTRIES)),
    countFacets(engine, words, narrow),
  ])
  const none = passages.total + entries.total === 0
  return {
    asking,
    question,
    passages: passages.found,
    total: passages.total,
    entries: entries.found,
    facets: passages.total > 0 ? facets : {},
    missing: none ? await missingTerms(engine, question) : [],
    unfiltered: none && Object.keys(asking.filters).length > 0 ? await countUnfiltered(engine, question) : null,
  }
}

/**
 * Pagefind shortens a word it does not know until something matches (`zorgx` finds `zorg`) and has no switch for it: so every result
 * is read before it is shown. When none of the first holds what was asked, none does, since a word is either known or not.
 */
async function honest({ results }: EngineAnswer, question: Question, limit: number): Promise<{ found: Found[]; total: number }> {
  const found: Found[] = []
  let read = 0
  while (found.length < limit && read < results.length && (found.length > 0 || read < PATIENCE)) {
    const batch = results.slice(read, read + (read === 0 || found.length > 0 ? limit - found.length : PATIENCE))
    const records = await Promise.all(batch.map(async (result) => fromStored(await result.data())))
    found.push(...records.filter((record) => answersAll(record.text, question)))
    read += batch.length
  }
  const dropped = read - found.length
  return { found, total: found.length > 0 ? results.length - dropped : 0 }
}

async function missingTerms(engine: Engine, question: Question): Promise<Term[]> {
  const counts = await Promise.all(question.map((term) => countUnfiltered(engine, [term])))
  return question.filter((_, at) => counts[at] === 0)
}

async function countUnfiltered(engine: Engine, question: Question): Promise<number> {
  const results = await engine.search(toEngine(question), { filters: { type: 'passage' } })
  return (await honest(results, question, 1)).total
}
