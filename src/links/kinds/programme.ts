import { EVERY_BLOCK, type KindFinder } from '../context.ts'
import { findEntries } from '../registers/register-link.ts'

/**
 * Names of the register of programmes, agendas and agreements: `Integraal Zorgakkoord (IZA)` →
 * /programmas/iza/
 */
export const programme: KindFinder = {
  name: 'programme',
  blocks: EVERY_BLOCK,
  find: (context) => findEntries(context, context.registers.programmes, 'programme', 'programmas'),
}
