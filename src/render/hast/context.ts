import type { ElementContent } from 'hast'
import { path } from '../../catalogue/addresses.ts'
import { type Catalogue, linksIn } from '../../catalogue/catalogue.ts'
import { incoming } from '../../catalogue/incoming.ts'
import type { Incoming } from '../../catalogue/incoming-row.ts'
import { abbreviationsByDocument } from '../../catalogue/lookups.ts'
import { depths, outline } from '../../catalogue/outline.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Link } from '../../links/link.ts'
import { englishPhrases } from '../text/english.ts'
import { abbreviationsIn } from '../text/explain-abbreviations.ts'
import { renderInline } from '../text/inline.ts'
import { keepTogether } from '../text/keep-together.ts'
import { layOver, type Phrase } from '../text/lay-over.ts'
import { type NoteRefs, noteRefs } from '../text/note-refs.ts'
import { differenceMarks } from './difference-marks.ts'
import { pageMarks } from './page-marks.ts'
import { repairMarks } from './repair-marks.ts'

/** What is needed of the whole document while one of its blocks is rendered. */
export interface Context {
  catalogue: Catalogue
  document: Document
  refs: NoteRefs
  /** Depth of each heading in the outline, from 1. */
  depthOf: Map<string, number>
  /** The abbreviations to explain, by block. */
  abbreviations: ReadonlyMap<string, readonly Phrase[]>
  /** The references to a block: for its count, and for the list under the text. */
  incoming: (block: string) => readonly Incoming[]
  /** Whether a link is shown. Of links to a term only the first in a section is. */
  shows: (link: Link) => boolean
}

export function contextOf(document: Document, catalogue: Catalogue, shows: (link: Link) => boolean): Context {
  return {
    catalogue,
    document,
    shows,
    incoming: incomingOf(document, catalogue),
    abbreviations: abbreviationsIn(
      document,
      abbreviationsByDocument(catalogue).get(document.id) ?? [],
      (block) => linksIn(catalogue, document.id, block.id).filter(shows),
    ),
    refs: noteRefs(document),
    depthOf: depths(outline(document)),
  }
}

/** Memoised by block: both the count and the list need it. */
function incomingOf({ id }: Document, catalogue: Catalogue): Context['incoming'] {
  const found = new Map<string, readonly Incoming[]>()
  return (block) => {
    const rows = found.get(block) ?? incoming(catalogue, id, block)
    found.set(block, rows)
    return rows
  }
}

/** Renders the text of a block: links, notes, explained abbreviations, marked English, bold and italics. */
export function renderWords(block: Block, context: Context): ElementContent[] {
  const nodes = renderInline(block.text, {
    links: linksIn(context.catalogue, context.document.id, block.id).filter(context.shows),
    notes: block.notes ?? [],
    differences: differenceMarks(context.catalogue, context.document.id, block.id),
    pages: pageMarks(context.document, block),
    repairs: repairMarks(context.document.map.corrections ?? [], block.id),
    refId: (note) => context.refs.idOf.get(note),
    page: path.document(context.document.id),
  })
  const marked = layOver(
    layOver(nodes, englishPhrasesIn(block.text)),
    context.abbreviations.get(block.id) ?? [],
  )
  return keepTogether(layOver(layOver(marked, styledPhrases(block, 'bold')), styledPhrases(block, 'italic')))
}

const TAGS = { bold: 'strong', italic: 'em' } as const

/** The words that the source sets in bold or italics. */
const styledPhrases = ({ marks = [] }: Block, kind: keyof typeof TAGS): Phrase[] =>
  marks
    .filter((mark) => mark.kind === kind)
    .map(({ start, end }) => ({ start, end, tag: TAGS[kind], about: {} }))

const englishPhrasesIn = (text: string): Phrase[] =>
  englishPhrases(text).map(([start, end]) => ({ start, end, tag: 'span', about: { lang: 'en' } }))
