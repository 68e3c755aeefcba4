import { forLatin } from '../../text/latin.ts'
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
const TOKEN = forLatin(new RegExp(`(?<word>${CODE}|${WORD})|(?<spaces>${SPACES})|[^]`, 'uy'))

/** Characters that writers and word processors use for one another. */
const SAME: Record<string, string> = { '’': "'", '‘': "'", '‐': '-', '‑': '-', '–': '-' }

/**
 * What a character is to a token: a letter, a sign that codes have, a number or no ASCII; or none of these.
 */
const OTHER = 0
const LETTER = 1
const SIGN = 2
const REST = 3
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(sign: string): number {
  if (/[a-z]/i.test(sign)) return LETTER
  if (/\d/.test(sign)) return REST
  return /[._%+@/:-]/.test(sign) ? SIGN : OTHER
}

const kindAt = (text: string, at: number): number =>
  at < text.length ? (ASCII[text.charCodeAt(at)] ?? REST) : OTHER

/** `VN-verdrag, 2015` → `VN` `-` `verdrag` `,` ` ` `2015`. The tokens together are the whole text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const token = plainAt(text, at) ?? tokenAt(text, at)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

/**
 * Most tokens are words of plain letters, one space, one sign; for the others the whole expression is
 * tried.
 */
function plainAt(text: string, start: number): Token | null {
  const kind = kindAt(text, start)
  if (kind === REST) return null
  if (kind === LETTER) return plainWord(text, start)
  if (text[start] === ' ' && kindAt(text, start + 1) !== LETTER) return null
  return { key: text.charAt(start), start, end: start + 1, word: false }
}

/** A code goes on with a sign that a letter or a number follows. */
function plainWord(text: string, start: number): Token | null {
  let end = start + 1
  while (kindAt(text, end) === LETTER) end++
  const next = kindAt(text, end)
  const stops = next === OTHER || (next === SIGN && kindAt(text, end + 1) === OTHER)
  return stops ? { key: text.slice(start, end), start, end, word: true } : null
}

function tokenAt(text: string, at: number): Token {
  const pattern = TOKEN(text)
  pattern.lastIndex = at
  return toToken(pattern.exec(text)!)
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
