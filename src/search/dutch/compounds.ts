/** Where a Dutch compound comes apart: `cliëntondersteuning` → cliënt, ondersteuning. */

import { NO_LETTERS, withLetter } from '../../text/letter-hash.ts'
import type { Spellings } from './spellings.ts'
import { MOST_CHANGED } from './stem.ts'

/** A part of a folded word: `[start, end)` without the letters that only join. */
export type Part = readonly [start: number, end: number]

/** What a part costs: 0 a word of the texts, more for a rarer one; null: it cannot be a part. */
export type PartCost = (part: string) => number | null

/** Never a part: endings and prefixes that look like words, and what only ever begins a word. */
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
/** Compounds to the eye only. */
const WHOLE = new Set(
  [
    'minister ministerie verslag verband bestuur kwartaal aandeel allerlei beraden personen persoon',
    'specifiek wethouder wethouders organisatie prestatie ouderen anderen openbaar',
  ].flatMap((line) => line.split(' ')),
)
const SHORTEST = 3
const SHORTEST_WHOLE = 7
const LONGEST_WHOLE = 45
const PER_PART = 1
const JOINED = 0.1

const JOINING = 's'.charCodeAt(0)

/** With nothing known of how parts are spelled every row of letters is tried. */
type PartSpellings = Pick<Spellings, 'mayBegin' | 'mayBe'>
const ANY: PartSpellings = { mayBegin: () => true, mayBe: () => true }

interface Best {
  cost: number
  parts: Part[]
}
type Way = (Best | undefined)[]

/** The cheapest way to cut a word in two or more parts; none when it is one word. */
export function splitCompound(word: string, costOf: PartCost, spellings: PartSpellings = ANY): Part[] {
  if (
    word.length < SHORTEST_WHOLE ||
    word.length > LONGEST_WHOLE ||
    WHOLE.has(word) ||
    !/^[a-z]+$/.test(word)
  )
    return []
  const best: Way = [{ cost: 0, parts: [] }]
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

/** Adds the parts that begin at a place, each where it ends; of those that cost the same the first stays. */
function addParts(word: string, start: number, best: Way, { cost, spellings }: Trying): void {
  let [hash, last] = [NO_LETTERS, word.length]
  let before: number | null = null
  for (let end = start + 1; end <= last; end++) {
    const letter = word.charCodeAt(end - 1)
    hash = withLetter(hash, letter)
    // No word begins so: what ends further on is only ever the inflection of one.
    if (!spellings.mayBegin(hash)) last = Math.min(last, end + MOST_CHANGED)
    const whole = cost(start, end, hash)
    // The s at its end may only join: `ondersteunings|vraag`.
    const isJoined = whole === null && before !== null && letter === JOINING && end < word.length
    if (whole !== null) add(best, [start, end], end, whole + PER_PART)
    else if (isJoined) add(best, [start, end - 1], end, (before as number) + PER_PART + JOINED)
    before = whole
  }
}

interface Trying {
  /** What the letters between two places cost as a part, which have this hash. */
  cost: (start: number, end: number, hash: number) => number | null
  spellings: PartSpellings
}

function add(best: Way, part: Part, end: number, cost: number): void {
  const before = best[part[0]] as Best
  const sum = before.cost + cost
  const known = best[end]
  if (known === undefined || sum < known.cost) best[end] = { cost: sum, parts: [...before.parts, part] }
}
