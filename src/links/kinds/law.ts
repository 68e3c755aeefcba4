import { type BlockContext, type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'
import { lawTarget } from '../juriconnect.ts'
import { findPhrases, type PhraseMatch } from '../phrases.ts'

/** Names and short names of laws without an article: `de Wlz`, `Wet langdurige zorg (Wlz)` → https://wetten.overheid.nl/BWBR0035917 */
export const law: KindFinder = {
  name: 'law',
  blocks: EVERY_BLOCK,
  find: (context) => findPhrases(context.registers.laws, context.tokens).map((match) => toCandidate(match, context)),
}

export const NO_BWB = 'Van deze wet of dit verdrag is hier geen nummer in de wettenbank bekend.'

function toCandidate({ id, start, end }: PhraseMatch, { registers }: BlockContext): Candidate {
  const target = lawTarget(registers.lawById.get(id)!)
  return target === null ? { start, end, kind: 'law', targets: [], reason: NO_BWB } : { start, end, kind: 'law', targets: [target] }
}
