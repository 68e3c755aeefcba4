import { isSame, type Wording, wordingOf } from './wording.ts'

/** The purpose of an amount, as a text words it. */
export interface Stated {
  purpose: string
}

/** Amounts with one purpose. */
export interface Purpose<Each extends Stated> {
  /** The shortest of the wordings. */
  name: string
  amounts: Each[]
}

/** With more wordings than this, only the first identify a purpose: the work stays linear. */
const MOST_WORDINGS = 24
/** Words that more purposes share identify none of them. */
const MOST_PURPOSES = 64

/** A purpose to which amounts are still being added. */
interface Growing<Each extends Stated> extends Purpose<Each> {
  place: number
  /** The first of its distinct wordings, by which it is identified. */
  wordings: readonly Wording[]
  /** The keys of all its wordings, by which it is looked up. */
  keys: Set<string>
}

/** Groups amounts by purpose, in the order of the first amount of each. */
export class Gathered<Each extends Stated> {
  readonly #all = new Set<Growing<Each>>()
  readonly #byKey = new Map<string, Set<Growing<Each>>>()
  readonly #wordings = new Map<string, Wording>()
  #place = 0

  get purposes(): Purpose<Each>[] {
    return Array.from(this.#all, ({ name, amounts }) => ({ name, amounts }))
  }

  /**
   * Adds an amount to its purpose. Purposes that turn out to be the same are merged into the first of them.
   */
  add(each: Each): void {
    const wording = this.#wordingOf(each.purpose)
    const [whole = this.#start(wording), ...others] = this.#purposesOf(wording)
    for (const other of others) this.#join(whole, other)
    grow(whole, { name: each.purpose, amounts: [each], wordings: [wording] })
    this.#index(whole, wording.keys)
  }

  #wordingOf(text: string): Wording {
    const known = this.#wordings.get(text) ?? wordingOf(text)
    this.#wordings.set(text, known)
    return known
  }

  /** The purposes that a wording belongs to: more than one when it shows that they are the same. */
  #purposesOf(wording: Wording): Growing<Each>[] {
    const candidates = new Set<Growing<Each>>()
    for (const key of wording.keys) {
      const held = this.#byKey.get(key)
      if (held !== undefined && held.size <= MOST_PURPOSES) for (const each of held) candidates.add(each)
    }
    return [...candidates].filter((each) => isOf(each, wording)).sort((a, b) => a.place - b.place)
  }

  #start({ text }: Wording): Growing<Each> {
    const started: Growing<Each> = {
      name: text,
      amounts: [],
      place: this.#place++,
      wordings: [],
      keys: new Set<string>(),
    }
    this.#all.add(started)
    return started
  }

  #join(whole: Growing<Each>, other: Growing<Each>): void {
    this.#all.delete(other)
    for (const key of other.keys) this.#byKey.get(key)?.delete(other)
    grow(whole, other)
    this.#index(whole, other.keys)
  }

  /** Adds a purpose to the index under more keys. */
  #index(purpose: Growing<Each>, keys: Iterable<string>): void {
    for (const key of keys) {
      purpose.keys.add(key)
      const held = this.#byKey.get(key)
      if (held === undefined) this.#byKey.set(key, new Set([purpose]))
      else held.add(purpose)
    }
  }
}

function grow<Each extends Stated>(
  whole: Growing<Each>,
  { name, amounts, wordings }: Pick<Growing<Each>, 'name' | 'amounts' | 'wordings'>,
): void {
  if (name.length < whole.name.length) whole.name = name
  for (const each of amounts) whole.amounts.push(each)
  const added = wordings.filter((wording) => !whole.wordings.includes(wording))
  if (added.length > 0) whole.wordings = [...whole.wordings, ...added].slice(0, MOST_WORDINGS)
}

/**
 * Whether a wording means the same as at least half of a purpose's wordings, so that one odd wording does not
 * attract others.
 */
function isOf({ wordings }: Pick<Growing<Stated>, 'wordings'>, purpose: Wording): boolean {
  const needed = wordings.length / 2
  let same = 0
  for (const [at, wording] of wordings.entries()) {
    if (same >= needed || same + wordings.length - at < needed) break
    if (isSame(wording, purpose)) same++
  }
  return same >= needed
}
