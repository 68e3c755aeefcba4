import type { BlockView } from '../protocol.ts'
import { reveal } from './dom.ts'
import { chosenRows, type Screen } from './screen.ts'

/**
 * Marks the chosen options and unmarks the others. Only options that change are touched, since there may be
 * thousands.
 */
function mark(box: HTMLElement, chosen: readonly Element[], active: Element | null): void {
  for (const option of box.querySelectorAll('[aria-selected="true"]'))
    option.setAttribute('aria-selected', 'false')
  for (const option of box.querySelectorAll('.active')) option.classList.remove('active')
  for (const option of chosen) option.setAttribute('aria-selected', 'true')
  active?.classList.add('active')
  if (active) box.setAttribute('aria-activedescendant', active.id)
  else box.removeAttribute('aria-activedescendant')
  reveal(box, active)
}

/** Marks the chosen rows. The row that the choice moved to is the active one. */
function markRows({ isPrinted, parts }: Screen, [from, to]: [number, number], head: number): void {
  const name = isPrinted ? 'printed' : 'row'
  const optionOf = (row: number): Element | null => document.getElementById(`${name}-${row}`)
  const chosen = Array.from({ length: to - from + 1 }, (_, index) => optionOf(from + index))
  mark(
    isPrinted ? parts.pages : parts.rows,
    chosen.filter((option) => option !== null),
    optionOf(head),
  )
}

const isIn = ({ rows }: BlockView, [from, to]: [number, number]): boolean =>
  rows.some((row) => row >= from && row <= to)

function markBlocks({ view, parts }: Screen, range: [number, number]): void {
  const chosen = view.blocks.filter((block) => isIn(block, range))
  const options = chosen.map(({ id }) => document.getElementById(`block-${id}`))
  const found = options.filter((option) => option !== null)
  mark(parts.reading, found, found[0] ?? null)
}

export function choose(screen: Screen, from: number, to: number): void {
  screen.chosen = { from, to }
  markRows(screen, chosenRows(screen), to)
  markBlocks(screen, chosenRows(screen))
}

/** Chooses all rows of a block, up to the first gap: a note in between is no part of it. */
export function chooseBlock(screen: Screen, id: string): void {
  const rows = screen.view.blocks.find((block) => block.id === id)?.rows ?? []
  const [first] = rows
  if (first === undefined) return
  const unbroken = rows.filter((row, index) => index === 0 || isNext(screen, rows[index - 1] ?? 0, row))
  const end = rows.findIndex((row, index) => row !== unbroken[index])
  choose(screen, rows[(end < 0 ? rows.length : end) - 1] ?? first, first)
}

/** Whether there are only blank rows between two rows. */
const isNext = ({ view }: Screen, before: number, row: number): boolean =>
  view.rows.slice(before, row - 1).every(({ text }) => text.trim() === '')

const filledRows = ({ view }: Screen): number[] =>
  view.rows.flatMap(({ row, text }) => (text.trim() === '' ? [] : [row]))

/** Moves the choice by `step` filled rows; with `stretch`, all rows in between are chosen as well. */
export function moveRow(screen: Screen, step: number, stretch: boolean): void {
  const rows = filledRows(screen)
  const { from, to } = screen.chosen
  const index = rows.findLastIndex((row) => row <= to)
  const next = rows[Math.max(0, Math.min(rows.length - 1, index + step))] ?? to
  choose(screen, stretch ? from : next, next)
}

export function moveBlock(screen: Screen, step: number): void {
  const { blocks } = screen.view
  const range = chosenRows(screen)
  const index = blocks.findIndex((block) => isIn(block, range))
  const withRows = blocks.filter((block) => block.rows.length > 0)
  const now = index < 0 ? 0 : withRows.indexOf(blocks[index] as BlockView)
  const next = withRows[Math.max(0, Math.min(withRows.length - 1, now + step))]
  if (next) chooseBlock(screen, next.id)
}

export function chooseFinding(screen: Screen, step: number): void {
  const { findings } = screen.view
  if (findings.length === 0) return
  const next = (screen.finding + step + findings.length) % findings.length
  screen.finding = next
  const place = findings[next]?.rows
  if (place) choose(screen, place[1], place[0])
}
