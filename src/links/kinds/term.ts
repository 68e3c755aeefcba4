import { type BlockContext, type Candidate, type KindFinder, PROSE } from '../context.ts'
import { findEntries } from '../register-link.ts'

/** Terms and abbreviations of the glossary, not in the block that defines them: `samenredzaamheid` → /begrippen/samenredzaamheid/ */
export const term: KindFinder = {
  name: 'term',
  blocks: PROSE,
  find: (context) => findEntries(context, context.registers.terms, 'term', 'begrippen').filter((use) => !isDefined(use, context)),
}

function isDefined(use: Candidate, { block, document, registers }: BlockContext): boolean {
  const definitions = registers.termById.get(use.targets[0]?.id ?? '')?.definitions ?? []
  return definitions.some((definition) => definition.document === document.id && definition.block === block.id)
}
