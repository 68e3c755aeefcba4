import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { PageMark } from '../text/segments.ts'

/** The pages that begin inside a text; one that begins with its first word has its mark before the block. */
export const pageMarks = ({ map }: Pick<Document, 'map'>, { id, type }: Block): PageMark[] =>
  type === 'table' ? [] : (map.pages ?? []).filter((page) => page.block === id && page.at > 0)
