import { partition } from '../../text/partition.ts'
import { CODE } from './codes.ts'

/**
 * A piece of text: a word (letters and digits), a run of spaces, a code that nothing stands inside of, or one
 * other character. `[start, end)` are offsets in the text.
 */
export interface Token {
  /** For comparing: NFC, one ordinary space for a run of spaces, straight apostrophes and plain hyphens. */
  key: string
  start: number
  end: number
  word: boolean
}

const WORD = String.raw`[\p{L}\p{M}\p{N}]+`
const SPACES = String.raw`[ \u00a0\u2009\u202f]+`
const TOKEN = new RegExp(`(?<word>${CODE}|${WORD})|(?<spaces>${SPACES})|[^]`, 'gu')

/** Characters that writers and word processors use for one another. */
const SAME: Record<string, string> = { '’': "'", '‘': "'", '‐': '-', '‑': '-', '–': '-' }

/** `VN-verdrag, 2015` → `VN` `-` `verdrag` `,` ` ` `2015`. The tokens together are the whole text. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), toToken)
}

function toToken(match: RegExpExecArray): Token {
  const { word, spaces } = match.groups ?? {}
  const key = spaces === undefined ? (SAME[match[0]] ?? match[0].normalize('NFC')) : ' '
  return { key, start: match.index, end: match.index + match[0].length, word: word !== undefined }
}

/**
 * The index of the last item that starts at or before `position`, -1 when none does. Items are sorted by
 * `start`.
 */
export const lastAtOrBefore = (items: readonly { start: number }[], position: number): number =>
  partition(items, ({ start }) => start <= position) - 1
