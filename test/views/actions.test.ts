import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { drawNetwork } from '../../src/render/network/draw-network.ts'
import { actionGraph } from '../../src/render/network/graph.ts'
import { layOutNetwork, type Placed } from '../../src/render/network/lay-out-network.ts'
import { actionPage } from '../../src/views/actions/action-page.ts'
import { actionsPage } from '../../src/views/actions/actions-page.ts'
import { sampleLibrary } from '../render/sample-library.ts'
import { allText } from '../render/tree-helpers.ts'

const [action] = sampleLibrary.actions
/** Five actions: of the first three the text names the actors together, of the others one by one. */
const actions = [1, 2, 3, 4, 5].map((number) => ({
  ...action!,
  number,
  partiesBlocks: number < 4 ? action!.partiesBlocks : [`p${20 + number}` as never],
  partiesGround: number < 4 ? { ...action!.partiesGround!, to: 3 } : null,
  parties: number === 5 ? ['vws'] : ['vws', 'zorginstituut'],
}))
const catalogue = buildCatalogue({ ...sampleLibrary, actions })

test('the matrix has a row an actor and a column an action, and names the ground of a group', () => {
  const { matrix } = actionsPage(catalogue).documents[0]!
  expect(matrix.columns.map(({ action: { number } }) => number)).toEqual([1, 2, 3, 4, 5])
  expect(
    matrix.rows.map(({ actor, cells }) => [actor.id, cells.map(({ responsible }) => responsible)]),
  ).toEqual([
    ['vws', [true, true, true, true, true]],
    ['zorginstituut', [true, true, true, true, false]],
  ])
  expect(matrix.grounds.map(({ ground, span }) => [ground?.to ?? null, span])).toEqual([
    [3, 3],
    [null, 2],
  ])
  expect(matrix.rows[0]?.evidence).toEqual([{ label: 'alinea 13', url: '/documenten/brief/#p13' }])
})

test('an action page has its text, reason, parties with their sentence, and summary', () => {
  const page = actionPage(catalogue, actions[0]!)
  expect(page.text.map(({ label }) => label)).toEqual(['alinea 11'])
  expect(page.why.map(({ label }) => label)).toEqual(['alinea 12'])
  expect(page.parties.map(({ id }) => id)).toEqual(['vws', 'zorginstituut'])
  // One sentence names them both: it stands there once, with both marked.
  expect(page.grounds.map(({ parties }) => parties.map(({ id }) => id))).toEqual([['vws', 'zorginstituut']])
  expect(page.grounds[0]?.quote.filter(({ mark }) => mark)).toHaveLength(2)
  expect(page.summary?.label).toBe('alinea 7')
  expect([page.previous, page.next?.name]).toEqual([null, 'Actie 2'])
})

test('the picture is the same every time, and no two labels cover each other', () => {
  const picture = layOutNetwork(actionGraph(catalogue, actions))
  expect(layOutNetwork(actionGraph(catalogue, actions))).toEqual(picture)
  const covered = picture.nodes.flatMap((a, at) =>
    picture.nodes
      .slice(at + 1)
      .filter((b) => cover(a, b))
      .map((b) => `${a.label} ${b.label}`),
  )
  expect(covered).toEqual([])
})

const cover = (a: Placed, b: Placed): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < 20

test('the picture names every action and actor', () => {
  const text = allText(drawNetwork(layOutNetwork(actionGraph(catalogue, actions)), 'net'))
  for (const label of ['Actie 1 tot en met 3', 'Actie 4', 'VWS', 'Zorginstituut Nederland'])
    expect(text).toContain(label)
})
