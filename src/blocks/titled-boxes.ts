import { BOX_TITLE } from './constructs/labelled.ts'
import { type Entry, textOf } from './entry.ts'
import { finished } from './group.ts'

/** A box has no more blocks than this when nothing shows its end. */
const REACH = 8
const SOURCE = /^Bron(?:nen)?:\s/

/** "Kader 2.1 Wat is respijtzorg?": a title, and no sentence about a box. */
export const isBoxTitle = (entry: Entry | undefined): boolean => {
  const text = entry ? textOf(entry) : ''
  return (
    entry?.group?.role === 'text' &&
    BOX_TITLE.test(text) &&
    /^\S+ \S+(?: ?[:–-])? *(?:[\p{Lu}‘“«(\d]|$)/u.test(text) &&
    !finished(text.replace(/\?$/, ''))
  )
}

/** The blocks after a title that may be in its box: up to the next title, table or figure. */
function following(entries: readonly Entry[], title: number): number[] {
  const found: number[] = []
  for (let i = title + 1; i < entries.length && found.length < REACH; i += 1) {
    const { draft, group } = entries[i] as Entry
    if (
      draft.type === 'heading' ||
      draft.type === 'table' ||
      draft.type === 'figure' ||
      isBoxTitle(entries[i])
    )
      break
    if (group?.role === 'text') found.push(i)
  }
  return found
}

/** The first paragraph, and the list that it introduces. */
function leastBox(entries: readonly Entry[], after: readonly number[]): number[] {
  const isItem = (i: number | undefined): boolean => i !== undefined && entries[i]?.draft.type === 'listItem'
  const first = after[0]
  const introduces = first !== undefined && /:$/.test(textOf(entries[first] as Entry))
  const items = introduces || isItem(first) ? after.slice(1).findIndex((i) => !isItem(i)) : 0
  return after.slice(0, items < 0 ? after.length : items + 1)
}

/** A source line ends a box; else the end of its page; else it is taken to hold the least it can. */
function boxBlocks(entries: readonly Entry[], title: number): number[] {
  const after = following(entries, title)
  const source = after.findIndex((i) => SOURCE.test(textOf(entries[i] as Entry)))
  if (source >= 0) return after.slice(0, source + 1)
  const page = entries[title]?.group?.page
  const turned = after.findIndex((i) => entries[i]?.group?.page !== page)
  return turned > 0 ? after.slice(0, turned) : leastBox(entries, after)
}

/** Marks the boxes that a title opens: "Kader 1", "Tekstvak 2.1", "Box 3". The title is the first paragraph of its box. */
export function titledBoxes(entries: readonly Entry[]): void {
  entries.forEach((entry, i) => {
    if (!isBoxTitle(entry)) return
    entry.draft.type = 'paragraph'
    for (const at of [i, ...boxBlocks(entries, i)]) {
      const group = entries[at]?.group
      if (group) Object.assign(group, { float: true, boxed: true })
    }
  })
}
