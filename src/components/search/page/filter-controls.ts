import type { Answer } from '../../../search/ask/answer.ts'
import { type Asking, FILTERS, type FilterName } from '../../../search/ask/asking.ts'
import { el } from '../../element.ts'

/** The search form: the field `q`, and a select for each filter, whose first option is "no filter". */
export class Controls {
  readonly form: HTMLFormElement
  readonly field: HTMLInputElement

  constructor(form: HTMLFormElement) {
    this.form = form
    this.field = form.elements.namedItem('q') as HTMLInputElement
  }

  select(name: FilterName): HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLSelectElement
  }

  read(): Asking {
    const set = FILTERS.map((name) => [name, this.select(name).value] as const).filter(
      ([, value]) => value !== '',
    )
    return { typed: this.field.value, filters: Object.fromEntries(set) }
  }

  write({ typed, filters }: Asking): void {
    this.field.value = typed
    for (const name of FILTERS) this.choose(this.select(name), filters[name] ?? '')
  }

  /**
   * Shows the count of each option, when it is known. A chosen option stays, even when it would leave
   * nothing.
   */
  count({ facets, counted }: Pick<Answer, 'facets' | 'counted'>): void {
    for (const name of FILTERS) {
      const select = this.select(name)
      const { value } = select
      const options = facets[name].map(({ value, label, count }) =>
        el('option', { value }, counted ? `${label} (${count.toLocaleString('nl-NL')})` : label),
      )
      select.replaceChildren(...[...select.options].slice(0, 1), ...options)
      this.choose(select, value)
    }
  }

  private choose(select: HTMLSelectElement, value: string): void {
    if (![...select.options].some((option) => option.value === value))
      select.append(el('option', { value }, value))
    select.value = value
  }
}
