import type { APIRoute, GetStaticPaths } from 'astro'
import { COPY, hasPublicCopy } from '../../../catalogue/paper/paper-file.ts'
import { CITING_FILES, fileName } from '../../../editions/citing/export-files.ts'
import { getCatalogue, getSourceFile, getSourceText } from '../../../library.ts'

/**
 * The files beside a document's page: for citing it citeren.json, <id>.bib, <id>.ris and <id>.csl.json; and
 * the paper itself where its licence lets it be passed on.
 */
export const getStaticPaths = (async () => {
  const { documents } = await getCatalogue()
  return documents.flatMap((document) => {
    const params = (file: string) => ({ id: document.id, file })
    const citing = Object.entries(CITING_FILES).map(([kind, write]) => ({
      params: params(fileName(document.id, kind)),
      props: { document, write },
    }))
    return hasPublicCopy(document)
      ? [...citing, { params: params(COPY), props: { document, write: null } }]
      : citing
  })
}) satisfies GetStaticPaths

export const GET: APIRoute = async ({ props: { document, write } }) => {
  if (write === null)
    return new Response(getSourceFile(document, COPY), { headers: { 'Content-Type': 'application/pdf' } })
  const catalogue = await getCatalogue()
  const { site } = catalogue
  const tables = catalogue.tablesByDocument.get(document.id) ?? []
  return new Response(write({ document, tables, site, source: () => getSourceText(document) }))
}
