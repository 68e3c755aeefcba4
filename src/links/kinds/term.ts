import { type BlockContext, type KindFinder, PROSE } from '../context.ts'
import { isInsideName } from '../matching/inside-name.ts'
import { findPhrases, type PhraseMatch } from '../matching/phrases.ts'
import { entryLink } from '../registers/register-link.ts'

/**
 * Terms and abbreviations of the glossary, not in the block that defines them, terms of a
 * regulation in that regulation only, and terms not inside a name:
 * `samenredzaamheid` → /begrippen/samenredzaamheid/
 */
export const term: KindFinder = {
  name: 'term',
  blocks: PROSE,
  find: (context) =>
    findPhrases(context.registers.terms, context.tokens)
      .filter((use) => isUse(use, context))
      .map((use) => entryLink(use, 'term', 'begrippen')),
}

function isUse(use: PhraseMatch, { block, document, tokens, registers }: BlockContext): boolean {
  const { kind, definitions, scope } = registers.termById.get(use.id)!
  if (scope && !scope.includes(document.id)) return false
  const isDefinition = definitions.some(
    (definition) => definition.document === document.id && definition.block === block.id,
  )
  return !isDefinition && (kind === 'abbreviation' || !isInsideName(use, tokens, registers.actors))
}
