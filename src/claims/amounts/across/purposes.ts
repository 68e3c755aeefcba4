import { placeKey } from '../../../collections/block-key.ts'
import type { Block } from '../../../collections/schema/block.ts'
import type { Range } from '../../../text/range.ts'
import { regex } from '../../../text/regex.ts'
import { sentenceAround, sentences } from '../../../text/sentences.ts'
import { contentWords } from '../../../text/words.ts'
import { nameKeys, sharedName } from '../../alignment/common-name.ts'
import type { Amount } from '../amount.ts'

/** An amount with the words that say what it is for, and the sentences that hold both. */
interface PurposeAmount {
  amount: Amount
  words: Range
  purpose: string
  sentences: Range
}

/** Amounts for what the texts call by the same words. */
export interface Purpose {
  /** The shortest of the wordings. */
  name: string
  amounts: PurposeAmount[]
}

/**
 * "Er wordt extra geïnvesteerd in cliëntondersteuning." said right before an amount that does not say what it
 * is for.
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

/** How much of the shorter wording the shared words must be. */
const ENOUGH = 0.5

/** A wording with what it is compared by, made once. */
interface Wording {
  text: string
  keys: readonly string[]
  /** How many words of content it has. */
  words: number
}

function isSame(a: Wording, b: Wording): boolean {
  if (!a.keys.some((key) => b.keys.includes(key))) return false
  return contentWords(sharedName(a.text, b.text)).size >= Math.max(1, Math.min(a.words, b.words) * ENOUGH)
}

/** Purposes with the keys of their wordings, to find the ones that may be the same. */
interface Gathered {
  all: Purpose[]
  byKey: Map<string, Set<Purpose>>
  wordings: Map<string, Wording>
}

function wordingOf({ wordings }: Gathered, text: string): Wording {
  const known = wordings.get(text)
  if (known) return known
  const wording = { text, keys: nameKeys(text), words: contentWords(text).size }
  wordings.set(text, wording)
  return wording
}

/** Of a purpose with more wordings than this the first tell what it is: the work stays linear. */
const MOST_WORDINGS = 24
/** Words that so many purposes share are no sign of any of them. */
const MOST_PURPOSES = 64

/** Whether a purpose is that of at least half of the wordings; so one odd wording does not draw in others. */
function isOf(gathered: Gathered, { amounts }: Purpose, purpose: Wording): boolean {
  const wordings = firstWordings(amounts).map((text) => wordingOf(gathered, text))
  return wordings.filter((wording) => isSame(wording, purpose)).length * 2 >= wordings.length
}

function firstWordings(amounts: readonly PurposeAmount[]): string[] {
  const wordings = new Set<string>()
  for (const { purpose } of amounts) if (wordings.size < MOST_WORDINGS) wordings.add(purpose)
  return [...wordings]
}

/** The purposes that an amount is for: more than one when its wording shows that they are the same. */
function known(gathered: Gathered, purpose: string): Purpose[] {
  const { all, byKey } = gathered
  const wording = wordingOf(gathered, purpose)
  const held = wording.keys.map((key) => byKey.get(key) ?? new Set<Purpose>())
  const candidates = new Set(held.filter(({ size }) => size <= MOST_PURPOSES).flatMap((each) => [...each]))
  return [...candidates]
    .filter((each) => isOf(gathered, each, wording))
    .toSorted((a, b) => all.indexOf(a) - all.indexOf(b))
}

const shortest = (amounts: readonly PurposeAmount[]): string =>
  amounts.map(({ purpose }) => purpose).reduce((short, each) => (each.length < short.length ? each : short))

/**
 * Adds an amount to its purpose; purposes that turn out to be one become one, where the first of them stands.
 */
function gather(gathered: Gathered, each: PurposeAmount): void {
  const { all, byKey } = gathered
  const same = known(gathered, each.purpose)
  const amounts = [...same.flatMap((purpose) => purpose.amounts), each]
  const whole: Purpose = { name: shortest(amounts), amounts }
  const index = same[0] ? all.indexOf(same[0]) : all.length
  all.splice(index, same.length > 0 ? 1 : 0, whole)
  for (const other of same.slice(1)) all.splice(all.indexOf(other), 1)
  for (const key of new Set(amounts.flatMap(({ purpose }) => wordingOf(gathered, purpose).keys))) {
    const held = new Set([...(byKey.get(key) ?? [])].filter((purpose) => !same.includes(purpose)))
    byKey.set(key, held.add(whole))
  }
}

const isMoney = ({ unit, value }: Amount): boolean => unit === 'eur' && value !== 0
const isMore = ({ amounts }: Purpose): boolean =>
  new Set(amounts.map(({ amount }) => `${amount.document} ${amount.value}`)).size > 1

/**
 * Amounts of money for the same purpose: more than one amount, or one that more documents name. Whether two
 * purposes are the same is told by the words that they share: two in a row, or one long word, and half of the
 * shorter wording.
 */
export function purposes(amounts: readonly Amount[], blockOf: ReadonlyMap<string, Block>): Purpose[] {
  const gathered: Gathered = { all: [], byKey: new Map(), wordings: new Map() }
  for (const amount of amounts) {
    const block = blockOf.get(placeKey(amount))
    if (!isMoney(amount) || block === undefined || block.type === 'table') continue
    for (const each of toPurpose(amount, block.text)) gather(gathered, each)
  }
  return gathered.all.filter(isMore)
}
