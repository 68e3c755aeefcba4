/**
 * On the page of a document or of a table: a control to cite at every place, one for selected words,
 * plain copying of those, and a word when a link's words have changed or its place never was. The dialog
 * itself comes when it is asked for.
 */

import { readAddress } from './changed.ts'
import type { Cite } from './cite.ts'
import { copySelections, type PagesOf } from './copying.ts'
import { placeControls } from './place-controls.ts'
import { followSelection, selectionIn } from './selection.ts'

/** What finds the pages of selected words is fetched where a text has pages. */
const pagesOf = async (text: HTMLElement): Promise<PagesOf> =>
  text.querySelector('.pagina') ? (await import('./pages-of-range.ts')).pagesOfRange : () => undefined

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
  void pagesOf(text).then((pages) => copySelections(text, dialog.dataset.page ?? '', pages))
  readAddress(async () => (await citing()).file())
}
