import { citedBlock, citedSelection } from './cited.ts'
import { CitingDialog } from './dialog.ts'
import { fillDialog } from './dialog-body.ts'

/** Citing on a page. This code is loaded when something is cited for the first time. */
export interface Cite {
  file: CitingDialog['file']
  /** Cites the selected words, when there are any, else the place. `from` gets the focus back. */
  open: (place: HTMLElement | null, selected: Range | null, from: HTMLElement) => Promise<void>
}

export function citeWith(dialog: HTMLDialogElement): Cite {
  fillDialog(dialog)
  const citing = new CitingDialog(dialog)
  return {
    file: citing.file,
    open: (place, selected, from) =>
      citing.open(selected ? citedSelection(selected) : place && citedBlock(place), from),
  }
}
