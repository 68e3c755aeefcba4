import type { Document } from '../../../src/collections/schema/document.ts'
import type { Table } from '../../../src/collections/schema/table.ts'
import { places } from '../../../src/editions/citing/citable-places.ts'
import type { Via } from '../../../src/editions/citing/csl.ts'
import { FORM_NAMES, type FormName } from '../../../src/editions/citing/form-names.ts'
import { forms } from '../../../src/editions/citing/forms.ts'
import { placeLink } from '../../../src/editions/citing/place-link.ts'
import { placeText } from '../../../src/editions/citing/place-text.ts'
import type { PrintedPage } from '../../../src/editions/citing/printed-pages.ts'
import { quoted } from '../../../src/editions/citing/quoted.ts'
import { toPlain, type Values } from '../../../src/editions/citing/run.ts'
import { textDirective } from '../../../src/editions/citing/text-directive.ts'
import { toRich } from './rich.ts'

export interface Citation {
  plain: string
  /** HTML, its characters escaped. */
  rich: string
}

/** What a citation is made from beside the document itself. */
export interface Sources {
  tables?: readonly Table[]
  pages?: readonly PrintedPage[]
  via: Via & { address: string }
}

/**
 * Every form of citing one place of a document, as on the page; a form that does
 * not fit the document is left out.
 * @throws Error when the document has no such anchor.
 */
export function citeBlock(
  document: Document,
  anchor: string,
  { tables = [], pages = [], via }: Sources,
): Partial<Record<FormName, Citation>> {
  const place = places(document, tables, pages).get(anchor)
  if (!place) throw new Error(`${document.id} has no place #${anchor}.`)
  const url = placeLink(via.address, anchor, { words: place.words, directive: directiveOf(document, anchor) })
  const words = quoted(document.blocks.find((block) => block.id === anchor)?.text ?? place.label)
  const values: Values = {
    plaats: placeText(place),
    url,
    woorden: words,
    adres: ` ${document.officialUrl ?? via.address}`,
  }
  const made = forms(document, via)
  const names = (Object.keys(FORM_NAMES) as FormName[]).filter((name) => made[name] !== null)
  return Object.fromEntries(
    names.map((name) => [
      name,
      { plain: toPlain(made[name] ?? [], values), rich: toRich(made[name] ?? [], values) },
    ]),
  )
}

/** Of a block with words of its own: they are cut at its note markers. */
function directiveOf({ title, blocks }: Document, anchor: string): string | null {
  const at = blocks.findIndex((block) => block.id === anchor)
  const block = blocks[at]
  if (!block || block.type === 'box' || block.type === 'table') return null
  const cuts = [0, ...(block.notes ?? []).map((note) => note.at), block.text.length]
  const pieces = cuts.slice(1).map((end, nth) => block.text.slice(cuts[nth], end))
  return textDirective(pieces, [title, ...blocks.slice(0, at).map((each) => each.text)].join(' '))
}
