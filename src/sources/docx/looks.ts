import { type Look, PLAIN } from '../office/block.ts'
import { attribute, down, numberOf, valOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'
import { type Chain, chainOf, type Styles, toggle } from './styles.ts'

/** How the words of a run look, with what only reading asks. */
export interface RunLook {
  look: Look
  hidden: boolean
  font: string
}

/** Properties of letters, from the run itself to the most general style. */
interface Sources {
  run: Node | undefined
  letters: readonly Node[]
  paragraph: readonly Node[]
  defaults: Node | undefined
}

/**
 * How a run looks: what it says itself, its style, the style of its paragraph, and what the file says of all
 * text.
 */
export function lookOfRun(styles: Styles, paragraph: Chain, run: Node, link: string | null): RunLook {
  const own = down(run, 'w:rPr')
  const sources: Sources = {
    run: own,
    letters: propertiesIn(chainOf(styles, valOf(own, 'w:rStyle'))),
    paragraph: propertiesIn(paragraph),
    defaults: styles.defaults,
  }
  return {
    look: {
      size: (numberOf(nearest(sources, 'w:sz')) ?? 2 * PLAIN.size) / 2,
      bold: isToggled(sources, 'w:b'),
      italic: isToggled(sources, 'w:i'),
      underlined: !['none', undefined].includes(nearest(sources, 'w:u')),
      raised: isRaised(sources),
      link,
    },
    hidden: isToggled(sources, 'w:vanish'),
    font: attribute(nearestNode(sources, 'w:rFonts'), 'w:ascii') ?? '',
  }
}

const propertiesIn = (chain: Chain): Node[] => chain.flatMap(({ node }) => down(node, 'w:rPr') ?? [])

const ordered = ({ run, letters, paragraph, defaults }: Sources): Node[] =>
  [run, ...letters, ...paragraph, defaults].filter((each) => each !== undefined)

function nearestNode(sources: Sources, name: string): Node | undefined {
  for (const properties of ordered(sources)) {
    const found = down(properties, name)
    if (found) return found
  }
  return undefined
}

const nearest = (sources: Sources, name: string): string | undefined =>
  attribute(nearestNode(sources, name), 'w:val')

/** A style of letters turns off what the style of the paragraph has on; what the run says itself counts. */
function isToggled({ run, letters, paragraph, defaults }: Sources, name: string): boolean {
  const own = toggle(run, name)
  if (own !== undefined) return own
  const first = (nodes: readonly Node[]): boolean =>
    nodes.map((node) => toggle(node, name)).find((value) => value !== undefined) ?? false
  return first(letters) !== first(paragraph) || (toggle(defaults, name) ?? false)
}

function isRaised(sources: Sources): boolean {
  const align = nearest(sources, 'w:vertAlign')
  return align === 'superscript' || (numberOf(nearest(sources, 'w:position')) ?? 0) > 0
}
