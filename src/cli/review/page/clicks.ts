import { choose, chooseBlock } from './choose.ts'
import type { Screen } from './screen.ts'

/** The number of the row that contains a node. */
function rowAt(node: Node | null): number | null {
  const element = node instanceof Element ? node : node?.parentElement
  const row = element?.closest('[data-row]')?.getAttribute('data-row')
  return row ? Number(row) : null
}

/** The rows of the selected words; null when nothing is selected. */
function selectedRows(): [number, number] | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed) return null
  const [from, to] = [rowAt(selection.anchorNode), rowAt(selection.focusNode)]
  return from !== null && to !== null ? [from, to] : null
}

function onRow(screen: Screen, event: MouseEvent): void {
  const row = rowAt(event.target as Node)
  if (row === null) return
  const selected = event.shiftKey ? null : selectedRows()
  if (event.shiftKey) window.getSelection()?.removeAllRanges()
  if (selected) choose(screen, ...selected)
  else choose(screen, event.shiftKey ? screen.chosen.from : row, row)
}

/**
 * Handles clicks: a click chooses a row, or with Shift all rows up to it. Selected words choose their rows,
 * and a block chooses all of its rows.
 */
export function listenToClicks(screen: Screen): void {
  const { rows, pages, reading } = screen.parts
  for (const box of [rows, pages]) box.addEventListener('click', (event) => onRow(screen, event))
  reading.addEventListener('click', (event) => {
    const id = (event.target as Element).closest('[data-block]')?.getAttribute('data-block')
    if (id) chooseBlock(screen, id)
  })
}
