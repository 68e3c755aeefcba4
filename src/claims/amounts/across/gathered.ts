import { isSame, type Wording, wordingOf } from './wording.ts'

/** What a text says that an amount is for. */
export interface Stated {
  purpose: string
}

/** Amounts for what the texts call by the same words. */
export interface Purpose<Each extends Stated> {
  /** The shortest of the wordings. */
  name: string
  amounts: Each[]
}

/** Of a purpose with more wordings than this the first tell what it is: the work stays linear. */
const MOST_WORDINGS = 24
/** Words that so many purposes share are no sign of any of them. */
const MOST_PURPOSES = 64

/** A purpose that more amounts may still come to. */
interface Growing<Each extends Stated> extends Purpose<Each> {
  place: number
  /** The first of its wordings, each once: what it is known by. */
  wordings: readonly Wording[]
  /** Those of all its wordings: what it is found by. */
  keys: Set<string>
}

/** Amounts by what they are for, in the order of the first amount of each purpose. */
export class Gathered<Each extends Stated> {
  readonly #all = new Set<Growing<Each>>()
  readonly #byKey = new Map<string, Set<Growing<Each>>>()
  readonly #wordings = new Map<string, Wording>()
  #place = 0

  get purposes(): Purpose<Each>[] {
    return Array.from(this.#all, ({ name, amounts }) => ({ name, amounts }))
  }

  /**
   * Adds an amount to its purpose; purposes that turn out to be one become one, where the first of them
   * stands.
   */
  add(each: Each): void {
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
  #known(wording: Wording): Growing<Each>[] {
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
    this.#find(whole, other.keys)
  }

  /** From now on the purpose is found by these keys too. */
  #find(purpose: Growing<Each>, keys: Iterable<string>): void {
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

/** Whether a purpose is that of at least half of the wordings; so one odd wording does not draw in others. */
function isOf({ wordings }: Pick<Growing<Stated>, 'wordings'>, purpose: Wording): boolean {
  const needed = wordings.length / 2
  let same = 0
  for (const [at, wording] of wordings.entries()) {
    if (same >= needed || same + wordings.length - at < needed) break
    if (isSame(wording, purpose)) same++
  }
  return same >= needed
}
