import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block } from '../../collections/schema/block.ts'
import type { FlowNode } from '../flow.ts'
import { renderBox } from './box.ts'
import type { Context } from './context.ts'
import { renderFigure } from './figure.ts'
import { renderHeading } from './heading.ts'
import { renderList } from './list.ts'
import { renderParagraph } from './paragraph.ts'
import { renderTableBlock } from './table-block.ts'

type Renderer = (block: Block, context: Context) => Element

/** Renderers by type of block. List items, boxes and footnotes are normally rendered by what holds them. */
const RENDERERS: Record<Block['type'], Renderer> = {
  heading: renderHeading,
  paragraph: renderParagraph,
  figure: renderFigure,
  table: renderTableBlock,
  listItem: renderParagraph,
  footnote: renderParagraph,
  box: (block) => h('span.alias', { id: block.id }),
}

/** Renders nodes in order, each on a line of its own. */
export const renderNodes = (nodes: FlowNode[], context: Context): ElementContent[] =>
  nodes.flatMap((node) => [renderNode(node, context), { type: 'text', value: '\n' }])

function renderNode(node: FlowNode, context: Context): Element {
  if (node.kind === 'list') return renderList(node, context)
  if (node.kind === 'box') return renderBox(node, renderNodes(node.children, context))
  return RENDERERS[node.block.type](node.block, context)
}
