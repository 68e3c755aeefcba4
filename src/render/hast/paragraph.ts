import type { Element } from 'hast'
import { linksIn } from '../../catalogue/catalogue.ts'
import { type Block, isBody } from '../../collections/schema/block.ts'
import { element } from '../html/element.ts'
import { type Context, renderWords } from './context.ts'
import { incomingCount } from './incoming-count.ts'
import { marginNumber } from './margin.ts'

/** Renders a paragraph. A row of a table of contents has no number in the margin. */
export const renderParagraph = (block: Block, context: Context): Element =>
  element('p', { className: classOf(block, context), id: block.id }, [
    ...(isBody(block) ? [marginNumber(block.id)] : []),
    ...renderWords(block, context),
    ...incomingCount(block.id, context),
  ])

function classOf(block: Block, context: Context): string[] | undefined {
  if (!isBody(block)) return ['inhoudsregel']
  return isAddress(block, context) ? ['koppeling'] : undefined
}

/** Whether a paragraph is a single web address, as where an extractor put a link at the end of a page. */
function isAddress(block: Block, { catalogue, document }: Context): boolean {
  const [link, ...others] = linksIn(catalogue, document.id, block.id).filter(({ kind }) => kind === 'url')
  const isWhole = link !== undefined && others.length === 0 && link.text === block.text.trim()
  return isWhole && /^(?:https?:|www\.)/iu.test(link.text)
}
