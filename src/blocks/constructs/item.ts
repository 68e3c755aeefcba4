import { isFirst, precedes } from '../../lines/item-marker.ts'
import type { Line } from '../../lines/line.ts'
import { finished, type Group, lastLine } from '../group.ts'
import { fits } from '../layout.ts'
import { besideNotes } from './beside-notes.ts'
import type { Construct, Situation } from './construct.ts'

/** "2." directly under running text opens an item only when a "1." did before: "dat 1. … en\n2. – wanneer" is one sentence. */
function afterSibling(line: Line, at: Situation): boolean {
  const marker = line.marker
  if (!marker) return false
  const sibling = at.groups.slice(-12).findLast((group) => group.marker?.style === marker.style)
  return sibling?.marker ? precedes(sibling.marker, marker) : false
}

const opensRow = (line: Line, at: Situation): boolean =>
  line.marker !== null &&
  (isFirst(line.marker) || /section|capital/.test(line.marker.style) || afterSibling(line, at))

/** A dash at the start of a row inside a sentence ("– waar dit kan – wordt …") opens nothing. */
function plausible(line: Line, at: Situation, open: Group | null): boolean {
  if (!open || at.blank || at.page || !at.layout.wrapped) return true
  const last = lastLine(open)
  const ended = finished(last.text) || fits(last, line, at.layout)
  if (line.marker?.style === 'bullet') return ended || /[,;]$/.test(last.text)
  return (ended || /,$/.test(last.text)) && opensRow(line, at)
}

/** A bullet or number that opens a list item or a numbered heading; which of the two is decided by its neighbours later. */
export const item: Construct = {
  name: 'item',
  read: (line, at) => {
    if (!line.marker || !plausible(line, at, at.current)) return null
    return { opens: { role: 'text', marker: line.marker, float: besideNotes(at) } }
  },
}
