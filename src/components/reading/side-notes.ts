import type { Note } from './note.ts'
import { stack } from './stack.ts'

/** From this width on there is room beside the text. The style sheet has the same width. */
const WIDE = matchMedia('screen and (min-width: 75rem)')

/** Elements that extend into the column of the notes. */
const OBSTACLES = ':scope > .tabel'

/** Tells whether a note is now shown beside its marker, and not in the list at the end. */
export type IsBeside = (note: HTMLElement) => boolean

/**
 * On wide screens, shows every note beside the line of its marker. The notes are not copied: the style sheet
 * moves them, so that they keep their ids, are read aloud once, and are printed at the end.
 */
export function placeNotesBeside(text: HTMLElement, notes: readonly Note[]): IsBeside {
  const list = notes[0]?.note.parentElement
  if (!list) return () => false
  const update = (): void => {
    if (text.classList.contains('with-side') !== WIDE.matches) move(text, list, notes)
    if (WIDE.matches) setTops(text, notes)
  }
  update()
  WIDE.addEventListener('change', update)
  new ResizeObserver(update).observe(text)
  highlightPairs(text, notes)
  return (note) => WIDE.matches && note.classList.contains('side')
}

/**
 * Moves the notes beside the text, or back to the end. The list is removed and inserted again, so that the
 * page does not seem to move for the reader.
 */
function move(text: HTMLElement, list: HTMLElement, notes: readonly Note[]): void {
  const { parentElement: section, nextSibling } = list
  list.remove()
  text.classList.toggle('with-side', WIDE.matches)
  for (const { note } of notes) note.classList.add('side')
  section?.classList.toggle('all-beside', list.children.length === notes.length)
  section?.insertBefore(list, nextSibling)
}

/** Sets the vertical position of each note. */
function setTops(text: HTMLElement, notes: readonly Note[]): void {
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

/** The top of a marker, which is raised: so a note begins a little above the line of its marker. */
const lineOf = (marker: HTMLElement): number => marker.getBoundingClientRect().top

/** Highlights a marker and its note together, when the pointer or the focus is on either. */
function highlightPairs(text: HTMLElement, notes: readonly Note[]): void {
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
