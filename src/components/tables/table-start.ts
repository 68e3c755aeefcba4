/**
 * On the page of a table: folding, the chosen view in the address, and what a mark leads to shown beside it.
 * Without it all is there to read.
 */

import { decoded } from '../../text/decoded.ts'
import { showBeside } from './beside.ts'
import { chooseView } from './choose-view.ts'
import { foldRows } from './fold-rows.ts'

/** What a link leads to is not left in a closed part of the page; most browsers see to that themselves. */
function openParts(): void {
  const target = document.getElementById(decoded(location.hash.slice(1)))
  const part = target?.closest('details')
  if (!part || part.open) return
  part.open = true
  target?.scrollIntoView()
}

const sheet = document.querySelector<HTMLElement>('[data-table]')
if (sheet) {
  chooseView(sheet)
  foldRows(sheet)
  showBeside(sheet)
  addEventListener('hashchange', openParts)
  openParts()
}
