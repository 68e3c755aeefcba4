/** The search field of a page. Two keys lead to it; the search code is loaded when it gets the focus. */
import { shortcuts } from '../keyboard.ts'

const form = document.querySelector<HTMLFormElement>('form.find')
const field = form?.querySelector('input')

/**
 * Loads the search. When that fails, the form still leads to the search page, and the next focus tries again.
 */
function open(form: HTMLFormElement, field: HTMLInputElement, before: EventTarget | null): void {
  import('./quick.ts').then(
    ({ quick }) => quick(form, field, before),
    () => loadOnFocus(form, field),
  )
}

const loadOnFocus = (form: HTMLFormElement, field: HTMLInputElement): void =>
  field.addEventListener('focus', ({ relatedTarget }) => open(form, field, relatedTarget), { once: true })

if (form && field) {
  shortcuts(field)
  if (document.activeElement === field || form.matches('.here')) open(form, field, null)
  else loadOnFocus(form, field)
}
