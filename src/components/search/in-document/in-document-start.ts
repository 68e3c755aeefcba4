/** The search field of a document. The code that searches is loaded when the field gets the focus. */
const form = document.querySelector<HTMLFormElement>('form[data-in-document]')
const field = form?.querySelector<HTMLInputElement>('input[name=q]')

const loadOnFocus = (form: HTMLFormElement, field: HTMLInputElement): void =>
  field.addEventListener(
    'focus',
    () => {
      import('./in-document.ts').then(
        ({ searchIn }) => searchIn(form, field),
        () => loadOnFocus(form, field),
      )
    },
    { once: true },
  )

if (form && field) loadOnFocus(form, field)

export {}
