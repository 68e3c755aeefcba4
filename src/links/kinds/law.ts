import { EVERY_BLOCK, type KindFinder } from '../context.ts'
import { findLaws } from '../laws/law-mentions.ts'
import { entryLink } from '../registers/register-link.ts'

/**
 * Names and short names of laws without an article: `de Wlz`, `Wet langdurige zorg (Wlz)` → /wetten/wlz/,
 * which knows the official text.
 */
export const law: KindFinder = {
  name: 'law',
  blocks: EVERY_BLOCK,
  find: (context) => findLaws(context).map((match) => entryLink(match, 'law', 'wetten')),
}
