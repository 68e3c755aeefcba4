import type { APIRoute, GetStaticPaths } from 'astro'
import type { Document } from '../../../collections/schema/document.ts'
import { documentPaths, getCatalogue } from '../../../library.ts'
import { packCards } from '../../../views/documents/cards.ts'
import { cardsOf } from '../../../views/documents/previews.ts'

export const getStaticPaths = documentPaths satisfies GetStaticPaths

/** What the cards of a document show; fetched when the first one is asked for. */
export const GET: APIRoute<{ document: Document }> = async ({ props }) =>
  Response.json(packCards(cardsOf(await getCatalogue(), props.document)))
