import type { Catalogue } from '../../catalogue/catalogue.ts'
import { differing } from '../../catalogue/incoming-amounts.ts'
import type { DifferenceMark } from '../text/segments.ts'

/** Marks at the ends of the amounts in a block that differ from a table. */
export const differenceMarks = (catalogue: Catalogue, document: string, block: string): DifferenceMark[] =>
  differing(catalogue, document, block).map(({ end, text }) => ({ at: end, href: `#bij-${block}`, text }))
