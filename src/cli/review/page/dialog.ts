import { el } from '../../../components/element.ts'
import type { Act, Answer, ChangedBlock, Changes } from '../protocol.ts'
import { button } from './dom.ts'
import { sumUp } from './screen.ts'

export type Send = (act: Act, preview: boolean) => Promise<Answer>

/** A dialog that asks for the details of an act, previews what it would change, and does it. */
export interface Asking {
  title: string
  about: string
  fields: HTMLElement[]
  /** The act with the current values of the fields. */
  act: () => Act
  focus?: HTMLElement
}

const QUIET_MS = 200
const SHOWN = 6
const LENGTH = 160

const short = (text: string): string => (text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text)

const blockRow = ({ label, text }: ChangedBlock): HTMLElement =>
  el('li', {}, el('b', {}, `${label}: `), short(text.replace(/\s+/gu, ' ')))

function blockList(title: string, blocks: readonly ChangedBlock[]): HTMLElement[] {
  if (blocks.length === 0) return []
  const rest = blocks.length - SHOWN
  const more = rest > 0 ? [el('li', {}, `en nog ${rest}`)] : []
  return [el('h3', {}, title), el('ul', {}, ...blocks.slice(0, SHOWN).map(blockRow), ...more)]
}

/** The effect of an act, before and after. */
function changeRows(changes: Changes): HTMLElement[] {
  return [
    el('p', {}, sumUp(changes)),
    ...blockList('Was', changes.before),
    ...blockList('Wordt', changes.now),
    ...(changes.numbers.length > 0
      ? [
          el('h3', {}, 'Gepubliceerde nummers'),
          el('ul', {}, ...changes.numbers.slice(0, SHOWN).map((row) => el('li', {}, row))),
        ]
      : []),
  ]
}

interface Open {
  dialog: HTMLDialogElement
  shown: HTMLElement
  alert: HTMLElement
}

/**
 * Returns a function that previews the act, once typing pauses. Only the answer to the last request is shown.
 */
function previewing({ shown, alert }: Open, { act }: Asking, send: Send): () => void {
  let timer = 0
  let lastRequest = 0
  const preview = async (): Promise<void> => {
    lastRequest += 1
    const request = lastRequest
    const answer = await send(act(), true)
    if (request !== lastRequest) return
    alert.textContent = 'error' in answer ? answer.error : ''
    shown.replaceChildren(...('error' in answer ? [] : changeRows(answer.changes)))
  }
  return () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void preview(), QUIET_MS)
  }
}

function formOf(asking: Asking, { dialog, shown, alert }: Open): HTMLFormElement {
  return el(
    'form',
    { method: 'dialog' },
    el('h2', { id: 'dialog-title' }, asking.title),
    el('p', { class: 'about' }, asking.about),
    ...asking.fields,
    alert,
    el('div', { class: 'shown', 'aria-live': 'polite' }, shown),
    el(
      'p',
      { class: 'buttons' },
      el('button', { type: 'submit', class: 'main' }, 'Vastleggen'),
      button('Annuleren', () => dialog.close()),
    ),
  )
}

function opened(content: (open: Open) => HTMLElement): Open {
  const dialog = el('dialog', { 'aria-labelledby': 'dialog-title' })
  const open = { dialog, shown: el('div'), alert: el('p', { role: 'alert', class: 'alert' }) }
  const back = document.activeElement
  dialog.append(content(open))
  dialog.addEventListener('close', () => {
    dialog.remove()
    if (back instanceof HTMLElement && back.isConnected) back.focus()
  })
  document.body.append(dialog)
  dialog.showModal()
  return open
}

/** Shows the dialog; `done` gets the answer once the act is done. */
export function ask(asking: Asking, send: Send, done: (answer: Answer) => void): void {
  let form: HTMLFormElement | undefined
  const open = opened((each) => {
    form = formOf(asking, each)
    return form
  })
  const preview = previewing(open, asking, send)
  form?.addEventListener('input', preview)
  form?.addEventListener('submit', async (event) => {
    event.preventDefault()
    const answer = await send(asking.act(), false)
    if ('error' in answer) {
      open.alert.textContent = answer.error
      return
    }
    open.dialog.close()
    done(answer)
  })
  asking.focus?.focus()
  preview()
}

/** Shows a dialog with something to read. Its heading has the focus, so that reading starts there. */
export function show(title: string, ...content: HTMLElement[]): void {
  const heading = el('h2', { id: 'dialog-title', tabindex: '-1' }, title)
  opened(({ dialog }) =>
    el(
      'div',
      {},
      heading,
      ...content,
      el(
        'p',
        { class: 'buttons' },
        button('Sluiten', () => dialog.close()),
      ),
    ),
  )
  heading.focus()
}
