import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { flow } from '../flow.ts'
import type { Context } from '../hast/context.ts'
import { renderNodes } from '../hast/nodes.ts'

/**
 * Puts in every block but the footnotes, in reading order: the words of each are its
 * text, links and markers laid over.
 */
export const rehypeBlocks: Plugin<[Context], Root> = (context) => (tree) => {
  tree.children.push(...renderNodes(flow(context.document.blocks), context))
}
