import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Block } from '../../collections/schema/block.ts'
import { type Context, words } from './context.ts'
import { aliasAnchors, marginNumber } from './margin.ts'

export const renderParagraph = (block: Block, context: Context): Element =>
  h('p.par', { id: block.id }, aliasAnchors(block.id, context), marginNumber(block.id), words(block, context))
