import { regex } from '../../text/regex.ts'
import { SourceError } from '../adapter.ts'
import { type Element, elementsNamed } from '../declared/element.ts'
import type { PaperKind } from '../proposal.ts'

/** The outermost elements of the files that can be read here. */
const ROOTS: ReadonlySet<string> = new Set(['officiele-publicatie', 'cvdr', 'toestand', 'wetgeving'])

/** What other XML is, and what to do. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:metadata_gegevens|gegevens)$/,
    'the metadata of a publication, without its text. Add the publication; this may stand beside it.',
  ],
  [
    regex()`
      ^(?:AanleveringBesluit|AanleveringKennisgeving|RegelingVersie\w*|Besluit\w*|Regeling\w*
      |officielePublicatie|consolidaties)$
    `,
    'STOP, the standard of the Omgevingswet, which is not read here. Take ' +
      'the web page (.html) or the PDF of the same text.',
  ],
  [/^open-rechtspraak$/, 'a judgment of rechtspraak.nl, which is not read here. Take its web page.'],
  [
    /^(?:rss|feed|searchRetrieveResponse|OAI-PMH|sitemapindex|urlset)$/,
    'a list of documents, not a document. Open it and take one of them.',
  ],
  [
    /^(?:Envelope|Fault|error|Error|Exception|ServiceException\w*)$/,
    'an answer or an error message of a server. Take the file again.',
  ],
  [/^svg$/, 'an image.'],
  [
    /^(?:document|wordDocument|package|document-content|FlatOPC)$/,
    'a part of a word processor file. Save the document as .docx or .odt, and add that.',
  ],
]

/** Throws a SourceError that says what the file looks like, when it is none of the kinds that are read. */
export function checkKind({ name }: Element): void {
  if (ROOTS.has(name)) return
  const told = OTHERS.find(([sign]) => sign.test(name))?.[1]
  const what = told ?? 'not one of the kinds that are read: official publications (op-xsd), CVDR, BWB.'
  throw new SourceError(`This is XML with the root <${name.slice(0, 60)}>: ${what}`)
}

const KINDS: readonly (readonly [string, PaperKind])[] = [
  ['kamervragen', 'antwoord op vragen'],
  ['vraagdoc', 'antwoord op vragen'],
  ['handelingen', 'verslag'],
]

/** The kind of paper that the outermost elements tell. */
export function paperKind(root: Element): PaperKind | null {
  if (root.name === 'cvdr' || root.name === 'toestand' || root.name === 'wetgeving') return 'regeling'
  return KINDS.find(([name]) => elementsNamed(root, name).length > 0)?.[1] ?? null
}
