import { el } from '../../element.ts'
import { adopt } from '../sheets.ts'
import styles from './related-dialog.css?inline'
import list from './related-list.css?inline'

let page: Promise<Document> | undefined
let dialog: HTMLDialogElement | undefined

/** Fetches, once, the page with all related paragraphs. After a failure the next call tries again. */
function read(address: string): Promise<Document> {
  page ??= fetch(address)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
    .then((html) => new DOMParser().parseFromString(html, 'text/html'))
    .catch((error: unknown) => {
      page = undefined
      throw error
    })
  return page
}

/** Shows the paragraphs that are related to one. When the dialog closes, the focus returns to `from`. */
export async function showRelated(id: string, address: string, from: HTMLElement): Promise<void> {
  const related = await read(address).catch(() => null)
  if (!dialog?.isConnected) dialog = createDialog()
  const found = related?.querySelector(`#${CSS.escape(id)} ~ ul`)
  const failed = 'De verwante alinea’s konden niet worden opgehaald. Probeer het later nog eens.'
  dialog.replaceChildren(
    head(id, dialog),
    found
      ? el('div', { class: 'related-list' }, fromPage(found, address))
      : el('p', { class: 'wrong' }, failed),
  )
  dialog.addEventListener('close', () => from.focus({ preventScroll: true }), { once: true })
  dialog.showModal()
}

function createDialog(): HTMLDialogElement {
  adopt(list, styles)
  const created = el('dialog', { class: 'dialog verwant', 'aria-labelledby': 'verwant-kop' })
  created.addEventListener('click', (event) => {
    if (event.target === created || (event.target as Element).closest('a')) created.close()
  })
  document.body.append(created)
  return created
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

/** Copies a list from another page, and resolves its links against the address of that page. */
function fromPage(list: Element, address: string): Element {
  const copy = document.importNode(list, true)
  for (const link of copy.querySelectorAll('a')) {
    const { pathname, search, hash } = new URL(
      link.getAttribute('href') ?? '',
      new URL(address, location.href),
    )
    link.setAttribute('href', pathname + search + hash)
  }
  return copy
}
