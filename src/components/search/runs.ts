import type { ElementContent } from 'hast'
import { renderRuns } from '../../render/text/keep-together.ts'
import { el } from '../element.ts'

/**
 * Renders words with those that were found marked. A number stays on one line with what it counts or names.
 */
export const runNodes = (runs: readonly { text: string; marked: boolean }[]): Node[] =>
  renderRuns(runs.map(({ text, marked }) => ({ text, tag: marked ? 'mark' : undefined }))).flatMap(toNode)

function toNode(node: ElementContent): Node[] {
  if (node.type === 'text') return [new Text(node.value)]
  if (node.type !== 'element') return []
  const [className] = [node.properties.className].flat()
  const attributes: Record<string, string> = className ? { class: String(className) } : {}
  return [el(node.tagName as 'span', attributes, ...node.children.flatMap(toNode))]
}
