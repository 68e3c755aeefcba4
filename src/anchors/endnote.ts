import { fromRoman } from '../text/roman.ts'
import { BlockId } from './block-id.ts'

/** Anchor of an endnote marker without text: `'iii'` → `en3`, `'4'` → `en4`. */
export function endnoteId(marker: string): BlockId | null {
  const number = /^\d{1,9}$/.test(marker) ? Number(marker) : fromRoman(marker)
  return number === null ? null : BlockId.parse(`en${number}`)
}
