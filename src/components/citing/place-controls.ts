import { whenIdle } from '../when-idle.ts'
import { placesWithControl } from './anchors.ts'

/** A control is put after these: the number in the margin, the marker of a note, the label of a box. */
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

/** Creates a button. Its text is in the style sheet, so that it is never selected, found or marked. */
function control(name: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'cite'
  button.setAttribute('aria-label', `Citeer ${name}`)
  // Keeps the selection.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  return button
}

function addControl(place: HTMLElement): void {
  const name = NAMES.find(([pattern]) => pattern.test(place.id))?.[1](place) ?? ''
  const button = control(name)
  button.dataset.cite = place.id
  const head = place.querySelector(HEADS)
  if (head) head.after(button)
  else (place.querySelector(':scope > th') ?? place).append(button)
}

/**
 * Adds a control at every place, and a single one for cells that moves to the cell under the pointer. With
 * the keyboard a cell is chosen in the dialog of its row.
 */
export function placeControls(
  text: HTMLElement,
  cite: (place: HTMLElement, button: HTMLElement) => void,
): void {
  whenIdle(placesWithControl(text), addControl)
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
