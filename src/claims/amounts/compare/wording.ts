import { regex } from '../../../text/regex.ts'

/** Hedges right before an amount. */
const HEDGES = /(?:(?:circa|ca\.|ongeveer|ruim|bijna|afgerond|naar schatting|zo['’]n) ?)+$/iu

/** Phrases that announce the whole of a row, whatever else is said under its heading. */
const WHOLE: readonly RegExp[] = [
  // Van het beschikbare budget voor 2023 van € 123,8 miljoen
  /\bhet (?:totaal )?beschikbare budget (?:voor \d{4} )?(?:van|is|bedraagt) $/iu,
  // De raming voor 2023 bedraagt circa € 4,8 miljard
  regex('iu')`
    ^(?:de (?:totale )?(?:raming|realisatie|begroting)|het (?:totale )?budget)
    (?: (?:voor|in|over) \d{4})? (?:bedraagt|bedragen|is|zijn|komt uit op|komen uit op|was|waren
    |wordt geraamd op|worden geraamd op) (?:in \d{4} )?$
  `,
  // Deze post van € 8,8 miljoen bestaat uit
  regex('iu')`
    ^(?:deze post|dit budget|dit instrument|deze regeling|dit begrotingsonderdeel
    |dit artikelonderdeel) (?:van|bedraagt|is|omvat) $
  `,
]
/**
 * "In totaal is in 2023 € 64,8 miljoen beschikbaar": the total of the row, or of what the paragraph is about.
 */
const PERHAPS = /^in totaal (?:is|wordt|zijn) (?:er )?(?:in \d{4} |voor \d{4} )?$/iu
/** Words for additional money, which is never the whole of a row. */
const EXTRA =
  /\b(?:extra|additione(?:el|le)|aanvullende?|bovenop|verhoogd|verlaagd|toegevoegd|overgeheveld)\b/iu
/** The same, in the first sentence under a heading: "Dit betreft middelen (€ 6,4 miljoen) inzake …". */
const FIRST = /^dit betreft (?:(?:de )?middelen|(?:een|het) (?:bedrag|budget)) (?:\(|van )$/iu
/** The same, when the section has no other amount: "Totaal is hiervoor € 10,6 miljoen beschikbaar". */
const ONLY = /\b(?:in )?totaal (?:is |wordt )?(?:er )?(?:hiervoor )?(?:in \d{4} )?$/iu
/**
 * "Voor opdrachten is in 2023 € 21,7 miljoen", "In 2023 is voor de doventolkvoorziening € 13,3 miljoen", "De
 * ontvangsten bedragen …"
 */
const NAMED: readonly RegExp[] = [
  regex('iu')`
    ^voor (?:de |het )?(?<what>[^.;:(),]{3,120}?) (?:is|zijn|wordt
    |worden) (?:er )?(?:in \d{4} |voor \d{4} )?$
  `,
  /^(?:in|voor) \d{4} (?:is|zijn|wordt|worden) (?:er )?voor (?:de |het )?(?<what>[^.;:(),]{3,120}?) $/iu,
  regex('iu')`
    ^de (?<what>uitgaven|ontvangsten|verplichtingen)(?: (?:voor|in|over) \d{4})? (?:bedragen|zijn|waren
    |bedroegen|komen uit op) (?:in \d{4} )?$
  `,
]

export interface Said {
  /** The sentence up to the amount. */
  before: string
  /** The sentence after it. */
  after: string
  /** Whether its sentence is the first under its heading. */
  first: boolean
  /** Whether it is the only amount of money under its heading. */
  only: boolean
}

const withoutHedges = (before: string): string => before.replaceAll('\u00a0', ' ').replace(HEDGES, '')

/**
 * What the sentence itself names as the thing that the amount is for: "opdrachten"; null when it names
 * nothing.
 */
export function namedIn(before: string): string | null {
  const plain = withoutHedges(before)
  return NAMED.map((form) => form.exec(plain)?.groups?.what).find((what) => what !== undefined) ?? null
}

/** Whether a sentence says that its amount is for the whole of the row that its headings refer to. */
export function saysWhole({ before, after, first, only }: Said): boolean {
  const plain = withoutHedges(before)
  const whole =
    WHOLE.some((form) => form.test(plain)) || (first && FIRST.test(plain)) || (only && ONLY.test(plain))
  return whole && !saysExtra({ before, after })
}

/** Whether the amount is additional to another. */
export const saysExtra = ({ before, after }: Pick<Said, 'before' | 'after'>): boolean =>
  EXTRA.test(before.slice(-40)) || EXTRA.test(after.slice(0, 40))

/** Whether it may be the whole of its row. If it agrees with the row, it is; if not, that proves nothing. */
export const mayBeWhole = ({ before, after, only }: Said): boolean =>
  (only || PERHAPS.test(withoutHedges(before))) && !saysExtra({ before, after })
