import type { Element } from 'hast'
import { s } from 'hastscript'
import { counted } from '../../catalogue/format.ts'
import type { Picture, Placed } from './lay-out-network.ts'

const HEIGHT = 24

/**
 * Draws a network as one SVG image. Its description says what it shows; the table beside it has all details.
 */
export function drawNetwork({ nodes, edges, viewBox }: Picture, id: string): Element {
  const count = (kind: Placed['kind']): number => nodes.filter((node) => node.kind === kind).length
  const groups = counted(count('group'), 'groep', 'groepen')
  const actors = counted(count('actor'), 'actor', 'actoren')
  const about = `Een net van ${groups} acties en ${actors}. Wat het toont, staat ook in de tabel.`
  return s(
    'svg.network',
    {
      viewBox: viewBox.join(' '),
      width: viewBox[2],
      height: viewBox[3],
      role: 'img',
      ariaLabelledBy: [`${id}-t`, `${id}-d`],
    },
    [
      s('title', { id: `${id}-t` }, 'Acties en wie ervoor verantwoordelijk is'),
      s('desc', { id: `${id}-d` }, about),
      s(
        'g.edges',
        edges.map(({ from, to }) => s('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y })),
      ),
      ...nodes.map(drawNode),
    ],
  )
}

function drawNode({ kind, label, x, y, width }: Placed): Element {
  const round = kind === 'actor' ? 3 : HEIGHT / 2
  return s(`g.node.is-${kind}`, [
    s('rect', { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT, rx: round }),
    s('text', { x, y: y + 5, textAnchor: 'middle' }, label),
  ])
}
