import { markerAt, noteOf } from './note.ts'
import type { IsBeside } from './side-notes.ts'

/** What a copy of a note leaves out: links back, controls, its marker and aliases. */
const NOT_COPIED = '.back, button, .marker, .alias'

/** Open notes under a paragraph → their markers. */
const opened = new Map<HTMLElement, HTMLAnchorElement>()

/**
 * Makes a marker open its note: a note beside the text gets the focus, otherwise a copy opens under the
 * paragraph. Escape and closing lead back to the marker. Without this script a marker is a link to the list
 * of notes.
 */
export function openNotesHere(text: HTMLElement, isBeside: IsBeside): void {
  text.addEventListener('click', (event) => {
    const marker = markerAt(event.target)
    const note = marker && noteOf(marker)
    if (!marker || !note || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (isBeside(note)) focusBeside(note)
    else toggle(note, marker)
  })
  text.addEventListener('click', (event) => {
    const control =
      event.target instanceof Element ? event.target.closest('[data-close-note], .side a.back') : null
    if (!control || !(boxAt(control) || isBeside(control.closest('li') ?? text))) return
    event.preventDefault()
    leave(control)
  })
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave(event.target as Element)
  })
}

const boxAt = (target: Element): HTMLElement | null => target.closest<HTMLElement>('.note-here')

/** Leaves a note, wherever it is shown, and moves the focus back to its marker. */
function leave(target: Element): void {
  const box = boxAt(target) ?? [...opened].find(([, marker]) => marker === target)?.[0]
  if (box) {
    close(box)
    return
  }
  const back = (target.closest('a.back') ?? target.closest('.side')?.querySelector('a.back'))?.getAttribute(
    'href',
  )
  if (back) document.getElementById(back.slice(1))?.focus({ preventScroll: true })
}

function focusBeside(note: HTMLElement): void {
  note.tabIndex = -1
  note.focus({ preventScroll: true })
  note.scrollIntoView({ block: 'nearest' })
}

function toggle(note: HTMLElement, marker: HTMLAnchorElement): void {
  const open = [...opened].find(([, each]) => each === marker)
  if (open) {
    close(open[0])
    return
  }
  const box = copyOf(note, marker.textContent ?? '')
  insertNote(box, marker)
  opened.set(box, marker)
  marker.setAttribute('aria-expanded', 'true')
  box.focus({ preventScroll: true })
  box.scrollIntoView({ block: 'nearest' })
}

function close(box: HTMLElement): void {
  const marker = opened.get(box)
  opened.delete(box)
  marker?.removeAttribute('aria-expanded')
  marker?.focus({ preventScroll: true })
  box.remove()
}

/** Puts a note under the paragraph of its marker; in a list item at its end, but before a list in it. */
function insertNote(box: HTMLElement, marker: HTMLElement): void {
  const item = marker.closest('li')
  const inner = item?.querySelector(':scope > :is(ul, ol)')
  if (inner) inner.before(box)
  else if (item) item.append(box)
  else (marker.closest(':is(p, li)[id^="p"], .head, figcaption') ?? marker).after(box)
}

function copyOf(note: HTMLElement, marker: string): HTMLElement {
  const words = note.cloneNode(true) as HTMLElement
  for (const extra of words.querySelectorAll(NOT_COPIED)) extra.remove()
  for (const each of words.querySelectorAll('[id]')) each.removeAttribute('id')
  const box = document.createElement('div')
  box.className = 'note-here'
  box.tabIndex = -1
  box.setAttribute('role', 'note')
  box.setAttribute('aria-label', `Noot ${marker}`)
  const number = document.createElement('span')
  number.className = 'marker'
  number.textContent = marker
  const body = document.createElement('div')
  body.append(...words.childNodes)
  box.append(number, body, closeButton(marker))
  return box
}

function closeButton(marker: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.dataset.closeNote = ''
  button.setAttribute('aria-label', `Sluit noot ${marker}`)
  button.textContent = '×'
  return button
}
