import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { flow } from '../flow.ts'
import type { Context } from '../hast/context.ts'
import { renderNodes } from '../hast/nodes.ts'

/** Adds every block except the footnotes, in reading order. */
export const rehypeBlocks: Plugin<[Context], Root> = (context) => (tree) => {
  tree.children.push(...renderNodes(flow(context.document.blocks), context))
}
