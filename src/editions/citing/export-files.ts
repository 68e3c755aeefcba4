import { path } from '../../catalogue/addresses.ts'
import { dateInWords } from '../../catalogue/format.ts'
import { paperFile } from '../../catalogue/paper/paper-file.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import type { Table } from '../../collections/schema/table.ts'
import { toBibtex } from './bibtex.ts'
import { citingFile } from './citing-file.ts'
import { cslItem, reportItem, type Via } from './csl.ts'
import { packed } from './packed-places.ts'
import { pagesOfPaper } from './printed-pages.ts'
import { toRis } from './ris.ts'

/** The formats of reference managers: extension, media type, and the name a reader sees. */
export const EXPORTS = [
  { extension: 'bib', type: 'application/x-bibtex', name: 'BibTeX' },
  { extension: 'ris', type: 'application/x-research-info-systems', name: 'RIS' },
  { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON' },
] as const

/** Path of a file of a document from the site's root: '/documenten/x/x.bib' */
export const exportPath = (document: string, extension: string): string =>
  `${path.document(document)}${document}.${extension}`
export const citingPath = (document: string): string => `${path.document(document)}citeren.json`

/** Where a document is read, and in which version: the site's name, and its address when the site has one. */
export const viaOf = (
  site: Pick<Site, 'name' | 'address'>,
  { id, textDate }: Pick<Document, 'id' | 'textDate'>,
): Via => ({
  site: site.name,
  address: site.address
    ? new URL(path.document(id).slice(1), site.address.replace(/(?<!\/)\/*$/, '/')).href
    : null,
  version: textDate && dateInWords(textDate),
})

const toText = (value: unknown): string => `${JSON.stringify(value)}\n`

/** What a file of a document is made from. */
export interface FileSources {
  document: Document
  tables: readonly Table[]
  site: Pick<Site, 'name' | 'address'>
  /** The source text, by which the number of the paper in a file is known. */
  source: () => string
}

/** The files beside a document's page: name → text. */
export const CITING_FILES: Readonly<Record<string, (sources: FileSources) => string>> = {
  'citeren.json': ({ document, tables, site, source }) =>
    toText(
      packed(
        citingFile(document, tables, pagesOfPaper(document), {
          via: viaOf(site, document),
          pdf: paperFile(document, source),
        }),
      ),
    ),
  bib: ({ document, site }) => toBibtex(reportItem(document, viaOf(site, document))),
  ris: ({ document, site }) => toRis(reportItem(document, viaOf(site, document))),
  'csl.json': ({ document, site }) => toText([cslItem(document, viaOf(site, document))]),
}

/** '<id>.bib' for the exports, 'citeren.json' as it is. */
export const fileName = (document: string, kind: string): string =>
  kind === 'citeren.json' ? kind : `${document}.${kind}`
