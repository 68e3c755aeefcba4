import { BLOCKS, clipped, NOT_TEXT, textNodes } from './words-in-range.ts'

/** A paragraph, heading, item or row as it is copied. Only a row has more than one cell. */
export interface Line {
  kind: 'p' | 'li' | 'tr' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  cells: string[]
}

/** The selected words of the text, line by line, without numbers, controls and the like. */
export function linesOf(range: Range): Line[] {
  const units: { element: Element; nodes: Text[] }[] = []
  for (const node of textNodes(range)) {
    const around = node.parentElement
    const element = around?.closest('tr') ?? around?.closest(BLOCKS) ?? around
    if (!element || around?.closest(NOT_TEXT)) continue
    const last = units.at(-1)
    if (last?.element === element) last.nodes.push(node)
    else units.push({ element, nodes: [node] })
  }
  return units
    .map(({ element, nodes }) => lineOf(element, nodes, range))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}

function lineOf(element: Element, nodes: readonly Text[], range: Range): Line {
  if (!(element instanceof HTMLTableRowElement))
    return { kind: kindOf(element), cells: [wordsOf(nodes, range)] }
  const cells = [...element.cells].filter((cell) => !cell.matches(NOT_TEXT) && range.intersectsNode(cell))
  return {
    kind: cells.length > 1 ? 'tr' : 'p',
    cells: cells.map((cell) =>
      wordsOf(
        nodes.filter((node) => cell.contains(node)),
        range,
      ),
    ),
  }
}

/** A numbered item is copied as a paragraph: its number is part of the text, and a list would add another. */
function kindOf(element: Element): Line['kind'] {
  const name = element.tagName.toLowerCase()
  if (/^h[2-6]$/.test(name)) return name as Line['kind']
  return name === 'li' && !element.querySelector(':scope > .lnum') ? 'li' : 'p'
}

/** Folds white space, except no-break spaces: these are the author's. */
const wordsOf = (nodes: readonly Text[], range: Range): string =>
  nodes
    .map((node) => clipped(node, range))
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()

export const toPlain = (lines: readonly Line[]): string =>
  lines.map(({ kind, cells }) => (kind === 'li' ? '– ' : '') + cells.join('\t')).join('\n')

/** Elements that hold several lines. */
const HOLDERS: Readonly<Partial<Record<Line['kind'], string>>> = { li: 'ul', tr: 'table' }

/** The lines as HTML with structure only: no classes and no styles. */
export function toHtml(lines: readonly Line[]): string {
  const holder = document.createElement('div')
  let open: HTMLElement | null = null
  let kind: Line['kind'] | undefined
  for (const line of lines) {
    const name = HOLDERS[line.kind]
    if (!name) open = null
    else if (kind !== line.kind) {
      open = document.createElement(name)
      holder.append(open)
    }
    ;(open ?? holder).append(elementOf(line))
    kind = line.kind
  }
  return holder.innerHTML
}

function elementOf({ kind, cells }: Line): HTMLElement {
  const element = document.createElement(kind)
  if (kind !== 'tr') element.append(cells.join(''))
  else
    for (const cell of cells) {
      const td = document.createElement('td')
      td.append(cell)
      element.append(td)
    }
  return element
}
