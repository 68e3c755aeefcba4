/** Splits Dutch compounds into their parts: `cliëntondersteuning` → cliënt, ondersteuning. */

import { NO_LETTERS, withLetter } from '../../text/letter-hash.ts'
import type { Spellings } from './spellings.ts'
import { MOST_CHANGED } from './stem.ts'

/** A part of a folded word: `[start, end)`, without a linking `s` at its end. */
export type Part = readonly [start: number, end: number]

/** The cost of a part: 0 for a word of the texts, more for a less certain one; null when it cannot be one. */
export type PartCost = (part: string) => number | null

/** Never parts: endings and prefixes that look like words, and letters that only ever begin a word. */
const NO_PART = new Set(
  [
    'aan af bij door in na om onder op over tegen toe uit voor weg mee mede terug her ver ont be ge mis on',
    'heid lijk baar loos zaam dom schap schappen ing ingen ster sters aar ist iek tie ten ter ele ers',
    'erij stel zins rijk vol haft matig',
    'het een den der des ter als dan dus eer erg haar heen hem hen hier hun meer mij niet nog ons tot',
    'van vol wat wel zes zou elk',
    'lijke baar bare rijke heden loze volle vollig chap schap schappelijk matigheid logie logisch',
    'logische end ende waarde kunde',
    'mini ster lag vers nis tekst ring king ling ting ven pen ren ken sen zen gen men ten',
  ].flatMap((line) => line.split(' ')),
)
/** Words that only look like compounds. */
const NO_COMPOUND = new Set(
  [
    'minister ministerie verslag verband bestuur kwartaal aandeel allerlei beraden personen persoon',
    'specifiek wethouder wethouders organisatie prestatie ouderen anderen openbaar',
  ].flatMap((line) => line.split(' ')),
)
const SHORTEST = 3
const SHORTEST_COMPOUND = 7
const LONGEST_COMPOUND = 45
const PER_PART = 1
const LINKED = 0.1

const LINKING_S = 's'.charCodeAt(0)

/** A filter for possible parts. Without one (`ANY`) every sequence of letters is tried. */
type PartSpellings = Pick<Spellings, 'mayBegin' | 'mayBe'>
const ANY: PartSpellings = { mayBegin: () => true, mayBe: () => true }

/** The cheapest way to cut the letters up to some position. */
interface Split {
  cost: number
  parts: Part[]
}
/** By position: the cheapest split up to it; undefined when there is none. */
type Splits = (Split | undefined)[]

/** The cheapest way to cut a word into two or more parts; empty when it is one word. */
export function splitCompound(word: string, costOf: PartCost, spellings: PartSpellings = ANY): Part[] {
  if (
    word.length < SHORTEST_COMPOUND ||
    word.length > LONGEST_COMPOUND ||
    NO_COMPOUND.has(word) ||
    !/^[a-z]+$/.test(word)
  )
    return []
  const best: Splits = [{ cost: 0, parts: [] }]
  const cost = (start: number, end: number, hash: number): number | null => {
    const isWhole = end - start === word.length
    if (isWhole || end - start < SHORTEST || !spellings.mayBe(hash, word.charCodeAt(end - 1))) return null
    const letters = word.slice(start, end)
    return NO_PART.has(letters) ? null : costOf(letters)
  }
  for (let start = 0; start <= word.length - SHORTEST; start++)
    if (best[start]) addParts(word, start, best, { cost, spellings })
  return best[word.length]?.parts ?? []
}

/** Extends the splits by every part that begins at `start`. Of equal costs the first wins. */
function addParts(word: string, start: number, best: Splits, { cost, spellings }: PartCosts): void {
  let [hash, last] = [NO_LETTERS, word.length]
  let before: number | null = null
  for (let end = start + 1; end <= last; end++) {
    const letter = word.charCodeAt(end - 1)
    hash = withLetter(hash, letter)
    // No word begins like this, so from here on there can only be inflections of known words.
    if (!spellings.mayBegin(hash)) last = Math.min(last, end + MOST_CHANGED)
    const whole = cost(start, end, hash)
    // A final s may only link: `ondersteunings|vraag`.
    const isLinked = whole === null && before !== null && letter === LINKING_S && end < word.length
    if (whole !== null) add(best, [start, end], end, whole + PER_PART)
    else if (isLinked) add(best, [start, end - 1], end, (before as number) + PER_PART + LINKED)
    before = whole
  }
}

interface PartCosts {
  /** The cost of `[start, end)` as a part; `hash` is that of its letters. */
  cost: (start: number, end: number, hash: number) => number | null
  spellings: PartSpellings
}

function add(best: Splits, part: Part, end: number, cost: number): void {
  const before = best[part[0]] as Split
  const sum = before.cost + cost
  const known = best[end]
  if (known === undefined || sum < known.cost) best[end] = { cost: sum, parts: [...before.parts, part] }
}
