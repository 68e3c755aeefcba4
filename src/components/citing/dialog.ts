import type { CitingFile } from '../../editions/citing/citing-file.ts'
import type { FormName } from '../../editions/citing/form-names.ts'
import { type PackedCitingFile, unpacked } from '../../editions/citing/packed-places.ts'
import { toPlain } from '../../editions/citing/run.ts'
import { remember, remembered } from '../remembered.ts'
import { type Cited, citedBlock } from './cited.ts'
import { placeName, toNodes, valuesOf } from './compose.ts'
import { copy } from './copy.ts'
import { showSheet } from './sheet-links.ts'

/** The name under which the last chosen form is stored, on this device only. */
const STORAGE_KEY = 'citeer'
const DEFAULT_FORM = 'citaat'

/**
 * The dialog for citing: shows a citation of a place or of selected words in the chosen form, and copies it.
 */
export class CitingDialog {
  private readonly element: HTMLDialogElement
  private request: Promise<CitingFile> | undefined
  private loaded: CitingFile | undefined
  private cited: Cited | undefined
  private from: HTMLElement | undefined

  constructor(element: HTMLDialogElement) {
    this.element = element
    this.part('[data-close]').addEventListener('click', () => element.close())
    element.addEventListener('close', () => this.giveBackFocus())
    element.addEventListener('click', (event) => event.target === element && element.close())
    element.addEventListener('change', (event) =>
      this.changed(event.target as HTMLInputElement | HTMLSelectElement),
    )
    for (const button of element.querySelectorAll<HTMLElement>('[data-copy]')) {
      button.addEventListener('click', () => this.copy(button.dataset.copy === 'rich'))
    }
  }

  /** Fetches the citing data of the document once. After a failure the next call tries again. */
  readonly file = (): Promise<CitingFile> => {
    this.request ??= fetch(this.element.dataset.file ?? '')
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((file: PackedCitingFile) => unpacked(file))
      .catch((error: unknown) => {
        this.request = undefined
        throw error
      })
    return this.request
  }

  /** Opens the dialog. When it is closed, the focus returns to `from`. */
  async open(cited: Cited | null, from: HTMLElement): Promise<void> {
    if (!cited) return
    this.cited = cited
    this.from = from
    this.loaded = await this.file().catch(() => undefined)
    this.part('[data-failed]').hidden = this.loaded !== undefined
    this.part('[data-body]').hidden = this.loaded === undefined
    this.part('[data-place]').textContent = ''
    if (this.loaded) this.fill(cited, this.loaded)
    this.element.showModal()
    this.radios()
      .find((radio) => radio.checked)
      ?.focus()
  }

  /**
   * Only when nothing has the focus: browsers return it before the `close` event, and it may have moved
   * since.
   */
  private giveBackFocus(): void {
    const { activeElement, body } = document
    if (activeElement === null || activeElement === body) this.from?.focus({ preventScroll: true })
  }

  private fill(cited: Cited, file: CitingFile): void {
    const lastForm = remembered(STORAGE_KEY) ?? DEFAULT_FORM
    for (const radio of this.radios()) {
      radio.disabled = !file.forms[radio.value as FormName]
      radio.checked = radio.value === (file.forms[lastForm as FormName] ? lastForm : DEFAULT_FORM)
    }
    this.part('[data-reason]').hidden = file.forms.aanwijzing !== null
    this.fillCells(cited, file)
    this.show()
  }

  /** Offers the row and its cells to choose from, when a row or a cell is cited. */
  private fillCells({ first }: Cited, { places }: CitingFile): void {
    const row = first.closest('tr')
    const select = this.part<HTMLSelectElement>('[data-cells]')
    const cells = row ? [row, ...row.querySelectorAll<HTMLElement>('td[id]')] : []
    const start = (row && places[row.id]?.[1].length) ?? 0
    const name = (id: string): string => places[id]?.[1].slice(start).replace(/^, /, '') || 'De hele rij'
    select.replaceChildren(...cells.map(({ id }) => new Option(name(id), id, false, id === first.id)))
    const label = select.parentElement
    if (label) label.hidden = row === null
  }

  private changed(input: HTMLInputElement | HTMLSelectElement): void {
    if (input instanceof HTMLInputElement) remember(STORAGE_KEY, input.value)
    else this.cited = citedBlock(document.getElementById(input.value) ?? document.body)
    this.show()
  }

  private show(): void {
    const { loaded, cited } = this
    if (!loaded || !cited) return
    this.part('[data-place]').textContent = placeName(cited, loaded)
    this.part('[data-preview]').replaceChildren(...toNodes(this.runs(loaded), valuesOf(cited, loaded)))
    const sheet = this.element.querySelector<HTMLElement>('[data-sheet]')
    if (sheet) showSheet(sheet, cited, loaded)
    this.part('[data-status]').textContent = ''
  }

  private async copy(asRich: boolean): Promise<void> {
    const { loaded, cited } = this
    if (!loaded || !cited) return
    const status = this.part('[data-status]')
    status.textContent = ''
    const plain = toPlain(this.runs(loaded), valuesOf(cited, loaded))
    const done = await copy(plain, asRich ? this.part('[data-preview]').innerHTML : null)
    status.textContent = done ? 'Gekopieerd' : 'Kopiëren lukte niet: selecteer de tekst en kopieer die zelf.'
  }

  private runs({ forms }: CitingFile) {
    const chosen = this.radios().find((radio) => radio.checked)?.value ?? DEFAULT_FORM
    return forms[chosen as FormName] ?? []
  }

  private radios = (): HTMLInputElement[] => [
    ...this.element.querySelectorAll<HTMLInputElement>('input[name=vorm]'),
  ]

  private part<T extends HTMLElement>(selector: string): T {
    const found = this.element.querySelector<T>(selector)
    if (!found) throw new Error(`The dialog for citing has no ${selector}.`)
    return found
  }
}
