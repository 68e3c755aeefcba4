import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { eachElement, mapAttributes } from '../../files/elements.ts'

/**
 * An address as a file of the copy says it, by the path of that file on the
 * site; null for what is no file of it.
 */
export type Relative = (from: string, address: string) => string | null

/**
 * Every address of a page or file of the site becomes relative to the page, whatever attribute it stands in.
 */
export const rehypeRelativeAddresses: Plugin<[Relative], Root> = (relative) => (tree, file) =>
  eachElement(tree, (element) => mapAttributes(element, (value) => relative(file.path, value)))
