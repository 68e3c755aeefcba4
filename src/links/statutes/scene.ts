import { type Sentence, sentences } from '../../text/sentences.ts'
import type { BlockContext } from '../context.ts'
import { actsIn } from '../eu/read-act.ts'
import { findLaws } from '../laws/law-mentions.ts'
import { lastAtOrBefore } from '../matching/tokens.ts'
import { rulesIn } from './rules.ts'

/** A law of the register, or (null) a rule that has no address here, where a text names it. */
export interface Named {
  start: number
  end: number
  law: string | null
  /** Of an act of the European Union that is named by its number. */
  celex?: string
}

/** What a block says about laws, read once for all its articles. */
export interface Scene {
  context: BlockContext
  text: string
  named: Named[]
  sentences: Sentence[]
}

export function readScene(context: BlockContext): Scene {
  const { text } = context.block
  const laws: Named[] = findLaws(context).map(({ start, end, id }) => ({ start, end, law: id }))
  const acts = actsIn(text).flatMap(({ celex, ...range }) =>
    celex === null ? [] : [{ ...range, law: null, celex }],
  )
  const known = [...laws, ...acts].sort((a, b) => a.start - b.start)
  const rules = rulesIn(text).filter(({ start, end }) => {
    const before = known[lastAtOrBefore(known, end - 1)]
    return before === undefined || before.end <= start
  })
  const named: Named[] = [...known, ...rules.map((rule) => ({ ...rule, law: null }))]
  return { context, text, named: named.sort((a, b) => a.start - b.start), sentences: clauses(context.block) }
}

/** The sentences of a text; of a table its cells: what another cell says is not said of this one. */
function clauses({ type, text }: BlockContext['block']): Sentence[] {
  if (type !== 'table') return sentences(text)
  return Array.from(text.matchAll(/[^\t\n]+/gu), ({ index, 0: cell }) => ({
    start: index,
    end: index + cell.length,
    text: cell,
  }))
}

/** The sentence at an offset, and the one before it. */
export function sentenceAt({ sentences: all, text }: Scene, at: number): { start: number; end: number }[] {
  const found = lastAtOrBefore(all, at)
  return [all[found] ?? { start: 0, end: text.length }, ...(found > 0 ? [all[found - 1]!] : [])]
}

/** What is named between two offsets, the last first; never more than a few. */
export function namedBefore({ named }: Scene, from: number, to: number): Named[] {
  const found: Named[] = []
  for (let index = lastAtOrBefore(named, to - 1); index >= 0 && found.length < MOST; index--) {
    if (named[index]!.start < from) break
    found.push(named[index]!)
  }
  return found
}

const MOST = 8
