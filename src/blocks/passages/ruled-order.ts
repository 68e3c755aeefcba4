import { ruledAs } from '../../lines/row-evidence.ts'
import type { Passage } from './passage.ts'
import type { PassageText } from './passage-facts.ts'

const firstRow = (passage: Passage): number => (passage.group?.lines[0]?.index ?? -1) + 1

/** Behind the last passage that begins at or before a row; before all where none does. */
const placeBehind = (passages: readonly Passage[], row: number): number =>
  passages.findLastIndex((passage) => passage.group !== null && firstRow(passage) <= row) + 1

/**
 * The passages that the editor moves, each behind the row that the ruling names, in the order of the source.
 */
export function inRuledOrder(passages: readonly Passage[], { text }: Pick<PassageText, 'text'>): Passage[] {
  const moved = passages.filter((passage) => ruledAs(text, passage.group?.lines[0])?.after !== undefined)
  if (moved.length === 0) return [...passages]
  const order = passages.filter((passage) => !moved.includes(passage))
  for (const passage of moved.toReversed()) {
    const after = ruledAs(text, passage.group?.lines[0])?.after ?? 0
    order.splice(placeBehind(order, after), 0, passage)
  }
  return order
}
