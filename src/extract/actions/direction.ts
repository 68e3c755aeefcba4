import type { Block } from '../../collections/schema/block.ts'
import type { Action } from '../../collections/schema/entities.ts'
import { regex } from '../../text/regex.ts'
import { headingLevel } from '../articles/article-outline.ts'
import type { ActionHead } from './heads.ts'
import { parseHead } from './heads.ts'

export type Direction = Action['direction']

/** `"Oplossingsrichting 2 - Geef ruimte …"`: what several actions hang under. */
const DIRECTION = regex('iu')`
  (?:^|\s)(?:oplossingsrichting|richting|thema|pijler|hoofdlijn|actielijn|spoor) (\d{1,3})
  (?: ?[.:–—-] ?| |$)(.*)$
`

function parseDirection(heading: Block): Direction {
  const [, number, title = ''] = DIRECTION.exec(heading.text) ?? []
  return number === undefined ? null : { number: Number(number), title: title.trim(), block: heading.id }
}

/**
 * Per head, the nearest heading above it that names a direction and is not closed by another heading of its
 * level. An action's own heading closes nothing: its level may be derived too high.
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
