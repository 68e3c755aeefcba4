import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Block } from '../../collections/schema/block.ts'
import { type Context, words } from './context.ts'
import { incomingCount } from './incoming-count.ts'

/** A figure whose picture is not in the source: its caption, and that it is absent. */
export function renderFigure(block: Block, context: Context): Element {
  const number = hasLabel(block) ? [] : [h('span.fnum', `Figuur ${block.number}`), ' ']
  return h('figure.figuur', { id: block.id }, [
    h('div.missing', 'Figuur ontbreekt in de bron'),
    h('figcaption', number, words(block, context), incomingCount(block.id, context)),
  ])
}

/** Whether the caption begins with its own name (`Grafiek 2.1 …`), or the figure has no number. */
function hasLabel({ text, number }: Block): boolean {
  const [, printed = ''] = text.split(/\s+/, 2)
  if (!number) return true
  return printed.startsWith(number) && !GOES_ON.test(printed.slice(number.length))
}

/** "12" is not the number 1, nor are "1.2" and "1a". */
const GOES_ON = /^\.?[\p{L}\p{N}]/u
