import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { eachElement } from '../../files/elements.ts'

/** For Firefox no page on disk is the page itself: its forms would lead nowhere, without a word. */
export const rehypeFormsOnDisk: Plugin<[], Root> = () => (tree) =>
  eachElement(tree, ({ tagName, properties }) => {
    if (tagName === 'meta' && String(properties.httpEquiv) === 'Content-Security-Policy')
      properties.content = String(properties.content).replace("form-action 'self'", '$& file:')
  })
