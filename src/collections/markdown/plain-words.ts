import type { Block } from '../schema/block.ts'

/** Signs that Markdown may give a meaning inside words of a line, and those that nobody sees. */
const SPECIAL = /[\\`*_[\]<~|^\p{C}\p{Zl}\p{Zp}]|&(?! )/u
/** One blank after the other, or one at the end. */
const LOOSE_BLANK = / (?: |$)/
/** At the beginning of a line other signs may open something, and so may a number before a dot or bracket. */
const FIRST = /^[\p{L}\p{N}€(«“‘"'’]/u
const LIST_NUMBER = /^\p{N}+[.)]/u
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/
/** Numbers that stand in emphasis as they are: `*3.2*`, `*a.*`, `*(ii)*`. */
const NUMBER = /^\(?[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*[.)]?$/u

/** Most texts are of letters and signs that are surely none of those; the others are searched for them. */
const USUAL = /^[ !"#$%'()+,\-./0-9:;=>?@A-Z{}a-z\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u20AC]*$/
const hasSpecial = (text: string): boolean => !USUAL.test(text) && SPECIAL.test(text)

/** Whether a text is in Markdown what it is here, at the beginning of a line and whatever follows. */
export const isPlainText = (text: string): boolean =>
  FIRST.test(text) && !hasSpecial(text) && !LOOSE_BLANK.test(text) && !LIST_NUMBER.test(text)

/** A cell begins no line. */
const isPlainCell = (text: string): boolean =>
  !hasSpecial(text) && !LOOSE_BLANK.test(text) && !text.startsWith(' ')

/** The same of a table: the caption is a line, and all rows have as many cells. */
export function isPlainTable(block: Pick<Block, 'id' | 'text' | 'notes' | 'number'>): boolean {
  const [caption = '', ...rows] = block.text.split('\n')
  if (!block.id.startsWith('tabel-') || !isPlain({ ...block, text: caption })) return false
  const cells = rows.map((row) => row.split('\t'))
  return cells.every((row) => row.length === cells[0]?.length && row.every(isPlainCell))
}

/**
 * Whether the line of a block is its words and its id as they are, with its number in emphasis in front: no
 * note, and nothing that Markdown reads another way. Most blocks are so, and need not be written and read by
 * its rules.
 */
export const isPlain = ({
  id,
  text,
  notes,
  number,
}: Pick<Block, 'id' | 'text' | 'notes' | 'number'>): boolean =>
  !notes?.length && (number === undefined || NUMBER.test(number)) && isPlainText(text) && ID.test(id)
