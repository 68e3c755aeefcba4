/**
 * On the page of a table: folding rows, choosing a view, and cards beside marks. Without this script
 * everything can still be read.
 */

import { decoded } from '../../text/decoded.ts'
import { showBeside } from './beside.ts'
import { chooseView } from './choose-view.ts'
import { foldRows } from './fold-rows.ts'

/** Opens the closed part of the page that has the target of a link. Most browsers do so themselves. */
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
