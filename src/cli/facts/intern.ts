/**
 * Interns values that many documents share. Deserialised values are separate copies, and for a thousand texts
 * those take more memory than everything else.
 */
import type { LinkTarget } from '../../links/link.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'

const words = new Map<string, string>()
const targets = new Map<string, LinkTarget[]>()

export const interned = <Word extends string>(word: Word): Word =>
  getOrInsert(words, word, () => word) as Word

/** Interned targets are shared, so nobody may change them. */
export const internedTargets = (all: LinkTarget[]): LinkTarget[] =>
  getOrInsert(targets, all.map(({ id, url }) => `${id} ${url}`).join(' '), () => all)
