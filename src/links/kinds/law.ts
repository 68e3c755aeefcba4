import { EVERY_BLOCK, type KindFinder } from '../context.ts'
import { findEntries } from '../register-link.ts'

/** Names and short names of laws without an article: `de Wlz`, `Wet langdurige zorg (Wlz)` → /wetten/wlz/, which knows the official text. */
export const law: KindFinder = {
  name: 'law',
  blocks: EVERY_BLOCK,
  find: (context) => findEntries(context, context.registers.laws, 'law', 'wetten'),
}
