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

/** The formats for reference managers: extension, media type, and name for readers. */
export const EXPORTS = [
  { extension: 'bib', type: 'application/x-bibtex', name: 'BibTeX' },
  { extension: 'ris', type: 'application/x-research-info-systems', name: 'RIS' },
  { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON' },
] as const

/** The path of an exported file, from the site's root: '/documenten/x/x.bib' */
export const exportPath = (document: string, extension: string): string =>
  `${path.document(document)}${document}.${extension}`
export const citingPath = (document: string): string => `${path.document(document)}citeren.json`

/** The site's name, the address of the document on it (if the site has one), and the version of the text. */
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

/** What the files of a document are made from. */
export interface FileSources {
  document: Document
  tables: readonly Table[]
  site: Pick<Site, 'name' | 'address'>
  /** The source text, which tells the page numbers of the paper in a file. */
  source: () => string
}

/** Makes the files beside a document's page, by kind. */
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

/** The name of a file: '<id>.bib' for an export, 'citeren.json' as it is. */
export const fileName = (document: string, kind: string): string =>
  kind === 'citeren.json' ? kind : `${document}.${kind}`
