import { type ActionSummary, actionSummary, type PartyLink, party } from '../../catalogue/action-names.ts'
import { path } from '../../catalogue/addresses.ts'
import { type Catalogue, linksIn } from '../../catalogue/catalogue.ts'
import { placeOf } from '../../catalogue/places.ts'
import type { ResolvedAction } from '../../claims/library.ts'
import { directionId } from './action-groups.ts'
import { type Ground, groundOf } from './responsibility.ts'

/** The actions of a document (columns) and the actors that are responsible for them (rows). */
export interface Matrix {
  columns: MatrixColumn[]
  /** Headings above the columns. Each spans the columns that it is about. */
  directions: { id: string; title: string; url: string | null; span: number }[]
  grounds: { ground: Ground | null; span: number }[]
  rows: MatrixRow[]
}

interface MatrixColumn {
  action: ActionSummary
  direction: string
}

interface MatrixRow {
  actor: PartyLink
  count: number
  /** For each column whether the actor is responsible. */
  cells: { responsible: boolean; direction: string }[]
  /** The paragraphs that say so. */
  evidence: { label: string; url: string }[]
}

/** The rows are in the order in which the text first names the actors. */
export function matrix(catalogue: Catalogue, actions: readonly ResolvedAction[]): Matrix {
  const actors = [...new Set(actions.flatMap((action) => action.parties))]
  return {
    columns: actions.map((action) => ({
      action: actionSummary(catalogue, action),
      direction: directionId(action),
    })),
    directions: runs(actions, directionId).map(([first, span]) => ({
      ...heading(first),
      id: directionId(first),
      span,
    })),
    grounds: runs(actions, groundKey).map(([first, span]) => ({ ground: groundOf(catalogue, first), span })),
    rows: actors.map((id) => row(catalogue, id, actions)),
  }
}

const heading = ({ direction, document }: ResolvedAction): { title: string; url: string | null } => ({
  title: direction ? `${direction.number}. ${direction.title}` : 'Zonder richting',
  url: direction ? path.document(document, direction.block) : null,
})

const groundKey = ({ partiesGround }: ResolvedAction): string =>
  partiesGround ? `${partiesGround.from}-${partiesGround.to}` : ''

/** Runs of successive actions with the same key: the first action of each, and their number. */
function runs(
  actions: readonly ResolvedAction[],
  keyOf: (action: ResolvedAction) => string,
): [first: ResolvedAction, span: number][] {
  const found: [ResolvedAction, number][] = []
  for (const action of actions) {
    const last = found.at(-1)
    if (last && keyOf(last[0]) === keyOf(action)) last[1]++
    else found.push([action, 1])
  }
  return found
}

function row(catalogue: Catalogue, id: string, actions: readonly ResolvedAction[]): MatrixRow {
  const cells = actions.map((action) => ({
    responsible: action.parties.includes(id),
    direction: directionId(action),
  }))
  return {
    actor: party(catalogue, id),
    count: cells.filter(({ responsible }) => responsible).length,
    cells,
    evidence: evidence(catalogue, id, actions),
  }
}

function evidence(
  catalogue: Catalogue,
  id: string,
  actions: readonly ResolvedAction[],
): MatrixRow['evidence'] {
  const blocks = actions.flatMap(({ document, partiesBlocks }) =>
    partiesBlocks.map((block) => ({ document, block })),
  )
  const blocksWithName = blocks.filter(({ document, block }) =>
    linksIn(catalogue, document, block).some(
      (link) => link.kind === 'actor' && link.targets.some((target) => target.id === id),
    ),
  )
  const places = blocksWithName.map(({ document, block }) => placeOf(catalogue, document, block))
  return [...new Map(places.map(({ label, url }) => [url, { label, url }])).values()]
}
