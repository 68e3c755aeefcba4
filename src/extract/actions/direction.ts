import type { Block } from '../../collections/schema/block.ts'
import type { Action } from '../../collections/schema/entities.ts'
import { regex } from '../../text/regex.ts'
import { headingLevel } from '../articles/article-outline.ts'
import type { ActionHead } from './heads.ts'
import { parseHead } from './heads.ts'

export type Direction = Action['direction']

/** A heading above several actions: `"Oplossingsrichting 2 - Geef ruimte …"`. */
const DIRECTION = regex('iu')`
  (?:^|\s)(?:oplossingsrichting|richting|thema|pijler|hoofdlijn|actielijn|spoor) (\d{1,3})
  (?: ?[.:–—-] ?| |$)(.*)$
`

function parseDirection(heading: Block): Direction {
  const [, number, title = ''] = DIRECTION.exec(heading.text) ?? []
  return number === undefined ? null : { number: Number(number), title: title.trim(), block: heading.id }
}

/**
 * Finds the direction of each head: the nearest heading above it that names one, and that no later heading of
 * its level or higher closes. Headings of actions close nothing, since their level may be guessed too high.
 */
export function directionsOf(text: readonly Block[], heads: readonly ActionHead[]): Map<number, Direction> {
  const starts = new Set(heads.map((head) => head.index))
  const found = new Map<number, Direction>()
  let open: Direction = null
  let level = 0
  for (const [index, block] of text.entries()) {
    if (starts.has(index)) found.set(index, open)
    if (block.type !== 'heading' || starts.has(index) || parseHead(block, index)) continue
    const direction = parseDirection(block)
    if (!direction && headingLevel(block) > level) continue
    open = direction
    level = headingLevel(block)
  }
  return found
}
