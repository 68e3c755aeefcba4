import type { Block } from '../schema/block.ts'

/**
 * Signs that Markdown gives no meaning inside words of a line, and those that it may where no blank
 * follows.
 */
const OTHER_SIGN = /[^\p{L}\p{N} .,;:?!'"’‘“”«»€%()/–-]/u
const NO_END = /[.,;:?!](?! |$)| (?: |$)|(?<!\p{L})-|-(?!\p{L})/u
const FIRST_LETTER = /^\p{L}/u
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

/** Whether a text is in Markdown what it is here, at the beginning of a line and whatever follows. */
const isPlainText = (text: string): boolean =>
  FIRST_LETTER.test(text) && !OTHER_SIGN.test(text) && !NO_END.test(text)

/**
 * Whether the line of a block is its words and its id as they are: no note, no number in front, and nothing
 * that Markdown reads another way. Most blocks are so, and need not be written and read by its rules.
 */
export const isPlain = ({
  id,
  text,
  notes,
  number,
}: Pick<Block, 'id' | 'text' | 'notes' | 'number'>): boolean =>
  number === undefined && !notes?.length && isPlainText(text) && ID.test(id) && !id.includes('w.')

const ONE_WORD = 'x'
const OF_ONE_LINE: ReadonlySet<Block['type']> = new Set(['heading', 'paragraph', 'listItem'])

/** The block with one word for words that Markdown leaves as they are. */
export const shortened = <Each extends Block>(block: Each): Each =>
  OF_ONE_LINE.has(block.type) && isPlain(block) ? { ...block, text: ONE_WORD } : block
