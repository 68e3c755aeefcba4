/** `<tussenkop kopopmaak="cur">`: set as a heading, without a part of the text of its own. */
import { addHeading } from '../declared/blocks.ts'
import { type Element, elementsIn } from '../declared/element.ts'
import { type BlockHandler, within, wordsWithin } from '../declared/walk.ts'

/** How high a heading stands among those beside it, from 0. */
export type Ranks = ReadonlyMap<Element, number>

export const isSubheading = ({ name }: Element): boolean => name === 'tussenkop' || name === 'tuskop'

/** From high to low, as official papers set them. */
const STYLES = ['vet', 'halfvet', 'vetcur', 'cur', 'rom', 'ondlijn']

const styleOf = ({ attributes }: Element): number => {
  const style = STYLES.indexOf(attributes.kopopmaak ?? attributes.opmaak ?? 'vet')
  return style < 0 ? STYLES.length : style
}

function ranksBeside(headings: readonly Element[]): [Element, number][] {
  const styles = [...new Set(headings.map(styleOf))].toSorted((a, b) => a - b)
  return headings.map((heading) => [heading, styles.indexOf(styleOf(heading))])
}

/** The rank of every subheading in a file. */
export function ranksOf(root: Element): Ranks {
  const below = (element: Element): [Element, number][] => [
    ...ranksBeside(elementsIn(element).filter(isSubheading)),
    ...elementsIn(element).flatMap(below),
  ]
  return new Map(below(root))
}

export const subheading =
  (ranks: Ranks): BlockHandler =>
  (walk, element) => {
    const level = Math.min(8, walk.place.level + (ranks.get(element) ?? 0))
    const role = addHeading(within(walk, { level }), wordsWithin(walk, element))
    if (role?.kind === 'heading') walk.state.loose.add(role)
  }
