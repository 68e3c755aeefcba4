import { expect, test } from 'vitest'
import { importsOf, readSources, resolveImport, type Source } from './sources.ts'

/**
 * The flow, from left to right; rooms on one line stand beside each other. Imports point to the left only.
 */
const FLOW = [
  ['text', 'diagnostics', 'output'],
  ['sources'],
  ['seed'],
  ['lines'],
  ['blocks'],
  ['tree'],
  ['anchors'],
  ['collections'],
  ['extract'],
  ['links'],
  ['claims'],
  ['catalogue'],
  ['render'],
  ['views'],
  ['search', 'editions'],
  ['pipeline'],
  ['library', 'content.config', 'pages', 'layouts', 'components', 'styles', 'cli'],
]

/** `src/text/range.ts` → `text`; `src/pipeline.ts` → `pipeline` */
const roomOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.ts$/, '')
const placeOf = (path: string): number => FLOW.findIndex((rooms) => rooms.includes(roomOf(path)))

const sources = readSources('src')
const edges = sources.flatMap((source) => ourImports(source).map((to) => ({ from: source.path, to })))

function ourImports(source: Source): string[] {
  return importsOf(source)
    .map((request) => resolveImport(source.path, request))
    .filter((path) => path !== null)
}

test('every file of src stands in a room of the flow', () => {
  expect(sources.map(({ path }) => path).filter((path) => placeOf(path) < 0)).toEqual([])
})

test('imports point to the left of the flow', () => {
  const inside = edges.filter(({ to }) => to.startsWith('src/'))
  const wrong = inside.filter(({ from, to }) => placeOf(to) > placeOf(from))
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
})

test('src imports nothing of test or scripts', () => {
  const outside = edges.filter(({ to }) => !to.startsWith('src/') && !to.startsWith('package.json'))
  expect(outside.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
})

test('imports of our own files name the file with its extension', () => {
  expect(
    edges.filter(({ to }) => !/\.[a-z\d]+$/.test(to)).map(({ from, to }) => `${from} imports ${to}`),
  ).toEqual([])
})

test('no file imports itself by a roundabout way', () => {
  expect(cycles()).toEqual([])
})

/** Every loop, told once, from its first file in the alphabet. */
function cycles(): string[] {
  const next = Map.groupBy(edges, ({ from }) => from)
  const found = new Set<string>()
  const done = new Set<string>()
  const visit = (path: string, trail: string[]): void => {
    if (trail.includes(path)) return void found.add(loop(trail.slice(trail.indexOf(path))))
    if (done.has(path)) return
    for (const { to } of next.get(path) ?? []) visit(to, [...trail, path])
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  return [...found].sort()
}

function loop(files: string[]): string {
  const first = files.indexOf([...files].sort()[0] as string)
  const turned = [...files.slice(first), ...files.slice(0, first)]
  return [...turned, turned[0]].join(' → ')
}
