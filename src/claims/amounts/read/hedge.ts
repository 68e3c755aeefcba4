import { regex } from '../../../text/regex.ts'

/** Words right before an amount that say how exact it is. */
const NEXT_TO_IT =
  "circa|ca\\.?|ongeveer|ruim|bijna|zo['’]n|rond|rondom|nagenoeg|grofweg|afgerond|maximaal|max\\.?" +
  '|maximum van|minimum van|hoogstens|ten hoogste|hooguit|minimaal|minstens|ten minste|tenminste' +
  '|meer dan|minder dan|gemiddeld|tot maximaal|nog geen|precies|exact|totaal|in totaal'
const ADJACENT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<hedge>${NEXT_TO_IT})(?: (?:de|het|een|zo))?[ \\u00a0(]*$`,
  'iu',
)

/** Words that may be earlier in the sentence: "in totaal is in 2023 € 64,8 miljoen beschikbaar". */
const IN_THE_SENTENCE = regex('giu')`
  (?<![\p{L}\p{N}])(?:(?:in )?totaal|naar schatting|naar verwachting|gemiddeld|in ieder geval)
  (?![\p{L}\p{N}])
`
/** The number of characters in which such words are searched for. */
const REACH = 90

function adjacentHedges(before: string): string[] {
  const hedges: string[] = []
  let rest = before
  for (let match = ADJACENT.exec(rest); match && hedges.length < 3; match = ADJACENT.exec(rest)) {
    hedges.unshift(match.groups!.hedge!.toLowerCase())
    rest = rest.slice(0, match.index).trimEnd()
  }
  return hedges
}

/**
 * The hedges of an amount: `"Naar schatting is in 2040 ongeveer "` → `"naar schatting, ongeveer"`; null
 * without any. `before` is the sentence from the previous amount up to this one.
 */
export function hedgeOf(before: string): string | null {
  const near = before.slice(-REACH)
  const earlier = (near.match(IN_THE_SENTENCE) ?? []).map((word) => word.toLowerCase())
  const hedges = [...new Set([...earlier, ...adjacentHedges(near)])]
  const single = hedges.filter((hedge) => !(hedge === 'totaal' && hedges.includes('in totaal')))
  return single.length > 0 ? single.join(', ') : null
}
