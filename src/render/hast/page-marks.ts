import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { PageMark } from '../text/segments.ts'

/**
 * The pages that begin within the text of a block. A page that begins with its first word is marked before
 * it.
 */
export const pageMarks = ({ map }: Pick<Document, 'map'>, { id, type }: Block): PageMark[] =>
  type === 'table' ? [] : (map.pages ?? []).filter((page) => page.block === id && page.at > 0)
