/** On the page "Zonder verbinding" of a large library: the choice of texts to keep, by year. */
import type { KeptState, PartState } from '../../editions/worker/messages.ts'
import { mb } from './megabytes.ts'

const boxesIn = (choice: HTMLElement): HTMLInputElement[] => [...choice.querySelectorAll('input')]

/** The keys of the chosen parts; undefined where there is no choice: then all parts are kept. */
export function chosenKeys(choice: HTMLElement): string[] | undefined {
  const boxes = boxesIn(choice)
  return boxes.length === 0 ? undefined : boxes.filter(({ checked }) => checked).map(({ value }) => value)
}

/** Shows the choice. Parts that are kept already cannot be unchecked; all others are checked at first. */
export function showParts(choice: HTMLElement, button: HTMLElement, { whole, parts }: KeptState): void {
  const years = parts.filter(({ texts }) => texts > 0)
  choice.hidden = whole || years.length === 0
  if (choice.hidden) return
  const common = parts.filter(({ texts }) => texts === 0)
  const checkedBefore = new Map(boxesIn(choice).map(({ value, checked }) => [value, checked]))
  const list = choice.querySelector('ul') as HTMLElement
  list.replaceChildren(...years.map((part) => rowOf(part, checkedBefore.get(part.key) ?? true)))
  const commonSize = choice.querySelector('[data-keep-common]') as HTMLElement
  commonSize.textContent = ` (${mb(sumOf(common))})`
  choice.onchange = () => showSize(choice, button, parts)
  showSize(choice, button, parts)
}

function rowOf(part: PartState, checked: boolean): HTMLElement {
  const row = document.createElement('li')
  const label = document.createElement('label')
  const box = document.createElement('input')
  Object.assign(box, {
    type: 'checkbox',
    value: part.key,
    checked: part.whole || checked,
    disabled: part.whole,
  })
  label.append(box, ` ${part.label} (${partSize(part)})`)
  row.append(label)
  return row
}

const partSize = ({ texts, bytes, whole }: PartState): string =>
  whole ? 'bewaard' : `${texts} ${texts === 1 ? 'tekst' : 'teksten'}, ${mb(bytes)}`

/** Shows on the button what it would fetch, and how much that is. */
function showSize(choice: HTMLElement, button: HTMLElement, parts: readonly PartState[]): void {
  const keys = chosenKeys(choice) ?? []
  const wanted = parts.filter(({ key, texts }) => texts === 0 || keys.includes(key))
  const isAll = wanted.length === parts.length
  const what = button.querySelector('[data-keep-what]') as HTMLElement
  const size = button.querySelector('[data-keep-size]') as HTMLElement
  what.textContent = isAll ? 'de hele site' : 'wat is aangevinkt'
  size.textContent = mb(sumOf(wanted.filter((part) => !part.whole)))
}

const sumOf = (parts: readonly PartState[]): number => parts.reduce((sum, { bytes }) => sum + bytes, 0)
