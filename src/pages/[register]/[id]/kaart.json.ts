import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalogue } from '../../../library.ts'
import type { LinkKind } from '../../../links/link.ts'
import { packCard } from '../../../views/documents/cards.ts'
import { cardOf, cardPages } from '../../../views/documents/previews.ts'

export const getStaticPaths = (async () => cardPages(await getCatalogue())) satisfies GetStaticPaths

/** What a card shows of a page of a register; fetched when it is asked for. */
export const GET: APIRoute<{ kind: LinkKind; id: string }> = async ({ props: { kind, id } }) => {
  const card = cardOf(await getCatalogue(), kind, id)
  return Response.json(card && packCard(card))
}
