/**
 * `Meer zoals dit`: for a paragraph those elsewhere that are about the same, by the same analysis
 * of words as the search. After this
 * 1. none stands in the same section, is a neighbour, or says the same in nearly the same words;
 * 2. no two of one paragraph say nearly the same;
 * 3. the work grows with the number of paragraphs, not with its square: only
 *    what shares a rare term is compared;
 * 4. those of a paragraph depend on itself and on what shares a rare term with it: an edit elsewhere leaves
 *    them as they were.
 */

import { type Keeping, keep, taken } from '../../output/keeping.ts'
import { lazily } from '../../text/lazily.ts'
import type { Span } from '../ask/mark-text.ts'
import { Finder, type Found, type Place, type ShownBeside, type Source } from './finder.ts'
import type { Passage } from './passages.ts'
import { type Subject, subjectOf } from './subject.ts'
import { Terms } from './terms.ts'

/** A paragraph that is about the same as another, and the words in it that make it so. */
export interface Related {
  record: Pick<Passage, 'url' | 'name' | 'text'> & { document: Pick<Source, 'id' | 'title'> }
  /** One value for all of that. */
  digest: string
  marks: Span[]
}

/** What was found for each paragraph of a document, and the numbers of what that depends on. */
interface Kept {
  numbers: [Int32Array, Int32Array]
  found: Found[][]
}

/** The related paragraphs by the address of each paragraph that has any, the nearest first. */
export function relatedAmong(
  sources: readonly Source[],
  shown: ShownBeside,
  keeping?: Keeping,
): Map<string, Related[]> {
  const terms = new Terms(keeping)
  const documents = sources.map((source) => ({ source, subject: keptSubject(source, terms, keeping) }))
  const finder = new Finder(documents, terms, shown)
  const numbers = finder.dependencies()
  const byUrl = new Map(finder.places.map((place) => [place.url, place]))
  const related = new Map<string, Related[]>()
  let from = 0
  for (const { source, subject } of documents) {
    const to = from + subject.passages.length
    const now: Kept['numbers'] = [numbers[0].slice(from, to), numbers[1].slice(from, to)]
    const first = from
    const found = keptFound(source, now, keeping, (at) => finder.relatedTo(first + at))
    for (const [at, each] of found.entries())
      if (each.length > 0) related.set((subject.passages[at] as Place).url, each.map(showing(byUrl)))
    from = to
  }
  return related
}

function keptSubject({ key, passages }: Source, terms: Terms, keeping: Keeping | undefined): Subject {
  const kept = key === undefined ? null : taken<Subject>(keeping, `subject ${key}`)
  if (kept !== null) return kept
  const made = subjectOf(passages(), terms)
  if (key !== undefined) keep(keeping, `subject ${key}`, made)
  return made
}

/** Of the paragraphs for which something changed it is found anew. */
function keptFound(
  { key }: Source,
  now: Kept['numbers'],
  keeping: Keeping | undefined,
  find: (at: number) => Found[],
): Found[][] {
  const kept = key === undefined ? null : taken<Kept>(keeping, `related ${key}`)
  const isSame = (at: number): boolean =>
    now.every((numbers, lane) => kept?.numbers[lane]?.[at] === numbers[at])
  let changed = kept?.found.length !== now[0].length
  const found = Array.from(now[0], (_, at) => {
    const known = isSame(at) ? kept?.found[at] : undefined
    if (known === undefined) changed = true
    return known ?? find(at)
  })
  if (changed && key !== undefined) keep(keeping, `related ${key}`, { numbers: now, found } satisfies Kept)
  return found
}

const showing =
  (byUrl: ReadonlyMap<string, Place>) =>
  ([url, marks]: Found): Related => {
    const { name, digest, index, source } = byUrl.get(url) as Place
    const document = { id: source.id, title: source.title }
    const record = lazily({ url, name, document }, { text: () => source.passages()[index]?.text ?? '' })
    return { record, digest, marks }
  }
