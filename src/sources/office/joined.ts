import { type Block, hasWords, isWords, textOf } from './block.ts'
import { lookOfRow } from './runs.ts'

/** So long a row is when its sentence ran on into the next; shorter rows are names, clauses and cells. */
const LONG = 50

/**
 * A sentence that somebody cut by ending the paragraph at the end of each row is one paragraph: the first
 * part is long and ends without a sign, the next stands directly below it, looks the same and begins with a
 * small letter.
 */
export function withWholeSentences(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  let sentences = 0
  for (const block of blocks) {
    const above = out.at(-1)
    if (above && goesOn(above, block)) {
      const group = above.group ?? `sentence:${++sentences}`
      out[out.length - 1] = { ...above, group }
      out.push({ ...block, group })
    } else out.push(block)
  }
  return out
}

const isFree = ({ kind, cell }: Block): boolean => kind === 'paragraph' && cell === undefined

function goesOn(above: Block, block: Block): boolean {
  if (!isFree(above) || !isFree(block) || !hasWords(block) || above.box !== block.box) return false
  const text = textOf(above)
  if (text.length < LONG || !/[\p{L}\p{N}]$/u.test(text) || !/^\p{Ll}/u.test(textOf(block))) return false
  return look(above) === look(block)
}

function look({ pieces }: Block): string {
  const { size, bold, italic } = lookOfRow(pieces.filter(isWords))
  return `${size} ${bold} ${italic}`
}
