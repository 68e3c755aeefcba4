import { href, path } from '../../catalogue/addresses.ts'
import { atSheet } from '../../catalogue/paper/at-sheet.ts'
import { COPY, paperFile } from '../../catalogue/paper/paper-file.ts'
import { ofDocument } from '../../catalogue/reads/of-document.ts'
import type { Document, MarkedPage } from '../../collections/schema/document.ts'
import { drawSheet } from '../../render/sheet/draw-sheet.ts'
import { type Sheet, sheetOf } from '../../render/sheet/sheet.ts'
import { renderSource } from '../../render/source/ledger-view.ts'
import type { Evidence } from '../../sources/evidence.ts'
import { pageTitle } from './page-title.ts'

/** A page of a paper as it is printed, and the text that was read from it. */
export interface SheetPage {
  title: string
  /** The drawing, as HTML. */
  drawing: string
  isEmpty: boolean
  /** The source text of the page with its ledger, as HTML. */
  ledger: string
  previous: PageLink | null
  next: PageLink | null
  /** Address of its beginning in the running text. */
  inText: string
  /** A link to the page in the file of the paper. */
  file: { url: string; official: boolean; name: string } | null
}

export interface PageLink {
  url: string
  name: string
  /** The name in a list of pages: '13'. */
  short: string
}

const pageLink = ({ id }: Pick<Document, 'id'>, page: Pick<MarkedPage, 'number' | 'label'>): PageLink => ({
  url: href(path.sheet(id, page.number)),
  name: pageTitle(page),
  short: page.label === '' ? pageTitle(page) : page.label,
})

/** The pages of a document; none when its file has no pages. */
export const sheetsOf = ofDocument('sheets', ({ map }): readonly MarkedPage[] => map.pages ?? [])

/** Links to the pages of a document as they are printed, in order. */
export const pageLinks = (document: Document): PageLink[] =>
  sheetsOf(document).map((page) => pageLink(document, page))

const EMPTY: Pick<Sheet, 'parts' | 'width' | 'height'> = { parts: [], width: 595, height: 842 }

export function sheetPage(
  document: Document,
  page: MarkedPage,
  { text, evidence }: { text: string; evidence: Evidence },
): SheetPage {
  const pages = sheetsOf(document)
  const index = pages.findIndex(({ number }) => number === page.number)
  const [before, after] = [pages[index - 1], pages[index + 1]]
  const title = pageTitle(page)
  const sheet = sheetOf({ document, evidence, text }, page.number) ?? { ...page, ...EMPTY }
  return {
    title,
    drawing: drawSheet(sheet, {
      title: `${title} van ${document.title}, zoals gedrukt`,
      href: (block) => href(path.document(document.id, block)),
    }),
    isEmpty: sheet.parts.length === 0,
    ledger: renderSource(document, text, {
      range: [page.start, after?.start ?? text.length],
      home: '../../',
    }),
    previous: before ? pageLink(document, before) : null,
    next: after ? pageLink(document, after) : null,
    inText: href(path.document(document.id, `pagina-${page.number}`)),
    file: fileOf(document, page, text),
  }
}

function fileOf(document: Document, page: MarkedPage, text: string): SheetPage['file'] {
  const file = paperFile(document, () => text)
  if (!file) return null
  const url = file.official ? file.url : href(`${path.document(document.id)}${COPY}`)
  return { url: atSheet(url, page.number), official: file.official, name: pageTitle(page).toLowerCase() }
}
