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
    if (last && goesOn(last, stroke)) last.to = Math.max(last.to, stroke.to)
    else found.push({ ...stroke })
  }
  return found
}

const goesOn = (last: Stroke, stroke: Stroke): boolean =>
  last.upright === stroke.upright &&
  Math.abs(last.at - stroke.at) < 1.6 &&
  stroke.from >= last.from - NEAR &&
  stroke.from <= last.to + NEAR

function groupsOf(strokes: readonly Stroke[]): Stroke[][] {
  const lines = joined(strokes)
  if (lines.length > MOST) return []
  const left = new Set(lines)
  const nets: Stroke[][] = []
  for (const line of lines) if (left.delete(line)) nets.push(grown(line, left))
  return nets
}

const netOf = (strokes: Stroke[]): Net => ({ strokes, box: boxOf(strokes) })

/** Nets that could be tables: at least two lines of each direction. */
export const netsOf = (strokes: readonly Stroke[]): Net[] => groupsOf(strokes).filter(isNet).map(netOf)

/** In points: parts of one rule, the ends of rules of one table, and how far these may be apart. */
const PART = 14
const SAME_END = 8
const FAR = 320
const SHORTEST = 90

/** Level lines of one length below one another, that no upright line meets: the rules of a table, perhaps. */
export function rulesOf(strokes: readonly Stroke[]): Net[] {
  const free = groupsOf(strokes).filter((net) => net.every(({ upright }) => !upright))
  const rules = wholeRules(free.flat()).filter(({ from, to }) => to - from > SHORTEST)
  const groups: Stroke[][] = []
  for (const rule of rules.sort((a, b) => a.at - b.at)) {
    const group = groups.find((each) => isBelow(each.at(-1)!, rule))
    if (group) group.push(rule)
    else groups.push([rule])
  }
  return groups.filter(({ length }) => length > 1).map(netOf)
}

const isBelow = (above: Stroke, rule: Stroke): boolean =>
  rule.at - above.at < FAR &&
  Math.abs(above.from - rule.from) < SAME_END &&
  Math.abs(above.to - rule.to) < SAME_END

/** Borders of cells beside each other are one rule. */
function wholeRules(lines: readonly Stroke[]): Stroke[] {
  const found: Stroke[] = []
  for (const line of [...lines].sort((a, b) => Math.round(a.at) - Math.round(b.at) || a.from - b.from)) {
    const open = found.find((rule) => Math.abs(rule.at - line.at) < 1.6 && isNextPart(rule, line))
    if (open) open.to = Math.max(open.to, line.to)
    else found.push({ ...line })
  }
  return found
}

const isNextPart = (rule: Stroke, line: Stroke): boolean =>
  line.from >= rule.from - NEAR && line.from <= rule.to + PART

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
