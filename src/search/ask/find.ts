/** Finds all records in the opened volumes that match a question, best first. */
import type { Engine } from '../browser/engine.ts'
import type { Opened } from '../pagefind/volume.ts'
import { type Ranked, rank, weightOf } from '../rank/rank.ts'
import { interpretExcluded } from './interpret.ts'
import { phrasesIn } from './mark-text.ts'
import { type Index, type Matches, matchTerm, tokensIn } from './match.ts'
import type { Question } from './question.ts'
import type { Term } from './term.ts'

export interface FoundAll {
  ranked: Ranked[]
  /** Records with excluded words. */
  out: ReadonlySet<number>
}

/** All records that match, without those with excluded words. For a question without words: all records. */
export async function findAll(
  engine: Engine,
  opened: Opened,
  question: Question,
  terms: readonly Term[],
): Promise<FoundAll> {
  const excluded = await interpretExcluded(engine, question.excluded)
  const index = await opened.find(tokensIn([...terms, ...excluded]))
  const out = new Set(excluded.flatMap((term) => [...matchAll(opened, index, term).keys()]))
  const ranked = terms.length > 0 ? rankTerms(opened, index, terms, question.sentence) : everything(opened)
  return { ranked: ranked.filter(({ record }) => !out.has(record)), out }
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

/** To check phrases: how many texts are read at a time, and at most. */
const READ = { step: 80, most: 1200 }

/** The records known to contain the phrases literally. `unread`: there may be more. */
export interface Standing {
  standing: Ranked[]
  unread: boolean
}

/**
 * Keeps the records that contain every quoted phrase literally; so far their words were only near each other.
 * Reads all texts, a step at a time, since counts must be of what is shown.
 */
export async function* literalMatches(
  opened: Opened,
  ranked: readonly Ranked[],
  terms: readonly Term[],
): AsyncGenerator<Standing> {
  const phrases = terms.filter(({ asked }) => asked.phrase).map(({ asked }) => asked.words)
  const most = phrases.length > 0 ? READ.most : 0
  const standing: Ranked[] = phrases.length > 0 ? [] : [...ranked]
  for (let read = 0; read < Math.min(ranked.length, most); read += READ.step) {
    const step = ranked.slice(read, read + READ.step)
    const texts = await Promise.all(step.map(({ record }) => opened.read(record)))
    standing.push(
      ...step.filter((_, index) =>
        phrases.every((phrase) => phrasesIn(texts[index]?.text ?? '', phrase).length > 0),
      ),
    )
    if (read + READ.step < ranked.length) yield { standing: [...standing], unread: true }
  }
  if (most === 0 || ranked.length <= most) yield { standing, unread: false }
}
