import { importsOf, readSources, resolveImport } from './sources.ts'

type Edge = readonly [from: string, to: string]

/** `src/text/range.ts` → `text`; `src/pipeline.ts` → `pipeline` */
export const roomOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.ts$/, '')

/** Which room imports which, each pair once. */
function roomEdges(): Edge[] {
  const pairs = readSources('src').flatMap((source) =>
    importsOf(source).flatMap((request) => {
      const path = resolveImport(source.path, request)
      return path?.startsWith('src/') ? [`${roomOf(source.path)} ${roomOf(path)}`] : []
    }),
  )
  return [...new Set(pairs)]
    .sort()
    .map((pair) => pair.split(' ') as [string, string])
    .filter(([from, to]) => from !== to)
}

/** Whether `to` can be reached from `from` without the edge between the two. */
function follows([from, to]: Edge, edges: readonly Edge[]): boolean {
  const seen = new Set<string>()
  const open = edges.filter(([start, end]) => start === from && end !== to).map(([, end]) => end)
  for (let room = open.pop(); room !== undefined; room = open.pop()) {
    if (room === to) return true
    if (seen.has(room)) continue
    seen.add(room)
    open.push(...edges.filter(([start]) => start === room).map(([, end]) => end))
  }
  return false
}

/**
 * The flow as a Mermaid drawing: arrows from what imports to what is imported, without those that follow from
 * others.
 */
export function drawing(): string {
  const edges = roomEdges()
  const shown = edges.filter((edge) => !follows(edge, edges))
  return ['flowchart RL', ...shown.map(([from, to]) => `  ${from} --> ${to}`)].join('\n')
}
