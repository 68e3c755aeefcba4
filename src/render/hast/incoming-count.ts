import type { Element } from 'hast'
import { element } from '../html/element.ts'
import type { Context } from './context.ts'

/**
 * A quiet count of what points at a block: a link to the list under the text, which a script shows beside it.
 * The style sheet shows the number, so that it is never copied or searched with the words, and says what is
 * counted; most counts are one.
 */
export function incomingCount(id: string, { incoming }: Context): Element[] {
  const count = incoming(id).length
  const about = { className: ['in'], href: `#bij-${id}`, dataCount: count === 1 ? undefined : count }
  return count === 0 ? [] : [element('a', about)]
}
