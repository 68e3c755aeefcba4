import type { Structure } from '../../sources/evidence.ts'
import { regex } from '../../text/regex.ts'
import { type BlockContext, type Candidate, type KindFinder, PROSE } from '../context.ts'
import { blockTarget } from '../internal-target.ts'
import { findLaws } from '../laws/law-mentions.ts'
import { mayBeOwn, speaksElsewhere } from '../regulation/own-articles.ts'
import { numberKey, type Regulation } from '../regulation/regulation.ts'
import { otherOwner } from '../statutes/part-owner.ts'
import { readScene } from '../statutes/scene.ts'

/**
 * References of a regulation to what holds its articles: `hoofdstuk 2a`, `afdeling 3.1`, `bijlage I`. Only
 * to what is there.
 */
export const ownContainer: KindFinder = {
  name: 'internal',
  blocks: PROSE,
  find: (context) => {
    const { regulation } = context.index
    if (!regulation || speaksElsewhere(context, regulation)) return []
    const found = Array.from(context.block.text.matchAll(REFERENCE))
    if (found.length === 0) return []
    const [laws, scene] = [findLaws(context), readScene(context)]
    return found
      .filter(
        (match) => mayBeOwn(match.index, scene, regulation) && otherOwner(match, context, laws) === null,
      )
      .flatMap((match) => toCandidate(match, context, regulation))
  },
}

const REFERENCE = regex('gu')`
  (?<![\p{L}\p{N}-])(?<kind>boek|deel|hoofdstuk|titel|afdeling|paragraaf|bijlage)[ \u00a0]
  (?<number>(?:\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[IVX]{1,6}|[A-Z])(?![\p{L}\p{N}]|[.,:]\d))
`

function toCandidate(
  match: RegExpExecArray,
  { block, document }: BlockContext,
  { numbered }: Regulation,
): Candidate[] {
  const { kind, number = '' } = match.groups ?? {}
  const found = (numbered.get(numberKey(kind as Structure['kind'], number)) ?? []).filter(
    (part) => part.block !== block.id,
  )
  const [part] = found
  if (!part || found.length > 1) return []
  const range = { start: match.index, end: match.index + match[0].length, kind: 'internal' as const }
  return [{ ...range, targets: [blockTarget(document.id, part.anchor)] }]
}
