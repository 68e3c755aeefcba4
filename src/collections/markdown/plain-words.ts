import type { Block } from '../schema/block.ts'

/** Characters that Markdown may interpret anywhere in a line, and invisible ones. */
const SPECIAL = /[\\`*_[\]<~|^\p{C}\p{Zl}\p{Zp}]|&(?! )/u
/** Two spaces in a row, or one at the end. */
const LOOSE_BLANK = / (?: |$)/
/**
 * At the start of a line other characters may open a construct, and so may a number before a dot or bracket.
 */
const FIRST = /^[\p{L}\p{N}€(«“‘"'’]/u
const LIST_NUMBER = /^\p{N}+[.)]/u
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/
/** Numbers that can be in emphasis without escaping: `*3.2*`, `*a.*`, `*(ii)*`. */
const NUMBER = /^\(?[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*[.)]?$/u

/** A quick test: most texts have only characters that are surely not special. */
const USUAL = /^[ !"#$%'()+,\-./0-9:;=>?@A-Z{}a-z\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u20AC]*$/
const hasSpecial = (text: string): boolean => !USUAL.test(text) && SPECIAL.test(text)

/** Whether a text needs no escaping in Markdown, also at the start of a line. */
export const isPlainText = (text: string): boolean =>
  FIRST.test(text) && !hasSpecial(text) && !LOOSE_BLANK.test(text) && !LIST_NUMBER.test(text)

/** The same for a table cell, which does not start a line. */
const isPlainCell = (text: string): boolean =>
  !hasSpecial(text) && !LOOSE_BLANK.test(text) && !text.startsWith(' ')

/** The same for a table: the caption is a line, and all rows have the same number of cells. */
export function isPlainTable(block: Pick<Block, 'id' | 'text' | 'notes' | 'number'>): boolean {
  const [caption = '', ...rows] = block.text.split('\n')
  if (!block.id.startsWith('tabel-') || !isPlain({ ...block, text: caption })) return false
  const cells = rows.map((row) => row.split('\t'))
  return cells.every((row) => row.length === cells[0]?.length && row.every(isPlainCell))
}

/**
 * Whether the line of a block is simply its number in emphasis, its text and its id: no notes, and nothing
 * that needs escaping. Most blocks are like this, and need neither the Markdown serialiser nor the parser.
 */
export const isPlain = ({
  id,
  text,
  notes,
  number,
}: Pick<Block, 'id' | 'text' | 'notes' | 'number'>): boolean =>
  !notes?.length && (number === undefined || NUMBER.test(number)) && isPlainText(text) && ID.test(id)
