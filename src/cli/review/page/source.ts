import { el } from '../../../components/element.ts'
import type { PageView, PrintedRow, RowView } from '../protocol.ts'
import { svg } from './dom.ts'
import type { Screen } from './screen.ts'

const tags = ({ opens, aside, ruled, doubtful }: RowView): HTMLElement[] => [
  ...(opens ? [el('span', { class: 'opens' }, opens)] : []),
  ...(aside ? [el('span', { class: 'set-aside', title: aside }, 'terzijde')] : []),
  ...(ruled ? [el('span', { class: 'ruled' }, `redactie: ${ruled}`)] : []),
  ...(doubtful ? [el('span', { class: 'doubt' }, 'twijfel')] : []),
]

function rowOption(row: RowView, isAfterBlank: boolean): HTMLElement {
  const name = ['row', row.aside && 'aside', isAfterBlank && 'after-blank'].filter(Boolean).join(' ')
  return el(
    'div',
    {
      class: name,
      role: 'option',
      'aria-selected': 'false',
      id: `row-${row.row}`,
      'data-row': String(row.row),
    },
    el('span', { class: 'n' }, String(row.row)),
    el('span', { class: 'words' }, row.text),
    el('span', { class: 'tags' }, ...tags(row)),
  )
}

const isFilled = (row: RowView | undefined): boolean => (row?.text.trim() ?? '') !== ''

/** Draws the rows of text.txt that have words, with what became of each. */
export function drawRows({ view, parts }: Screen): void {
  const options = view.rows.flatMap((row, index) =>
    isFilled(row) ? [rowOption(row, index > 0 && !isFilled(view.rows[index - 1]))] : [],
  )
  parts.rows.replaceChildren(...options)
}

function words(row: PrintedRow, text: string): SVGElement {
  return svg(
    'text',
    {
      x: row.x,
      y: row.y + row.height - row.size * 0.2,
      'font-size': row.size,
      textLength: Math.max(1, row.width),
      lengthAdjust: 'spacingAndGlyphs',
      ...(row.bold && { 'font-weight': 'bold' }),
      ...(row.italic && { 'font-style': 'italic' }),
    },
    text,
  )
}

function printedRow(row: PrintedRow, known: RowView | undefined): SVGElement {
  const text = known?.text.trim() ?? ''
  const name = ['printed', known?.aside && 'aside', known?.doubtful && 'doubtful'].filter(Boolean).join(' ')
  const ground = svg('rect', { x: row.x - 2, y: row.y - 1, width: row.width + 4, height: row.height + 2 })
  const about = {
    class: name,
    role: 'option',
    'aria-selected': 'false',
    id: `printed-${row.row}`,
    'data-row': row.row,
  }
  return svg('g', { ...about, 'aria-label': `${row.row}: ${text}` }, ground, words(row, text))
}

function page({ label, width, height, rows }: PageView, view: Screen['view']): HTMLElement {
  const drawn = rows.map((row) => printedRow(row, view.rows[row.row - 1]))
  const sheet = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    role: 'group',
    'aria-label': `Bladzijde ${label}`,
  })
  sheet.append(...drawn)
  return el('div', { class: 'page', role: 'presentation' }, el('p', {}, `Bladzijde ${label}`), sheet)
}

/** Draws the pages of the paper as printed, where its file gives the positions of words. */
export function drawPages({ view, parts }: Screen): void {
  parts.pages.replaceChildren(...view.pages.map((each) => page(each, view)))
}
