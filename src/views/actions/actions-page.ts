import { toHtml } from 'hast-util-to-html'
import { type PartyLink, party } from '../../catalogue/action-names.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { drawNetwork } from '../../render/network/draw-network.ts'
import { actionGraph } from '../../render/network/graph.ts'
import { layOutNetwork } from '../../render/network/lay-out-network.ts'
import { type ActionGroup, actionGroups } from './action-groups.ts'
import { type Matrix, matrix } from './matrix.ts'

/** The actions of a document as a list, as a matrix with the actors, and as a drawn network. */
interface ActionsOfDocument extends ActionGroup {
  matrix: Matrix
  /** Null when no actor is named: then there is nothing to draw. */
  network: string | null
}

export interface ActionsPage {
  documents: ActionsOfDocument[]
  /** Every actor that is responsible for an action, to choose from. Those with most actions come first. */
  actors: PartyLink[]
  directions: { id: string; title: string }[]
  count: number
}

export function actionsPage(catalogue: Catalogue): ActionsPage {
  const documents = actionGroups(catalogue).map((group) => ofDocument(catalogue, group))
  const rows = documents.flatMap((document) => document.matrix.rows).toSorted((a, b) => b.count - a.count)
  return {
    documents,
    actors: [...new Set(rows.map((row) => row.actor.id))].map((id) => party(catalogue, id)),
    directions: documents.flatMap(({ matrix: { directions } }) =>
      directions.length > 1 ? directions.map(({ id, title }) => ({ id, title })) : [],
    ),
    count: catalogue.actions.length,
  }
}

function ofDocument(catalogue: Catalogue, group: ActionGroup): ActionsOfDocument {
  const actions = catalogue.actions.filter(({ document }) => document === group.document)
  const table = matrix(catalogue, actions)
  const network =
    table.rows.length > 0
      ? toHtml(drawNetwork(layOutNetwork(actionGraph(catalogue, actions)), `net-${group.document}`))
      : null
  return { ...group, matrix: table, network }
}
