/** On a document's page: a control to cite at every place, one for selected words, and a word when a link's words have changed. */

import { readAddress } from './changed.ts'
import { citedBlock, citedSelection } from './cited.ts'
import { placeControls } from './controls.ts'
import { CitingDialog } from './dialog.ts'
import { followSelection, selectionIn } from './selection.ts'

const text = document.querySelector<HTMLElement>('.text')
const dialog = document.querySelector<HTMLDialogElement>('dialog.citeer')

if (text && dialog && 'showModal' in dialog) {
  const citing = new CitingDialog(dialog)
  placeControls(text, (place, button) => {
    const range = selectionIn(place)
    citing.open(range ? citedSelection(range) : citedBlock(place), button)
  })
  followSelection(text, (range, button) => citing.open(citedSelection(range), button))
  readAddress(citing.file)
}
