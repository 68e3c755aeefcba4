import type { Document } from '../../collections/schema/document.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import type { Commitment, DocumentCommitments, FollowUp } from './commitment.ts'

/** So many words in common mean the same matter, where the later text does not name the earlier one. */
const ENOUGH_WORDS = 3
const ENOUGH_SHARE = 0.5

/** Words of every promise, which say nothing of its matter. */
const OF_ANY_PROMISE = new Set(
  `toezegging toezeggingen toegezegd kamer tweede eerste brief deze hierbij hiermee hierover informeren
  informeer geïnformeerd ontvangt ontvangen sturen stuur zullen zomer najaar voorjaar reces zomerreces
  kwartaal minister staatssecretaris wethouder college kabinet regering debat commissie commissiedebat
  naar over door voor mijn onze gestand uitvoering invulling mogelijk nadere nader eerder verzoek`.split(
    /\s+/u,
  ),
)
const SHORTEST = 5

const mattersOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
      (word) => word.length >= SHORTEST && !OF_ANY_PROMISE.has(word),
    ),
  )

interface Later extends FollowUp {
  document: Document
  matters: ReadonlySet<string>
}

/** A document with what it says of commitments. */
export interface Saying {
  document: Document
  commitments: DocumentCommitments
}

/**
 * All commitments, each with the passage of a later document that says it acts on it. That document names the
 * paper of the promise and shares a word of its matter, or it shares most of its words. The order is that of
 * the documents.
 */
export function withTakeUps(all: readonly Saying[]): Commitment[] {
  const later = new LaterPassages(all)
  return all.flatMap(({ document, commitments: { made } }) =>
    made.map((each) => ({ ...each, takenUp: each.takenUp ?? later.actingOn(each, document) })),
  )
}

const dateOf = ({ date }: Document): string => date ?? ''

/** The passages that say they act on a promise, the oldest first, looked up by their words. */
class LaterPassages {
  readonly #all: readonly Later[]
  /** Places in the list, by word and by the paper that a passage names. */
  readonly #byWord: ReadonlyMap<string, readonly number[]>
  readonly #byPaper: ReadonlyMap<string, readonly number[]>

  constructor(all: readonly Saying[]) {
    this.#all = all
      .filter(({ document }) => document.date !== null)
      .toSorted((a, b) => dateOf(a.document).localeCompare(dateOf(b.document)))
      .flatMap(({ document, commitments: { followUps } }) =>
        followUps.map((each): Later => ({ ...each, document, matters: mattersOf(each.text) })),
      )
    this.#byWord = placesBy(this.#all, ({ matters }) => matters)
    this.#byPaper = placesBy(this.#all, ({ refersTo }) => refersTo)
  }

  /** The first that acts on a promise; null where there is none, or nobody knows when it was made. */
  actingOn({ text }: Commitment, document: Document): Commitment['takenUp'] {
    if (document.date === null) return null
    const matters = mattersOf(text)
    const named = new Set(papersOf(document).flatMap((id) => this.#byPaper.get(id) ?? []))
    const enough = enoughOf(matters)
    const shared = this.#sharedWith(matters)
    const first = shared.findIndex(
      (count, place) =>
        (count >= enough || (count > 0 && named.has(place))) &&
        isLater((this.#all[place] as Later).document, document),
    )
    const found = this.#all[first]
    return found ? { document: found.document.id, block: found.block } : null
  }

  /** How many of these words each passage has. */
  #sharedWith(words: ReadonlySet<string>): Uint16Array {
    const counts = new Uint16Array(this.#all.length)
    for (const word of words) for (const place of this.#byWord.get(word) ?? []) counts[place]! += 1
    return counts
  }
}

function placesBy(
  all: readonly Later[],
  keysOf: (each: Later) => Iterable<string>,
): Map<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [place, each] of all.entries())
    for (const key of keysOf(each)) getOrInsert(places, key, (): number[] => []).push(place)
  return places
}

const isLater = (one: Document, other: Document): boolean =>
  one.id !== other.id && dateOf(one) > dateOf(other)

/** How many words a passage has to share that does not name the paper. */
const enoughOf = (promised: ReadonlySet<string>): number =>
  Math.max(ENOUGH_WORDS, Math.ceil(ENOUGH_SHARE * promised.size))

/** What a later text may call the paper of a promise. */
const papersOf = ({ id, official }: Document): string[] => [id, ...(official === null ? [] : [official])]
