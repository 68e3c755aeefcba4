import { placeKey } from '../../../collections/block-key.ts'
import type { Block } from '../../../collections/schema/block.ts'
import type { Range } from '../../../text/range.ts'
import { regex } from '../../../text/regex.ts'
import { sentenceAround, sentences } from '../../../text/sentences.ts'
import type { Amount } from '../amount.ts'
import { Gathered, type Purpose, type Stated } from './gathered.ts'

/** An amount with the words that say what it is for, and the sentences that hold both. */
export interface PurposeAmount extends Stated {
  amount: Amount
  words: Range
  sentences: Range
}

/**
 * "Er wordt extra geïnvesteerd in cliëntondersteuning.", right before an amount that does not name its
 * purpose.
 */
const INVESTED = regex('iu')`
  (?:geïnvesteerd|geinvesteerd|investeert|investeren|investering) in (?:de |het )?(?<what>[^,.;:()]{4,80})
  [.;]$
`

function saidBefore(text: string, [start]: Range): { words: Range; sentences: Range } | null {
  const last = sentences(text).findLast(({ end }) => end <= start)
  const what = last && INVESTED.exec(last.text)?.groups?.what
  if (!last || !what) return null
  const from = last.start + last.text.lastIndexOf(what)
  return { words: [from, from + what.length], sentences: [last.start, last.end] }
}

function toPurpose(amount: Amount, text: string): PurposeAmount[] {
  const own = sentenceAround(text, [amount.start, amount.end])
  if (amount.about) {
    const { start, end, text: purpose } = amount.about
    return [{ amount, words: [start, end], purpose, sentences: own }]
  }
  const said = saidBefore(text, own)
  return said
    ? [
        {
          amount,
          words: said.words,
          purpose: text.slice(...said.words),
          sentences: [said.sentences[0], own[1]],
        },
      ]
    : []
}

const isMoney = ({ unit, value }: Amount): boolean => unit === 'eur' && value !== 0
/** The amounts of money whose purpose is stated. */
export const statedPurposes = (
  amounts: readonly Amount[],
  blockOf: Pick<ReadonlyMap<string, Block>, 'get'>,
): PurposeAmount[] =>
  amounts.filter(isMoney).flatMap((amount) => {
    const block = blockOf.get(placeKey(amount))
    return block === undefined || block.type === 'table' ? [] : toPurpose(amount, block.text)
  })

/**
 * Groups amounts with the same purpose, and returns the groups with more than one value of `oneOf`. Purposes
 * are the same when their wordings share two words in a row or one long word, and half of the shorter
 * wording.
 */
export function purposes<Each extends Stated>(
  stated: readonly Each[],
  oneOf: (each: Each) => string,
): Purpose<Each>[] {
  const gathered = new Gathered<Each>()
  for (const each of stated) gathered.add(each)
  return gathered.purposes.filter(({ amounts }) => new Set(amounts.map(oneOf)).size > 1)
}
