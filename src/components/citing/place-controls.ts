import { inTurns } from '../turns.ts'
import { placesWithControl } from './anchors.ts'

/** What a control comes after: the number in the margin, the marker of a note, the name of a box. */
const HEADS = ':scope > :is(.num, .marker, .kader-label)'

const NAMES: readonly [RegExp, (place: HTMLElement) => string][] = [
  [/^p/, ({ id }) => `alinea ${id.slice(1)}`],
  [/^[ef]n/, ({ id }) => `noot ${id.slice(2)}`],
  [/^kader-/, ({ id }) => id.replace('-', ' ')],
  [
    /./,
    (place) =>
      `rij ${(place.querySelector('.naam') ?? place.querySelector('th'))?.textContent?.trim() ?? ''}`,
  ],
]

/**
 * A button without text in the page: its words are in the style sheet, so they are
 * never selected, found or marked.
 */
function control(name: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'cite'
  button.setAttribute('aria-label', `Citeer ${name}`)
  // What is selected stays selected.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  return button
}

function put(place: HTMLElement): void {
  const name = NAMES.find(([pattern]) => pattern.test(place.id))?.[1](place) ?? ''
  const button = control(name)
  button.dataset.cite = place.id
  const head = place.querySelector(HEADS)
  if (head) head.after(button)
  else (place.querySelector(':scope > th') ?? place).append(button)
}

/**
 * A control at every place, and one for cells that goes where the pointer is; a row's
 * dialog has its cells for the keyboard.
 */
export function placeControls(
  text: HTMLElement,
  cite: (place: HTMLElement, button: HTMLElement) => void,
): void {
  inTurns(placesWithControl(text), put)
  const forCells = control('deze cel')
  forCells.tabIndex = -1
  text.addEventListener('pointerover', ({ target }) => {
    const cell = (target as Element).closest<HTMLElement>('td[id]')
    if (!cell || forCells.parentElement === cell) return
    forCells.dataset.cite = cell.id
    cell.append(forCells)
  })
  text.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button.cite')
    const place = button && document.getElementById(button.dataset.cite ?? '')
    if (place) cite(place, button)
  })
}
