/**
 * On the page of a document or of a table: a control for citing at every place and at selected words, copying
 * of selected words with their source, and a notice when the words of a link have changed or its place never
 * existed. The dialog is loaded when it is first needed.
 */

import { readAddress } from './changed.ts'
import type { Cite } from './cite.ts'
import { copySelections, type PagesOf } from './copying.ts'
import { placeControls } from './place-controls.ts'
import { followSelection, selectionIn } from './selection.ts'

/** The code that finds the pages of selected words is loaded only for a text with pages. */
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
