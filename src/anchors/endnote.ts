import { fromRoman } from '../text/roman.ts'
import { BlockId } from './block-id.ts'

/**
 * Anchor of a note marker whose text the source does not have, by its own number: `'iii'` → `en3`, `'4'` →
 * `en4`.
 */
export function endnoteId(marker: string): BlockId | null {
  const number = /^\d{1,9}$/.test(marker) ? Number(marker) : fromRoman(marker)
  return number === null ? null : BlockId.parse(`en${number}`)
}

/** Its anchor; a marker whose number was given to another one before has an `id` that says so. */
export const markerId = ({ marker, id }: { marker: string; id?: string | undefined }): BlockId | null =>
  id === undefined ? endnoteId(marker) : BlockId.parse(id)
