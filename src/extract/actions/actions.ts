import { blocksAt } from '../../collections/doubtful-blocks.ts'
import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Action } from '../../collections/schema/entities.ts'
import type { FindingRule } from '../../diagnostics.ts'
import { endsMidPhrase } from '../../text/mid-phrase.ts'
import { mainText } from '../articles/article-outline.ts'
import { directionsOf } from './direction.ts'
import type { ActionHead } from './heads.ts'
import { findHeads } from './heads.ts'
import type { PartiesGround } from './parties.ts'
import { groundOf, partiesGrounds } from './parties.ts'
import { readSection } from './section.ts'
import { matchSummary } from './summary.ts'

type Parts = Pick<Action, 'textBlocks' | 'whyBlocks' | 'partiesBlocks' | 'partiesGround'>

/** What an action consists of. One that says it all in its heading has that as its text. */
function partsOf(text: readonly Block[], head: ActionHead, grounds: readonly PartiesGround[]): Parts {
  const section = readSection(text, head)
  const textBlocks = section.text.length > 0 ? section.text : [head.heading.id]
  const ground = section.parties ?? groundOf(grounds, head.number)
  const partiesGround = ground && { block: ground.block, from: ground.from, to: ground.to }
  return { textBlocks, whyBlocks: section.why, partiesBlocks: ground?.blocks ?? [], partiesGround }
}

/** Rules that say that words may belong elsewhere: what an action consists of is then not known. */
const MISPLACED: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'cut-sentence',
  'beside-notes',
  'columns-across',
])

const misplacedBlocks = (document: Document): ReadonlySet<BlockId> =>
  new Set(
    document.map.findings.flatMap((finding) =>
      MISPLACED.has(finding.rule) ? blocksAt(finding, document) : [],
    ),
  )

/** No action without its body: words under its number or behind it, whole and in their place. */
function hasBody(text: readonly Block[], head: ActionHead, misplaced: ReadonlySet<BlockId>): boolean {
  const own = readSection(text, head).text
  const isWhole = own.length > 0 || (head.title !== '' && !endsMidPhrase(head.heading.text))
  return isWhole && ![head.heading.id, ...own].some((id) => misplaced.has(id))
}

/**
 * Numbered commitments: "Actie 4", "Maatregel 12 – …", "Aanbeveling 3". A document has one series of them,
 * the one with the most numbers; each number occurs once. All parts are references to blocks; boxes and notes
 * are no part of an action.
 */
export function actionsOf(document: Document): Action[] {
  const text = mainText(document.blocks)
  const heads = findHeads(text)
  const grounds = partiesGrounds(document.blocks, heads[0]?.label ?? '')
  const directions = directionsOf(text, heads)
  const misplaced = misplacedBlocks(document)
  const actions = heads
    .filter((head) => hasBody(text, head, misplaced))
    .map((head) => ({
      number: head.number,
      document: document.id,
      label: head.label,
      heading: head.heading.id,
      direction: directions.get(head.index) ?? null,
      summaryBlock: null,
      ...partsOf(text, head, grounds),
    }))
  return matchSummary(text, actions)
}
