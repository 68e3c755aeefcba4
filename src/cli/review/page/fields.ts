import { el } from '../../../components/element.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const labelled = (label: string, control: Control): HTMLElement =>
  el('label', { class: 'field' }, el('span', {}, label), control)

export interface Made<C extends Control> {
  field: HTMLElement
  control: C
}

export function input(label: string, value: string, more: Readonly<Record<string, string>> = {}) {
  const control = el('input', { type: 'text', autocomplete: 'off', ...more })
  control.value = value
  return { field: labelled(label, control), control } satisfies Made<HTMLInputElement>
}

/** A text area. Enter submits the form; Shift+Enter starts a new row. */
export function area(label: string, value: string) {
  const control = el('textarea', { rows: '4', spellcheck: 'false' })
  control.value = value
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    control.form?.requestSubmit()
  })
  return { field: labelled(label, control), control } satisfies Made<HTMLTextAreaElement>
}

export function select(label: string, options: Readonly<Record<string, string>>, value: string) {
  const control = el(
    'select',
    {},
    ...Object.entries(options).map(([key, words]) => el('option', { value: key }, words)),
  )
  control.value = value
  return { field: labelled(label, control), control } satisfies Made<HTMLSelectElement>
}
