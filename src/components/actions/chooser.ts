/**
 * The choice of an actor and a direction on the page of actions, kept in the address. Without this script the
 * same choices are links. What does not fit the choice is hidden: list items by `data-actors`, rows and cells
 * of the table by `data-actor` and `data-direction`.
 */
const root = document.querySelector<HTMLElement>('[data-chooser]')
const form = root?.querySelector('form')
const output = form?.querySelector('output')

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]

function choose(): void {
  if (!form || !output) return
  const data = new FormData(form)
  const actor = String(data.get('actor') ?? '')
  const direction = String(data.get('richting') ?? '')
  const fits = ({ dataset }: HTMLElement): boolean =>
    (!actor || dataset.actor === undefined || dataset.actor === actor) &&
    (!actor || dataset.actors === undefined || dataset.actors.split(' ').includes(actor)) &&
    (!direction || dataset.direction === undefined || dataset.direction === direction)
  for (const each of all('[data-actor], [data-actors], [data-direction]')) each.hidden = !fits(each)
  for (const each of all('[data-ground]')) each.closest('tr')!.hidden = Boolean(direction)
  for (const each of all('.direction')) each.hidden ||= !each.querySelector('[data-actors]:not([hidden])')
  const count = all('.direction:not([hidden]) [data-actors]:not([hidden])').length
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
  const asked = new URLSearchParams(location.search)
  for (const select of target.querySelectorAll('select')) {
    const value = asked.get(select.name) ?? ''
    select.value = [...select.options].some((option) => option.value === value) ? value : ''
  }
}

if (root && form) {
  restore(form)
  choose()
  form.addEventListener('change', choose)
  form.addEventListener('reset', () =>
    setTimeout(() => {
      choose()
      // The button is gone with what it did.
      form.querySelector('select')?.focus()
    }),
  )
}
