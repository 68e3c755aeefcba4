import type { RelatedFile, ShownRelated } from '../../../search/related/shown.ts'
import hits from '../../../styles/hits.css?inline'
import { el } from '../../element.ts'
import { runNodes } from '../runs.ts'
import { adopt } from '../sheets.ts'
import styles from './related-dialog.css?inline'

let file: Promise<RelatedFile> | undefined
let dialog: HTMLDialogElement | undefined

/** What failed is tried again the next time. */
function read(address: string): Promise<RelatedFile> {
  file ??= fetch(address)
    .then((response) =>
      response.ok
        ? (response.json() as Promise<RelatedFile>)
        : Promise.reject(new Error(response.statusText)),
    )
    .catch((error: unknown) => {
      file = undefined
      throw error
    })
  return file
}

/** Shows what is related to a paragraph. Afterwards the focus is where it was opened from. */
export async function showRelated(id: string, address: string, from: HTMLElement): Promise<void> {
  const related = await read(address).catch(() => null)
  if (!dialog?.isConnected) dialog = make()
  const list = related
    ? el('ul', { role: 'list' }, ...(related[id] ?? []).map((each) => item(each, address)))
    : el(
        'p',
        { class: 'wrong' },
        'De verwante alinea’s konden niet worden opgehaald. Probeer het later nog eens.',
      )
  dialog.replaceChildren(head(id, dialog), list)
  dialog.addEventListener('close', () => from.focus({ preventScroll: true }), { once: true })
  dialog.showModal()
}

function make(): HTMLDialogElement {
  adopt(hits, styles)
  const made = el('dialog', { class: 'dialog verwant', 'aria-labelledby': 'verwant-kop' })
  made.addEventListener('click', (event) => {
    if (event.target === made || (event.target as Element).closest('a')) made.close()
  })
  document.body.append(made)
  return made
}

function head(id: string, dialog: HTMLDialogElement): HTMLElement {
  const close = el('button', { type: 'button', 'aria-label': 'Sluiten' }, '×')
  close.addEventListener('click', () => dialog.close())
  return el(
    'div',
    { class: 'dialog-head' },
    el('h2', { id: 'verwant-kop' }, `Meer zoals alinea ${id.slice(1)}`),
    close,
  )
}

/** The data of a document stand two folders below the root of the site: `documenten/<id>/verwant.json`. */
const fromRoot = (url: string, address: string): string => {
  const { pathname, search, hash } = new URL(url.slice(1), new URL('../..', new URL(address, location.href)))
  return pathname + search + hash
}

const item = ({ url, document, name, section, runs }: ShownRelated, address: string): HTMLElement =>
  el(
    'li',
    { 'data-hit': '' },
    el(
      'a',
      { href: fromRoot(url, address) },
      el('span', { class: 'hit-name' }, `${document}, ${name}`),
      ' ',
      ...(section ? [el('span', { class: 'hit-under' }, section), ' '] : []),
      el('span', { class: 'hit-text' }, ...runNodes(runs)),
    ),
  )
