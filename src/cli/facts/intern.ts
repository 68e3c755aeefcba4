/**
 * What many documents say alike is there once in memory: as it was kept, each time has letters of its own,
 * and of a thousand texts those take more room than all else that is known of them.
 */
import type { LinkTarget } from '../../links/link.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'

const words = new Map<string, string>()
const targets = new Map<string, LinkTarget[]>()

export const interned = <Word extends string>(word: Word): Word =>
  getOrInsert(words, word, () => word) as Word

/** Targets are not changed by whoever has them. */
export const internedTargets = (all: LinkTarget[]): LinkTarget[] =>
  getOrInsert(targets, all.map(({ id, url }) => `${id} ${url}`).join(' '), () => all)
