import type { APIRoute, GetStaticPaths } from 'astro'
import { CITING_FILES, fileName } from '../../../editions/citing/export-files.ts'
import { getCatalogue, getSourceText } from '../../../library.ts'

/** The files beside a document's page for citing it: citeren.json, <id>.bib, <id>.ris, <id>.csl.json. */
export const getStaticPaths = (async () => {
  const { documents } = await getCatalogue()
  return documents.flatMap((document) =>
    Object.entries(CITING_FILES).map(([kind, write]) => ({
      params: { id: document.id, file: fileName(document.id, kind) },
      props: { document, write },
    })),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute = async ({ props: { document, write } }) => {
  const { tables, site } = await getCatalogue()
  return new Response(write({ document, tables, site, source: () => getSourceText(document) }))
}
