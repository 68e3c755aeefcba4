import type { BlockId } from '../../collections/schema/block.ts'
import type { Phrase } from './phrases.ts'

/**
 * An ordinary word (`Wet`, `wet`, not `Wmo`) is a name only after its article: without it, it may be any, or
 * begin another name.
 */
const ORDINARY = /^(?:\p{Lu}\p{Ll}{0,20}[aeiou]\p{Ll}{1,20}|\p{Ll}+)$/u

/** A name that one document gives to an entry of a register, in the block `by`. */
export const ownPhrase = (id: string, text: string, by: BlockId): Phrase => ({
  id,
  text,
  condition: ORDINARY.test(text) ? 'article' : 'anywhere',
  by,
})
