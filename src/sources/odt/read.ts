import { SourceError } from '../adapter.ts'
import type { Block } from '../office/block.ts'
import type { Container } from '../office/container.ts'
import type { Paper } from '../office/paper.ts'
import { attribute, childrenOf, down, elements, wordsOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'
import { blocksIn, noteBlocks, type Reader } from './body.ts'
import { readStyles } from './styles.ts'

/** The parts of an OpenDocument text as blocks. */
export function readOdt(container: Container, name: string): Paper {
  const content = container.part('content.xml')
  const text = down(content, 'office:body', 'office:text')
  if (!text)
    throw new SourceError(
      `${name}: The file looks like an OpenDocument text, but the part with its text is missing.`,
    )
  const styles = container.part('styles.xml')
  const reader: Reader = {
    styles: readStyles([styles, content]),
    counters: { byList: new Map(), outline: [] },
    counts: { tables: 0, boxes: 0, notes: 0 },
    notes: [],
    contents: false,
  }
  const blocks = blocksIn(text, reader)
  const notes = [...noteBlocks(reader, 'footnote'), ...noteBlocks(reader, 'endnote')]
  return {
    blocks: [...blocks, ...notes],
    margins: marginsOf(styles, reader),
    properties: propertiesOf(container),
    findings: [],
  }
}

/** The header and footer of the first master page. */
function marginsOf(styles: Node | null, reader: Reader): Block[] {
  const [page] = childrenOf(down(styles, 'office:master-styles'), 'style:master-page')
  return ['style:header-first', 'style:header', 'style:footer-first', 'style:footer'].flatMap((part) => {
    const node = down(page, part)
    return node ? blocksIn(node, { ...reader, notes: [] }) : []
  })
}

function propertiesOf(container: Container): Record<string, string> {
  const fields = elements(down(container.part('meta.xml'), 'office:meta')).map((each) => {
    const short = each.name.split(':').at(-1)!
    const name = attribute(each, 'meta:name') ?? short[0]!.toUpperCase() + short.slice(1)
    return [name, wordsOf(each).replace(/\s+/gu, ' ').trim()] as const
  })
  return Object.fromEntries(fields.filter(([, value]) => value !== ''))
}
