import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { eachElement } from '../../files/elements.ts'

/** Attributes that a book keeps, as hast names them. */
const KEPT: ReadonlySet<string> = new Set(
  [
    'id className href lang title dir role ariaLabel ariaLabelledBy ariaHidden epub:type',
    'colSpan rowSpan scope headers start reversed value dateTime alt open span abbr',
  ].flatMap((line) => line.split(' ')),
)

/** Leaves of the attributes those that a reader of books knows. */
export const rehypePlainAttributes: Plugin<[], Root> = () => (tree) =>
  eachElement(tree, ({ properties }) => {
    for (const name of Object.keys(properties)) if (!KEPT.has(name)) delete properties[name]
  })
