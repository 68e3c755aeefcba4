import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Action } from '../../collections/schema/entities.ts'
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

function documentActions(document: Document): Action[] {
  const text = mainText(document.blocks)
  const heads = findHeads(text)
  const grounds = partiesGrounds(document.blocks, heads[0]?.label ?? '')
  const directions = directionsOf(text, heads)
  const actions = heads.map((head) => ({
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

/**
 * Numbered commitments: "Actie 4", "Maatregel 12 – …", "Aanbeveling 3". A document has one series of them,
 * the one with the most numbers; each number occurs once. All parts are references to blocks; boxes and notes
 * are no part of an action.
 */
export const extractActions = (documents: Document[]): Action[] => documents.flatMap(documentActions)
