import type { Line } from '../lines/line.ts'
import type { Entry } from './entry.ts'
import { textOf } from './entry.ts'
import { type Group, lastLine } from './group.ts'
import type { Layout } from './layout.ts'
import { isBoxTitle, titledBoxes } from './titled-boxes.ts'

/** "Christiaan, 84 jaar, …": the portrait that reports set in a box. */
const PORTRAIT = /^\p{Lu}\p{L}+, \d{1,3} jaar,/u
/** Extractors leave a blank at the end of running text but not at the end of a frame: only a sign where that is the habit. */
const HABIT = 0.9

/** A portrait and what follows it on the page until a title: the rest of the frame. */
function portraitFrames(entries: readonly Entry[]): void {
  let page = -1
  for (const { draft, group } of entries) {
    if (group?.role !== 'text') continue
    if (draft.type === 'heading' || group.page !== page) page = -1
    if (PORTRAIT.test(textOf({ draft, group }))) page = group.page
    if (page === group.page) group.float = true
  }
}

const width = (lines: readonly Line[]): number => {
  const inner = lines.slice(0, -1)
  return inner.reduce((sum, line) => sum + line.text.length, 0) / Math.max(1, inner.length)
}

const widest = (lines: readonly Line[]): number => Math.max(0, ...lines.map((line) => line.text.length))

/** How often running paragraphs end with a blank in this text. */
function endHabit(groups: readonly Group[]): number {
  const ends = groups.filter((group) => group.role === 'text' && group.lines.length > 2).map(lastLine)
  return ends.filter((line) => line.trailing).length / Math.max(1, ends.length)
}

const NARROW = 0.975
const isFrameEnd = (group: Group): boolean => group.lines.length > 2 && !lastLine(group).trailing

/** The paragraphs right before the end of a frame that are as narrow as a frame belong to it. */
function extendBack(entries: readonly Entry[], from: number, usual: number): void {
  const most = widest(entries[from]?.group?.lines ?? []) + 3
  for (let i = from - 1; i >= 0; i -= 1) {
    const { draft, group } = entries[i] as Entry
    const narrow =
      group && group.lines.length > 4 && width(group.lines) < usual * NARROW && widest(group.lines) <= most
    if (draft.type !== 'paragraph' || group?.role !== 'text' || !narrow || !group.detached) return
    group.float = true
  }
}

function endFrames(entries: readonly Entry[], layout: Layout): void {
  const groups = entries.flatMap((entry) => entry.group ?? [])
  const running = groups.filter((group) => group.role === 'text' && !group.marker && group.lines.length > 4)
  if (layout.trailing < HABIT || endHabit(groups) < HABIT) return
  const usual = width(running.flatMap((group) => group.lines.slice(0, -1)))
  entries.forEach(({ draft, group }, i) => {
    if (
      draft.type !== 'paragraph' ||
      group?.role !== 'text' ||
      !isFrameEnd(group) ||
      i === entries.length - 1
    )
      return
    group.float = true
    extendBack(entries, i, usual)
  })
}

/** Marks the text that stands in a frame beside the running text; the first signs (among notes, inside a sentence) are known from the rows. */
export function findFrames(entries: readonly Entry[], layout: Layout): void {
  titledBoxes(entries)
  if (!layout.wrapped) return
  portraitFrames(entries)
  endFrames(entries, layout)
}

/** Gives the frames that stand together on a page one box number, and puts the box before its first block. */
export function boxEntries(entries: readonly Entry[]): Entry[] {
  const out: Entry[] = []
  let box = 0
  let open: Group | null = null
  for (const entry of entries) {
    const { draft, group } = entry
    const framed = group?.role === 'text' && group.float && !group.lines[0]?.url
    if (group?.role === 'text' && !framed) open = null
    if (framed && (group.page !== open?.page || isBoxTitle(entry))) {
      box += 1
      out.push({ draft: { type: 'box', pieces: [], number: String(box), box }, group: null })
    }
    if (framed) {
      open = group
      draft.box = box
    }
    out.push(entry)
  }
  return out
}
