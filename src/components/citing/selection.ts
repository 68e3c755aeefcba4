import { placeAround } from './anchors.ts'

/** Milliseconds without a change of the selection before the control appears. */
const PAUSE = 200

/** The selection, when it is not empty. */
function selected(): Range | null {
  const selection = getSelection()
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
}

/** The selection, when it is in a place: the control of that place then cites the selected words. */
export function selectionIn(place: HTMLElement): Range | null {
  const range = selected()
  return range?.intersectsNode(place) && placeAround(range.startContainer) ? range : null
}

/** Shows a control under selected words of the text, as long as they are selected. */
export function followSelection(text: HTMLElement, cite: (range: Range, button: HTMLElement) => void): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'cite-selection'
  button.textContent = 'Citeer selectie'
  button.hidden = true
  text.after(button)
  let timer: ReturnType<typeof setTimeout> | undefined
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', () => {
    const range = selected()
    if (range) cite(range, button)
  })
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer)
    timer = setTimeout(() => show(button, text), PAUSE)
  })
}

function show(button: HTMLButtonElement, text: HTMLElement): void {
  const range = selected()
  const citable =
    range &&
    text.contains(range.commonAncestorContainer) &&
    placeAround(range.startContainer) &&
    /\S/.test(range.toString())
  button.hidden = !citable
  const end = citable && [...range.getClientRects()].at(-1)
  if (!end) return
  button.style.top = `${end.bottom + scrollY + 8}px`
  button.style.left = `${Math.min(end.right, innerWidth - button.offsetWidth - 8) + scrollX}px`
}
