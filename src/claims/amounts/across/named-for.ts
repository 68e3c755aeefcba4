import type { Link } from '../../../links/link.ts'
import type { Range } from '../../../text/range.ts'
import { sentenceAround, sentences } from '../../../text/sentences.ts'
import type { Amount } from '../amount.ts'

/**
 * Why an amount is taken to be for what a link mentions:
 * - `purpose`: the words for its purpose are the name ("€ 10 miljoen inzake Eén tegen eenzaamheid");
 * - `subject`: its sentence begins with the name ("In het IZA is afgesproken dat € 150 miljoen …");
 * - `back`: its sentence begins with "hiervoor", and the one before it has the name.
 */
type Ground = 'purpose' | 'subject' | 'back'

/** An amount of money with the mention that it is for, and the sentences that say so. */
export interface NamedAmount {
  amount: Amount
  mention: Range
  ground: Ground
  sentences: Range
}

/** Words before a name that add nothing to it: "de uitvoering van het programma". */
const PLAIN =
  '(?:(?:de|het|een|dit|van|voor|programma|actieprogramma|uitvoeringsprogramma|actieplan|plan|agenda' +
  '|akkoord|bestuursakkoord|uitvoering|implementatie|vervolg|aanpak|strategie|[«“‘"])[ \\u00a0]?)*'
const ONLY_PLAIN = new RegExp(`^${PLAIN}$`, 'iu')
const OPENS = new RegExp(
  `^(?:(?:Daarnaast|Ook|Tevens|Verder) )?(?:(?:Voor|In|Binnen|Vanuit|Met|Via)[ \\u00a0])?${PLAIN}$`,
  'iu',
)
/**
 * "Hiervoor is", "Hier is … voor", "Vanuit het regeerakkoord is hiervoor": the amount is for what was named
 * before.
 */
const POINTS_BACK =
  /(?<!\p{L})(?:hiervoor|daarvoor)(?!\p{L})[^.;:]*$|^(?:hier|daar) (?:is|wordt|zijn|worden) [^.;:]*$/iu

/** Words right after an amount that mean that it is not for the name. */
const ABOUT_ANOTHER = /^[ \u00a0](?:uit|van) (?:de|het) /iu

function isPurpose(text: string, { about }: Amount, [start, end]: Range): boolean {
  return (
    about !== null &&
    about.start <= start &&
    end <= about.end + 1 &&
    ONLY_PLAIN.test(text.slice(about.start, start))
  )
}

function isSubject(text: string, amount: Amount, [start, end]: Range, [from]: Range): boolean {
  const between = text.slice(end, amount.start)
  return (
    end <= amount.start &&
    OPENS.test(text.slice(from, start)) &&
    !/[;:]/u.test(between) &&
    !/[€%]/u.test(between)
  )
}

/** The sentence right before another. */
const before = (text: string, from: number): Range | null => {
  const sentence = sentences(text).findLast(({ end }) => end <= from)
  return sentence ? [sentence.start, sentence.end] : null
}

/** Whether a mention is the only one in a sentence: with two programmes, "hiervoor" is ambiguous. */
const isOnlyMention = (mention: Link, all: readonly Link[], [from, to]: Range): boolean =>
  all.every(
    (other) => other.start < from || other.end > to || other.targets[0]?.id === mention.targets[0]?.id,
  )

function groundOf(
  text: string,
  amount: Amount,
  mention: Link,
  all: readonly Link[],
): Pick<NamedAmount, 'ground' | 'sentences'> | null {
  const range: Range = [mention.start, mention.end]
  const own = sentenceAround(text, [amount.start, amount.end])
  const inside = own[0] <= mention.start && mention.end <= own[1]
  if (inside && isPurpose(text, amount, range)) return { ground: 'purpose', sentences: own }
  if (inside && isSubject(text, amount, range, own)) return { ground: 'subject', sentences: own }
  const last = before(text, own[0])
  const named =
    last !== null && last[0] <= mention.start && mention.end <= last[1] && isOnlyMention(mention, all, last)
  return named && POINTS_BACK.test(text.slice(own[0], amount.start))
    ? { ground: 'back', sentences: [last[0], own[1]] }
    : null
}

const isCandidate = (text: string, { unit, end, value }: Amount): boolean =>
  unit === 'eur' && value !== 0 && !ABOUT_ANOTHER.test(text.slice(end, end + 12))

/**
 * The amounts of money in a block that its text says are for what a link mentions. `all`: the links of that
 * kind in the block.
 */
export function amountsNamedFor(
  text: string,
  amounts: readonly Amount[],
  mentions: readonly Link[],
  all: readonly Link[],
): NamedAmount[] {
  return amounts
    .filter((amount) => isCandidate(text, amount))
    .flatMap((amount) => {
      for (const mention of mentions) {
        const found = groundOf(text, amount, mention, all)
        if (found) return [{ amount, mention: [mention.start, mention.end], ...found }]
      }
      return []
    })
}
