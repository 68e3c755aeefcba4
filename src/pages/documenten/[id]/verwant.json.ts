import type { APIRoute, GetStaticPaths } from 'astro'
import type { Document } from '../../../collections/schema/document.ts'
import { getCatalogue, getRelated } from '../../../library.ts'
import { relatedOf } from '../../../search/related/shown.ts'

export const getStaticPaths = (async () => {
  const { documents } = await getCatalogue()
  return documents.map((document) => ({ params: { id: document.id }, props: { document } }))
}) satisfies GetStaticPaths

/** What is related to the paragraphs of a document; fetched when it is asked for. */
export const GET: APIRoute<{ document: Document }> = async ({ props }) =>
  Response.json(relatedOf(props.document, await getRelated()))
