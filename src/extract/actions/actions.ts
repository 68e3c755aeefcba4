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

/** The blocks that an action consists of. When its heading says it all, that heading is its text. */
function partsOf(text: readonly Block[], head: ActionHead, grounds: readonly PartiesGround[]): Parts {
  const section = readSection(text, head)
  const textBlocks = section.text.length > 0 ? section.text : [head.heading.id]
  const ground = section.parties ?? groundOf(grounds, head.number)
  const partiesGround = ground && { block: ground.block, from: ground.from, to: ground.to }
  return { textBlocks, whyBlocks: section.why, partiesBlocks: ground?.blocks ?? [], partiesGround }
}

/** Findings that words may belong elsewhere. It is then unknown what an action near them consists of. */
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

/** Whether an action has words under its number or after it, that are complete and in the right place. */
function hasBody(text: readonly Block[], head: ActionHead, misplaced: ReadonlySet<BlockId>): boolean {
  const textBlocks = readSection(text, head).text
  const isWhole = textBlocks.length > 0 || (head.title !== '' && !endsMidPhrase(head.heading.text))
  return isWhole && ![head.heading.id, ...textBlocks].some((id) => misplaced.has(id))
}

/**
 * Finds the numbered commitments of a document: "Actie 4", "Maatregel 12 – …", "Aanbeveling 3". Only the
 * series with the most numbers is taken, and each number once. All parts are references to blocks; boxes and
 * notes are not part of an action.
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
