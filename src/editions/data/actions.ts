import { path } from '../../catalogue/addresses.ts'
import type { Library, ResolvedAction } from '../../claims/library.ts'
import type { BlockId } from '../../collections/schema/block.ts'
import { ActorId } from '../../collections/schema/entities.ts'
import type { FindBlock } from './block-finder.ts'
import type { PublicActions } from './schema.ts'
import type { SitePath } from './site-path.ts'

const joinTexts = (document: string, ids: readonly BlockId[], find: FindBlock): string =>
  ids.map((id) => find(document, id)?.text ?? '').join('\n\n')

/** The ids of the notes that the blocks refer to and that have a text, each once, in order. */
function notesOf(document: string, ids: readonly BlockId[], find: FindBlock): BlockId[] {
  const targets = ids.flatMap((id) => find(document, id)?.notes ?? []).flatMap((note) => note.target ?? [])
  return [...new Set(targets)]
}

function actionData(action: ResolvedAction, find: FindBlock, at: SitePath): PublicActions[number] {
  const { number, document, textBlocks, whyBlocks, direction } = action
  return {
    number,
    document,
    blocks: textBlocks,
    text: joinTexts(document, textBlocks, find),
    why: joinTexts(document, whyBlocks, find),
    whyBlocks,
    direction: direction && { number: direction.number, title: direction.title },
    parties: action.parties.map((id) => ActorId.parse(id)),
    partiesBlock: action.partiesBlocks[0] ?? null,
    summaryBlock: action.summaryBlock,
    notes: notesOf(document, [...textBlocks, ...whyBlocks], find),
    url: at(path.action(document, number)),
  }
}

export function actionsData(library: Library, at: SitePath, find: FindBlock): PublicActions {
  return library.actions.map((action) => actionData(action, find, at))
}
