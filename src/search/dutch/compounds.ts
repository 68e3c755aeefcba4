/** Where a Dutch compound comes apart: `cliëntondersteuning` → cliënt, ondersteuning. */

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

interface Best {
  cost: number
  parts: Part[]
}

/** The cheapest way to cut a word in two or more parts; none when it is one word. */
export function splitCompound(word: string, costOf: PartCost): Part[] {
  if (
    word.length < SHORTEST_WHOLE ||
    word.length > LONGEST_WHOLE ||
    WHOLE.has(word) ||
    !/^[a-z]+$/.test(word)
  )
    return []
  const best: (Best | undefined)[] = [{ cost: 0, parts: [] }]
  for (let end = SHORTEST; end <= word.length; end++) best[end] = cheapest(word, end, best, costOf)
  return best[word.length]?.parts ?? []
}

function cheapest(
  word: string,
  end: number,
  best: readonly (Best | undefined)[],
  costOf: PartCost,
): Best | undefined {
  let found: Best | undefined
  for (let start = 0; start <= end - SHORTEST; start++) {
    const before = best[start]
    if (!before || (start === 0 && end === word.length)) continue
    const part = partIn(word, start, end, costOf)
    const cost = before.cost + (part?.cost ?? 0)
    if (part && (!found || cost < found.cost)) found = { cost, parts: [...before.parts, part.part] }
  }
  return found
}

/** The part between two places, with an s at its end that may only join: `ondersteunings|vraag`. */
function partIn(
  word: string,
  start: number,
  end: number,
  costOf: PartCost,
): { part: Part; cost: number } | undefined {
  const whole: Part = [start, end]
  const joined: Part[] = end < word.length && word[end - 1] === 's' ? [[start, end - 1]] : []
  for (const part of [whole, ...joined]) {
    const letters = word.slice(...part)
    const cost = isPart(letters) ? costOf(letters) : null
    if (cost !== null) return { part, cost: cost + PER_PART + (part === whole ? 0 : JOINED) }
  }
  return undefined
}

const isPart = (letters: string): boolean => letters.length >= SHORTEST && !NO_PART.has(letters)
