import { EVERY_BLOCK, type KindFinder } from '../context.ts'
import { findEntries } from '../registers/register-link.ts'
import { findLists } from './actor-list.ts'

/**
 * Names of the register of actors: `het CIZ`, `Centrum Indicatiestelling Zorg (CIZ)` → /actoren/ciz/, and
 * lists of bodies that are called after a place: `de gemeenten Oss en Bernheze`.
 */
export const actor: KindFinder = {
  name: 'actor',
  blocks: EVERY_BLOCK,
  find: (context) => [
    ...findEntries(context, context.registers.actors, 'actor', 'actoren'),
    ...findLists(context),
  ],
}
