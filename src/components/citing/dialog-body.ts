import { FORM_NAMES } from '../../editions/citing/form-names.ts'
import { el } from '../element.ts'

const FAILED = 'De gegevens om te citeren konden niet worden opgehaald. Probeer het later nog eens.'
const NO_NUMBER =
  'De Aanwijzingen voor de regelgeving gaan over stukken van de Staten-Generaal; van dit document is ' +
  'geen nummer als Kamerstuk bekend.'

/** Adds to the dialog what only works with a script, before the downloads that are in the page already. */
export const fillDialog = (dialog: HTMLDialogElement): void =>
  dialog.prepend(head(), el('p', { class: 'wrong', 'data-failed': '', hidden: '' }, FAILED), body())

const head = (): HTMLElement =>
  el(
    'div',
    { class: 'dialog-head' },
    el('h2', { id: 'citeer-kop' }, 'Citeer ', el('span', { 'data-place': '' })),
    el('button', { type: 'button', class: 'plain', 'data-close': '', 'aria-label': 'Sluiten' }, '×'),
  )

const body = (): HTMLElement =>
  el(
    'div',
    { 'data-body': '' },
    el('label', { class: 'cell', hidden: '' }, 'Wat ', el('select', { 'data-cells': '' })),
    el('fieldset', {}, el('legend', { class: 'vh' }, 'Vorm'), ...forms()),
    el('p', { class: 'reason', 'data-reason': '', hidden: '' }, NO_NUMBER),
    el('p', { class: 'voorbeeld', 'data-preview': '', 'aria-live': 'polite' }),
    el(
      'p',
      { class: 'knoppen' },
      el('button', { type: 'button', 'data-copy': 'rich' }, 'Kopieer'),
      ' ',
      el('button', { type: 'button', class: 'plain', 'data-copy': 'plain' }, 'Kopieer als platte tekst'),
      ' ',
      el('span', { role: 'status', 'data-status': '' }),
    ),
  )

const forms = (): HTMLElement[] =>
  Object.entries(FORM_NAMES).map(([value, name]) =>
    el('label', {}, el('input', { type: 'radio', name: 'vorm', value }), ` ${name}`),
  )
