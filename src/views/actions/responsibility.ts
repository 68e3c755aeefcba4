import { blockIn, type Catalogue, linksIn } from '../../catalogue/catalogue.ts'
import { type Place, placeOf } from '../../catalogue/places.ts'
import { marked, type Part } from '../../catalogue/quotation.ts'
import type { ResolvedAction } from '../../claims/library.ts'
import type { Link } from '../../links/link.ts'
import { sentences } from '../../text/sentences.ts'
import { type Passage, passages } from '../places/passage-groups.ts'

/** A range of actions that the text speaks of at once ('acties 1 tot en met 5'), and where it does. */
export interface Ground extends Place {
  from: number
  to: number
}

export const groundOf = (catalogue: Catalogue, { document, partiesGround }: ResolvedAction): Ground | null =>
  partiesGround && {
    from: partiesGround.from,
    to: partiesGround.to,
    ...placeOf(catalogue, document, partiesGround.block),
  }

/** The sentences that make an actor responsible for an action. */
export function responsibility(catalogue: Catalogue, action: ResolvedAction, actor: string): Passage[] {
  const names = (link: Link): boolean =>
    link.kind === 'actor' && link.targets.some((target) => target.id === actor)
  const links = action.partiesBlocks.flatMap((block) =>
    linksIn(catalogue, action.document, block).filter(names),
  )
  return passages(catalogue, links).flatMap((group) => group.passages)
}

/** A sentence that makes actors responsible for an action, with their names marked. */
export interface GroundSentence extends Place {
  parties: string[]
  quote: Part[]
}

/** Every sentence that makes somebody responsible for an action; each once, also when it names several. */
export function groundSentences(catalogue: Catalogue, action: ResolvedAction): GroundSentence[] {
  const partiesIn = (link: Link): string[] =>
    link.kind === 'actor' ? link.targets.map(({ id }) => id).filter((id) => action.parties.includes(id)) : []
  return [...new Set(action.partiesBlocks)].flatMap((block) => {
    const text = blockIn(catalogue, action.document, block)?.text ?? ''
    const links = linksIn(catalogue, action.document, block).filter((link) => partiesIn(link).length > 0)
    return sentences(text).flatMap(({ start, end }) => {
      const inside = links.filter((link) => link.start >= start && link.start < end)
      if (inside.length === 0) return []
      const quote = marked(
        text,
        [start, end],
        inside.map((link) => [link.start, link.end]),
      )
      const parties = [...new Set(inside.flatMap(partiesIn))]
      return [{ ...placeOf(catalogue, action.document, block), parties, quote }]
    })
  })
}
