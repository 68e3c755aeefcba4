import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Block } from '../../collections/schema/block.ts'
import { type Context, renderWords } from './context.ts'
import { incomingCount } from './incoming-count.ts'

/** Renders a figure as its caption, and says that the picture is not in the source. */
export function renderFigure(block: Block, context: Context): Element {
  const number = hasLabel(block) ? [] : [h('span.fnum', `Figuur ${block.number}`), ' ']
  return h('figure.figuur', { id: block.id }, [
    h('div.missing', 'Figuur ontbreekt in de bron'),
    h('figcaption', number, renderWords(block, context), incomingCount(block.id, context)),
  ])
}

/** Whether no label is needed: the caption has one (`Grafiek 2.1 …`), or the figure has no number. */
function hasLabel({ text, number }: Block): boolean {
  const [, printed = ''] = text.split(/\s+/, 2)
  if (!number) return true
  return printed.startsWith(number) && !GOES_ON.test(printed.slice(number.length))
}

/** What makes it another number: "12", "1.2" and "1a" are not number 1. */
const GOES_ON = /^\.?[\p{L}\p{N}]/u
