/** The field for searching in a document: what searches is fetched when it gets the focus. */
const form = document.querySelector<HTMLFormElement>('form[data-in-document]')
const field = form?.querySelector<HTMLInputElement>('input[name=q]')

const wait = (form: HTMLFormElement, field: HTMLInputElement): void =>
  field.addEventListener(
    'focus',
    () => {
      import('./in-document.ts').then(
        ({ searchIn }) => searchIn(form, field),
        () => wait(form, field),
      )
    },
    { once: true },
  )

if (form && field) wait(form, field)

export {}
