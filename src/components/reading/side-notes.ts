import type { Note } from './note.ts'
import { stack } from './stack.ts'

/** From this width on there is room beside the text; the style sheet says the same. */
const WIDE = matchMedia('screen and (min-width: 75rem)')

/** What reaches into the column of the notes. */
const OBSTACLES = ':scope > .tabel'

/** A note now stands beside its marker; otherwise it stands in the list at the end. */
export type IsBeside = (note: HTMLElement) => boolean

/**
 * On wide screens every note stands beside the line of its marker. It is the note itself, taken to another
 * place by the style sheet: it keeps its id, is read once, and paper has it at the end.
 */
export function placeNotesBeside(text: HTMLElement, notes: readonly Note[]): IsBeside {
  const list = notes[0]?.note.parentElement
  if (!list) return () => false
  const update = (): void => {
    if (text.classList.contains('with-side') !== WIDE.matches) move(text, list, notes)
    if (WIDE.matches) layOut(text, notes)
  }
  update()
  WIDE.addEventListener('change', update)
  new ResizeObserver(update).observe(text)
  light(text, notes)
  return (note) => WIDE.matches && note.classList.contains('side')
}

/**
 * Beside the text, or back to the end. The list is put down anew, so that nothing seems to
 * have moved under the reader's eyes.
 */
function move(text: HTMLElement, list: HTMLElement, notes: readonly Note[]): void {
  const { parentElement: section, nextSibling } = list
  list.remove()
  text.classList.toggle('with-side', WIDE.matches)
  for (const { note } of notes) note.classList.add('side')
  section?.classList.toggle('all-beside', list.children.length === notes.length)
  section?.insertBefore(list, nextSibling)
}

function layOut(text: HTMLElement, notes: readonly Note[]): void {
  const origin = text.getBoundingClientRect().top
  const wanted = notes.map(({ note, marker }) => ({
    top: lineOf(marker) - origin,
    height: note.offsetHeight,
  }))
  const obstacles = [...text.querySelectorAll(OBSTACLES)].map((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return { top: top - origin, bottom: bottom - origin }
  })
  const tops = stack(wanted, obstacles)
  for (const [index, { note }] of notes.entries()) note.style.insetBlockStart = `${tops[index]}px`
  text.style.setProperty('--side-end', `${(tops.at(-1) ?? 0) + (wanted.at(-1)?.height ?? 0)}px`)
}

/**
 * The top of the line a marker stands in: its raised figure hangs a little above the small print beside it.
 */
const lineOf = (marker: HTMLElement): number => marker.getBoundingClientRect().top

/** A marker and its note show that they belong together, from either side. */
function light(text: HTMLElement, notes: readonly Note[]): void {
  const partner = new Map(
    notes.flatMap(({ note, marker }) => [[note, marker] as const, [marker, note] as const]),
  )
  const at = (target: EventTarget | null): HTMLElement | undefined =>
    partner.get(
      (target instanceof Element
        ? target.closest<HTMLElement>('.side, a[role="doc-noteref"]')
        : null) as HTMLElement,
    )
  const show = ({ target }: Event): unknown => at(target)?.classList.add('lit')
  const hide = ({ target }: Event): unknown => at(target)?.classList.remove('lit')
  for (const type of ['pointerover', 'focusin']) text.addEventListener(type, show)
  for (const type of ['pointerout', 'focusout']) text.addEventListener(type, hide)
}
