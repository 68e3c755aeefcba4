import type { Block } from '../../collections/schema/block.ts'
import { type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'

/** Words that the file itself leads to an address, where they are nothing that is known here. */
export const led: KindFinder = {
  name: 'url',
  blocks: EVERY_BLOCK,
  find: ({ block: { links = [] } }) =>
    links.map(({ start, end, url }) => ({ start, end, kind: 'url', targets: [{ id: url, url }] })),
}

/** Whether the file leads words somewhere: then a reference without a target says less. */
export const isLed = ({ start, end }: Pick<Candidate, 'start' | 'end'>, { links = [] }: Block): boolean =>
  links.some((each) => each.start < end && start < each.end)
