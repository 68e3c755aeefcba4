/**
 * What many documents say alike is there once in memory: as it was kept, each time has letters of its own,
 * and of a thousand texts those take more room than all else that is known of them.
 */
import type { LinkTarget } from '../../links/link.ts'

const words = new Map<string, string>()
const targets = new Map<string, LinkTarget[]>()

export const alike = <Word extends string>(word: Word): Word => valueAt(words, word, word) as Word

/** Targets are not changed by whoever has them. */
export const alikeTargets = (all: LinkTarget[]): LinkTarget[] =>
  valueAt(targets, all.map(({ id, url }) => `${id} ${url}`).join(' '), all)

function valueAt<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const first = known.get(key)
  if (first === undefined) known.set(key, value)
  return first ?? value
}
