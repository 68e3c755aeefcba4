/** How surely a number stands where note markers stand; 0: it does not. */
export type Strength = 0 | 1 | 2 | 3

/** A sign that closes a clause, a quotation or brackets. */
const CLOSING = /[.,:;»”’)\]?!%]/
/** "nr.12", "art.3", "p.5": the number belongs to the abbreviation before it. */
const ABBREVIATED = new RegExp(
  [
    String.raw`(?:^|[^\p{L}])(?:nrs?|artt?|pp?|blz|par|hfst|bijl|jo|vgl|ca|max|min|no|vol|afd|st`,
    String.raw`tel|pag|fig|tab|jrg|rov?|sub|e\.d|o)\.$`,
  ].join('|'),
  'iu',
)
/** "m2", "CO2", "PM10", "A2", "Q3": the number is a part of the word. */
const PART_OF_WORD = /(?:^|[^\p{L}])(?:\p{L}|[ckdm]m|ha|CO|NO|PM|SO|NH|CH|pH)$/u
/** Farther back no rule looks. */
const REACH = 12

/**
 * "Wmo 2015.30" is a year and note 30, "3.601" a number: after a digit only a year of four digits carries a
 * marker.
 */
function afterYear(source: string, offset: number): boolean {
  const end = /[.,]/.test(source[offset - 1] ?? '') ? offset - 1 : offset
  return /(?<!\d)(?:19|20)\d\d$/.test(source.slice(Math.max(0, end - 5), end))
}

function behindSign(source: string, offset: number): Strength {
  const before = source.slice(Math.max(0, offset - REACH), offset)
  const sign = /[.,]/.test(before.at(-1) ?? '') ? before.at(-2) : before.at(-1)
  if (/\d/.test(sign ?? '')) return afterYear(source, offset) ? 1 : 0
  return ABBREVIATED.test(before) ? 0 : 3
}

function behindLetter(source: string, offset: number): Strength {
  const before = source.slice(Math.max(0, offset - REACH), offset)
  if (PART_OF_WORD.test(before)) return 0
  return /\p{Ll}$/u.test(before) ? 2 : 1
}

/**
 * What the words before the offset say: behind a closing sign nothing but a marker stands, behind a word
 * mostly, behind a year ("20212") seldom.
 */
export function strengthAt(source: string, offset: number): Strength {
  const before = source[offset - 1] ?? ''
  if (CLOSING.test(before)) return behindSign(source, offset)
  if (/\p{L}/u.test(before)) return behindLetter(source, offset)
  return /\d/.test(before) && afterYear(source, offset) ? 1 : 0
}

/** "gewijzigd.1De": a sentence begins right behind the marker of the one before. */
export const opensSentence = (source: string, offset: number, behind: string): boolean =>
  /^\p{Lu}/u.test(behind) && /[.?!”»)]/.test(source[offset - 1] ?? '')
