import { regex } from '../../text/regex.ts'
import { attribute, below } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'

export interface Drawn {
  boxes: Node[]
  alternatives: string[]
}

/** What a program wrote, or a name of a file, describes nothing. */
const NO_WORDS = regex('iu')`
  ^(?:(?:picture|image|afbeelding|figuur|graphic|object|logo|rectangle|text box|tekstvak|shape
  |vorm)?\s*\d*|[\w .-]+\.(?:png|jpe?g|gif|emf|wmf|svg|tiff?|bmp))$
`
const BY_MACHINE = regex('giu')`
  (?<!\s)\s*(?:automatisch gegenereerde beschrijving|description automatically generated
  (?: with \w+ confidence)?|beschrijving automatisch gegenereerd)\.?\s*
`

/** The text boxes of a drawing, and what it shows in words: only where somebody wrote that. */
export function drawn(node: Node): Drawn {
  const boxes = below(node, 'w:txbxContent')
  if (boxes.length) return { boxes, alternatives: [] }
  const said = [
    ...below(node, 'wp:docPr').map((each) => attribute(each, 'descr')),
    ...below(node, 'v:shape').map((each) => attribute(each, 'alt')),
  ]
  return { boxes, alternatives: said.flatMap((each) => worded(each ?? '')) }
}

export function worded(text: string): string[] {
  if (/automatisch gegenereerd|automatically generated/iu.test(text))
    return worded(text.replace(BY_MACHINE, ''))
  const words = text.replace(/\s+/gu, ' ').trim()
  return NO_WORDS.test(words) ? [] : [words]
}
