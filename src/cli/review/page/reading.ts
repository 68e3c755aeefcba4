import { el } from '../../../components/element.ts'
import type { BlockView } from '../protocol.ts'
import type { Screen } from './screen.ts'

/** The text of a table as a caption, and below it rows of cells. */
function tableWords(text: string): HTMLElement[] {
  const [caption = '', ...rows] = text.split('\n')
  const cells = rows.map((row) =>
    el('span', { class: 'tr' }, ...row.split('\t').map((cell) => el('span', { class: 'td' }, cell))),
  )
  return [el('span', { class: 'caption' }, caption), el('span', { class: 'table' }, ...cells)]
}

const wordsOf = ({ type, text }: BlockView): HTMLElement[] =>
  type === 'table' ? tableWords(text) : [el('span', { class: 'words' }, text)]

function option(block: BlockView, isChanged: boolean): HTMLElement {
  const about = [block.label, block.number && `nummer ${block.number}`, block.id].filter(Boolean).join(' · ')
  return el(
    'div',
    {
      class: `block ${block.type}${isChanged ? ' changed' : ''}`,
      role: 'option',
      'aria-selected': 'false',
      id: `block-${block.id}`,
      'data-block': block.id,
      'data-depth': String(Math.min(block.depth, 5)),
    },
    el('span', { class: 'label' }, about, ...(isChanged ? [el('b', {}, ' gewijzigd')] : [])),
    ...wordsOf(block),
  )
}

/** Draws the blocks of our reading. Those that the last act changed stand out. */
export function drawReading({ view, parts, changed }: Screen): void {
  parts.reading.replaceChildren(...view.blocks.map((block) => option(block, changed.has(block.id))))
}
