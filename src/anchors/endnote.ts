import { fromRoman } from '../text/roman.ts'
import { BlockId } from './block-id.ts'

/**
 * The anchor of the marker of a note that the source does not have: `'iii'` → `en3`, `'4'` → `en4`. Null when
 * the marker is no number.
 */
export function endnoteId(marker: string): BlockId | null {
  const number = /^\d{1,9}$/.test(marker) ? Number(marker) : fromRoman(marker)
  return number === null ? null : BlockId.parse(`en${number}`)
}

/** The anchor of a marker: its `id` when it has one, since its number may belong to an earlier marker. */
export const markerId = ({ marker, id }: { marker: string; id?: string | undefined }): BlockId | null =>
  id === undefined ? endnoteId(marker) : BlockId.parse(id)
