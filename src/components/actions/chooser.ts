/**
 * Filters the page of actions by actor and direction, and stores the choice in the address. Without this
 * script the same choices are links. Hides what does not match: list items by `data-actors`, rows and cells
 * of the table by `data-actor` and `data-direction`.
 */
const root = document.querySelector<HTMLElement>('[data-chooser]')
const form = root?.querySelector('form')
const output = form?.querySelector('output')

const elements = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]

function applyChoice(): void {
  if (!form || !output) return
  const data = new FormData(form)
  const actor = String(data.get('actor') ?? '')
  const direction = String(data.get('richting') ?? '')
  const matches = ({ dataset }: HTMLElement): boolean =>
    (!actor || dataset.actor === undefined || dataset.actor === actor) &&
    (!actor || dataset.actors === undefined || dataset.actors.split(' ').includes(actor)) &&
    (!direction || dataset.direction === undefined || dataset.direction === direction)
  for (const each of elements('[data-actor], [data-actors], [data-direction]')) each.hidden = !matches(each)
  for (const each of elements('[data-ground]')) each.closest('tr')!.hidden = Boolean(direction)
  for (const each of elements('.direction'))
    each.hidden ||= !each.querySelector('[data-actors]:not([hidden])')
  const count = elements('.direction:not([hidden]) [data-actors]:not([hidden])').length
  output.textContent = `${count} van ${output.dataset.count} acties`
  const reset = form.querySelector('button')
  if (reset) reset.hidden = count === Number(output.dataset.count)
  remember(data)
}

function remember(data: FormData): void {
  const address = new URL(location.href)
  for (const [name, value] of data) {
    if (value) address.searchParams.set(name, String(value))
    else address.searchParams.delete(name)
  }
  history.replaceState(null, '', address)
}

function restore(target: HTMLFormElement): void {
  const params = new URLSearchParams(location.search)
  for (const select of target.querySelectorAll('select')) {
    const value = params.get(select.name) ?? ''
    select.value = [...select.options].some((option) => option.value === value) ? value : ''
  }
}

if (root && form) {
  restore(form)
  applyChoice()
  form.addEventListener('change', applyChoice)
  form.addEventListener('reset', () =>
    setTimeout(() => {
      applyChoice()
      // The button that had the focus is hidden now.
      form.querySelector('select')?.focus()
    }),
  )
}
