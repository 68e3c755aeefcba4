import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Graph, GraphNode } from './graph.ts'

/** A node with its position and the width of its label, in units of the picture. */
export interface Placed extends GraphNode {
  x: number
  y: number
  width: number
}

export interface Picture {
  nodes: Placed[]
  edges: { from: Placed; to: Placed }[]
  /** `min-x min-y width height` */
  viewBox: [number, number, number, number]
}

const CHARACTER = 7.6
const LINE = 26
const MARGIN = 16
const STEPS = 400
/**
 * Labels are wide and low. The simulation runs in a space that is this many times narrower, where a label is
 * about as wide as it is high.
 */
const SQUEEZE = 3.6

/**
 * The vertical distance of groups. These are placed below each other, with the actors of two groups between.
 */
const FLOOR = 210

interface Moving extends SimulationNodeDatum {
  node: GraphNode
  width: number
  /** The vertical position of a group; null for other nodes. */
  floor: number | null
}

/**
 * Computes a layout of a graph. The same graph always gives the same layout: the simulation starts from a
 * fixed pattern and uses no random numbers.
 */
export function layOutNetwork({ nodes, edges }: Graph): Picture {
  const moving = toMoving(nodes)
  const movingById = new Map(moving.map((each) => [each.node.id, each]))
  const links = edges.map(({ source, target }) => ({
    source: movingById.get(source)!,
    target: movingById.get(target)!,
  }))
  forceSimulation(moving)
    .force('link', forceLink(links).distance(62).strength(0.5))
    .force('apart', forceManyBody().strength(-170))
    .force('labels', forceCollide<Moving>((each) => roomOf(each)).iterations(4))
    .force(
      'x',
      forceX<Moving>(0).strength(({ floor }) => (floor === null ? 0.05 : 0.6)),
    )
    .force(
      'y',
      forceY<Moving>(({ floor }) => floor ?? 0).strength(({ floor }) => (floor === null ? 0 : 1)),
    )
    .stop()
    .tick(STEPS)
  return toPicture(moving, edges)
}

function toMoving(nodes: readonly GraphNode[]): Moving[] {
  const groups = nodes.filter(({ kind }) => kind === 'group')
  return nodes.map((node) => ({
    node,
    width: widthOf(node),
    floor: node.kind === 'group' ? groups.indexOf(node) * FLOOR : null,
  }))
}

const widthOf = ({ kind, label }: GraphNode): number =>
  kind === 'action' ? LINE + 4 : label.length * CHARACTER + 20
const roomOf = ({ width }: Moving): number => Math.max(LINE * 0.75, (width / SQUEEZE) * 0.56)

function toPicture(moving: readonly Moving[], edges: Graph['edges']): Picture {
  const nodes = moving.map(
    ({ node, width, x = 0, y = 0 }): Placed => ({
      ...node,
      width,
      x: Math.round(x * SQUEEZE),
      y: Math.round(y),
    }),
  )
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const [left, right] = [
    Math.min(...nodes.map(({ x, width }) => x - width / 2)),
    Math.max(...nodes.map(({ x, width }) => x + width / 2)),
  ]
  const [top, bottom] = [
    Math.min(...nodes.map(({ y }) => y - LINE / 2)),
    Math.max(...nodes.map(({ y }) => y + LINE / 2)),
  ]
  return {
    nodes,
    edges: edges.map(({ source, target }) => ({ from: byId.get(source)!, to: byId.get(target)! })),
    viewBox: [
      Math.floor(left) - MARGIN,
      Math.floor(top) - MARGIN,
      Math.ceil(right - left) + 2 * MARGIN,
      Math.ceil(bottom - top) + 2 * MARGIN,
    ],
  }
}
