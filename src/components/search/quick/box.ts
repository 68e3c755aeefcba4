/**
 * The search field of a page: two keys lead to it, and the search itself is fetched when it gets the focus.
 */
import { shortcuts } from '../keyboard.ts'

const form = document.querySelector<HTMLFormElement>('form.find')
const field = form?.querySelector('input')

/**
 * When the search cannot be had, the form leads to the page for searching as
 * ever, and the next focus tries again.
 */
function open(form: HTMLFormElement, field: HTMLInputElement, before: EventTarget | null): void {
  import('./quick.ts').then(
    ({ quick }) => quick(form, field, before),
    () => wait(form, field),
  )
}

const wait = (form: HTMLFormElement, field: HTMLInputElement): void =>
  field.addEventListener('focus', ({ relatedTarget }) => open(form, field, relatedTarget), { once: true })

if (form && field) {
  shortcuts(field)
  if (document.activeElement === field || form.matches('.here')) open(form, field, null)
  else wait(form, field)
}
