import type { Box } from '../../evidence.ts'
import type { Stroke } from '../page/page.ts'

/** In points: lines this near are one line, or touch. */
const NEAR = 3
/** A page with more lines than this after joining is a drawing. */
const MOST = 2500

/** Lines that touch each other, directly or through others. */
export interface Net {
  strokes: Stroke[]
  box: Box
}

/** Lines on one another, or that follow on one another, as one line. */
function joined(strokes: readonly Stroke[]): Stroke[] {
  const sorted = [...strokes].sort(
    (a, b) => Number(a.upright) - Number(b.upright) || Math.round(a.at) - Math.round(b.at) || a.from - b.from,
  )
  const found: Stroke[] = []
  for (const stroke of sorted) {
    const last = found.at(-1)
    const follows = last && last.upright === stroke.upright && Math.abs(last.at - stroke.at) < 1.6
    if (follows && stroke.from <= last.to + NEAR) last.to = Math.max(last.to, stroke.to)
    else found.push({ ...stroke })
  }
  return found
}

/** Nets that could be tables: at least two lines of each direction. */
export function netsOf(strokes: readonly Stroke[]): Net[] {
  const lines = joined(strokes)
  if (lines.length > MOST) return []
  const left = new Set(lines)
  const nets: Stroke[][] = []
  for (const line of lines) if (left.delete(line)) nets.push(grown(line, left))
  return nets.filter(isNet).map((net) => ({ strokes: net, box: boxOf(net) }))
}

function grown(first: Stroke, left: Set<Stroke>): Stroke[] {
  const net = [first]
  for (const line of net)
    for (const other of left)
      if (touch(line, other)) {
        left.delete(other)
        net.push(other)
      }
  return net
}

function touch(a: Stroke, b: Stroke): boolean {
  if (a.upright === b.upright)
    return Math.abs(a.at - b.at) < NEAR && a.from < b.to + NEAR && b.from < a.to + NEAR
  return within(a, b.at) && within(b, a.at)
}

const within = (line: Stroke, at: number): boolean => at > line.from - NEAR && at < line.to + NEAR

const isNet = (net: readonly Stroke[]): boolean =>
  net.filter(({ upright }) => !upright).length >= 2 && net.some(({ upright }) => upright)

function boxOf(net: readonly Stroke[]): Box {
  const across = net.map(({ upright, at, from, to }) => (upright ? [at, at] : [from, to]))
  const down = net.map(({ upright, at, from, to }) => (upright ? [from, to] : [at, at]))
  return [
    Math.min(...across.map(([a]) => a!)),
    Math.min(...down.map(([a]) => a!)),
    Math.max(...across.map(([, b]) => b!)),
    Math.max(...down.map(([, b]) => b!)),
  ]
}
