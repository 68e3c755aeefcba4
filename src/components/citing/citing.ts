/**
 * On the page of a document or of a table: a control to cite at every place, one for selected words,
 * plain copying of those, and a word when a link's words have changed or its place never was. The dialog
 * itself comes when it is asked for.
 */

import { readAddress } from './changed.ts'
import type { Cite } from './cite.ts'
import { copySelections } from './copying.ts'
import { placeControls } from './place-controls.ts'
import { followSelection, selectionIn } from './selection.ts'

const text = document.querySelector<HTMLElement>('.text, [data-citable]')
const dialog = document.querySelector<HTMLDialogElement>('dialog.citeer')

if (text && dialog && 'showModal' in dialog) {
  let loaded: Promise<Cite> | undefined
  const citing = (): Promise<Cite> => {
    loaded ??= import('./cite.ts').then(({ citeWith }) => citeWith(dialog))
    return loaded
  }
  const open: Cite['open'] = async (place, selected, from) => (await citing()).open(place, selected, from)
  placeControls(text, (place, button) => open(place, selectionIn(place), button))
  followSelection(text, (range, button) => open(null, range, button))
  copySelections(text, dialog.dataset.page ?? '')
  readAddress(async () => (await citing()).file())
}
