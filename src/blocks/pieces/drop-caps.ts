import type { Line } from '../../lines/line.ts'
import { fromRoman, toRoman } from '../../text/roman.ts'

/** So many letters of text may stand between two that number parts. */
const REACH = 2000

/**
 * A large first letter on a row of its own. "I" with "II" alone on a row near it, or "B" with "A", numbers
 * what follows, and opens no word.
 */
export function isDropCap({ text: letter, start }: Line, source: string): boolean {
  if (!/^\p{Lu}$/u.test(letter)) return false
  const near = source.slice(Math.max(0, start - REACH), start + REACH).split('\n')
  const beside = new Set(neighbours(letter))
  return !near.some((row) => beside.has(row.trim()))
}

/** "B" → "A" and "C"; "I" → also "II". */
function neighbours(letter: string): string[] {
  const code = letter.charCodeAt(0)
  const letters = [code - 1, code + 1].map((each) => String.fromCharCode(each))
  const roman = fromRoman(letter)
  if (roman === null) return letters
  return [...letters, toRoman(roman + 1), ...(roman > 1 ? [toRoman(roman - 1)] : [])]
}
