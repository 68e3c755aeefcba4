import { EVERY_BLOCK, type KindFinder } from '../context.ts'
import { findEntries } from '../registers/register-link.ts'

/** Names of the register of actors: `het CIZ`, `Centrum Indicatiestelling Zorg (CIZ)` → /actoren/ciz/ */
export const actor: KindFinder = {
  name: 'actor',
  blocks: EVERY_BLOCK,
  find: (context) => findEntries(context, context.registers.actors, 'actor', 'actoren'),
}
