import type { Range } from '../../../text/range.ts'
import type { Amount } from '../amount.ts'
import { isSame, type Wording, wordingOf } from './wording.ts'

/** An amount with the words that say what it is for, and the sentences that hold both. */
export interface PurposeAmount {
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

/** Of a purpose with more wordings than this the first tell what it is: the work stays linear. */
const MOST_WORDINGS = 24
/** Words that so many purposes share are no sign of any of them. */
const MOST_PURPOSES = 64

/** A purpose that more amounts may still come to. */
interface Growing extends Purpose {
  place: number
  /** The first of its wordings, each once: what it is known by. */
  wordings: readonly Wording[]
  /** Those of all its wordings: what it is found by. */
  keys: Set<string>
}

/** Amounts by what they are for, in the order of the first amount of each purpose. */
export class Gathered {
  readonly #all = new Set<Growing>()
  readonly #byKey = new Map<string, Set<Growing>>()
  readonly #wordings = new Map<string, Wording>()
  #place = 0

  get purposes(): Purpose[] {
    return Array.from(this.#all, ({ name, amounts }) => ({ name, amounts }))
  }

  /**
   * Adds an amount to its purpose; purposes that turn out to be one become one, where the first of them
   * stands.
   */
  add(each: PurposeAmount): void {
    const wording = this.#wordingOf(each.purpose)
    const [whole = this.#start(wording), ...others] = this.#known(wording)
    for (const other of others) this.#join(whole, other)
    grow(whole, { name: each.purpose, amounts: [each], wordings: [wording] })
    this.#find(whole, wording.keys)
  }

  #wordingOf(text: string): Wording {
    const known = this.#wordings.get(text) ?? wordingOf(text)
    this.#wordings.set(text, known)
    return known
  }

  /** The purposes that a wording is for: more than one when it shows that they are the same. */
  #known(wording: Wording): Growing[] {
    const candidates = new Set<Growing>()
    for (const key of wording.keys) {
      const held = this.#byKey.get(key)
      if (held !== undefined && held.size <= MOST_PURPOSES) for (const each of held) candidates.add(each)
    }
    return [...candidates].filter((each) => isOf(each, wording)).sort((a, b) => a.place - b.place)
  }

  #start({ text }: Wording): Growing {
    const started = { name: text, amounts: [], place: this.#place++, wordings: [], keys: new Set<string>() }
    this.#all.add(started)
    return started
  }

  #join(whole: Growing, other: Growing): void {
    this.#all.delete(other)
    for (const key of other.keys) this.#byKey.get(key)?.delete(other)
    grow(whole, other)
    this.#find(whole, other.keys)
  }

  /** From now on the purpose is found by these keys too. */
  #find(purpose: Growing, keys: Iterable<string>): void {
    for (const key of keys) {
      purpose.keys.add(key)
      const held = this.#byKey.get(key)
      if (held === undefined) this.#byKey.set(key, new Set([purpose]))
      else held.add(purpose)
    }
  }
}

function grow(
  whole: Growing,
  { name, amounts, wordings }: Pick<Growing, 'name' | 'amounts' | 'wordings'>,
): void {
  if (name.length < whole.name.length) whole.name = name
  for (const each of amounts) whole.amounts.push(each)
  const added = wordings.filter((wording) => !whole.wordings.includes(wording))
  if (added.length > 0) whole.wordings = [...whole.wordings, ...added].slice(0, MOST_WORDINGS)
}

/** Whether a purpose is that of at least half of the wordings; so one odd wording does not draw in others. */
function isOf({ wordings }: Growing, purpose: Wording): boolean {
  const needed = wordings.length / 2
  let same = 0
  for (const [at, wording] of wordings.entries()) {
    if (same >= needed || same + wordings.length - at < needed) break
    if (isSame(wording, purpose)) same++
  }
  return same >= needed
}
