import type { Element } from 'hast'
import { element } from '../html/element.ts'
import type { Context } from './context.ts'

/**
 * The number of references to a block, as a link to the list under the text, which a script shows beside the
 * block. The style sheet prints the number and what is counted, so that these are never copied or searched
 * with the words. A count of one, as most are, has no attribute.
 */
export function incomingCount(id: string, { incoming }: Context): Element[] {
  const count = incoming(id).length
  const about = { className: ['in'], href: `#bij-${id}`, dataCount: count === 1 ? undefined : count }
  return count === 0 ? [] : [element('a', about)]
}
