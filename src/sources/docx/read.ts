import type { Finding } from '../../diagnostics.ts'
import { SourceError } from '../adapter.ts'
import type { Block } from '../office/block.ts'
import type { Container } from '../office/container.ts'
import type { Paper } from '../office/paper.ts'
import { attribute, below, childrenOf, down } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'
import { blocksIn, notesOf } from './body.ts'
import { fieldsOf } from './fields.ts'
import { noteBook } from './notes.ts'
import { readNumbering } from './numbering.ts'
import { linkedPart, mainPath, openPart, type Part, propertiesOf } from './package.ts'
import type { PartReader } from './part-reader.ts'
import { isOn, readStyles } from './styles.ts'

/** The parts of a Word file as blocks. */
export function readDocx(container: Container, name: string): Paper {
  const main = openPart(container, mainPath(container))
  const body = down(main?.root, 'w:body')
  if (!main || !body)
    throw new SourceError(`${name}: The file looks like a Word file, but the part with its text is missing.`)
  const reader = readerOf(container, main)
  const blocks = blocksIn(body, reader)
  const notes = [...notesOf(reader, 'footnote'), ...notesOf(reader, 'endnote')]
  return {
    blocks: [...blocks, ...notes],
    margins: marginsOf(container, main, reader),
    properties: propertiesOf(container),
    findings: insertedIn(body),
  }
}

/** A file put in as it was, which Word turns into text when it opens the paper. */
function insertedIn(body: Node): Finding[] {
  const { length } = below(body, 'w:altChunk')
  if (length === 0) return []
  const message =
    `Op ${length} ${length === 1 ? 'plaats' : 'plaatsen'} is een ander bestand ingevoegd, dat niet is ` +
    'gelezen: open het bestand in Word, sla het op en lees het opnieuw.'
  return [{ rule: 'part-not-read', level: 'warning', message, position: null }]
}

function readerOf(container: Container, main: Part): PartReader {
  const part = (type: string): Part | null => linkedPart(container, main, type)
  const styles = readStyles(part('styles')?.root ?? null)
  return {
    styles,
    numbering: readNumbering(part('numbering')?.root ?? null, styles),
    book: noteBook(
      { footnote: part('footnotes'), endnote: part('endnotes') },
      part('settings')?.root ?? null,
    ),
    counts: { tables: 0, boxes: 0 },
    links: main.links,
    fields: fieldsOf(main.root),
    lists: [],
  }
}

/** The header and footer of the first page of the first section. */
function marginsOf(container: Container, main: Part, reader: PartReader): Block[] {
  const [section] = below(main.root, 'w:sectPr')
  const titled = down(section, 'w:titlePg')
  const first = titled && isOn(attribute(titled, 'w:val') ?? '1') ? 'first' : 'default'
  const named = ['w:headerReference', 'w:footerReference'].flatMap((name) => childrenOf(section, name))
  return named
    .filter((each) => (attribute(each, 'w:type') ?? 'default') === first)
    .flatMap((each) => {
      const link = main.links.get(attribute(each, 'r:id') ?? '')
      const part = link && !link.external ? openPart(container, link.target) : null
      return part ? marginBlocks(part, reader) : []
    })
}

const marginBlocks = ({ root, links }: Part, reader: PartReader): Block[] =>
  blocksIn(root, { ...reader, links, fields: fieldsOf(root), lists: [] })
