import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { formatValue, moneyScale } from '../../../src/render/charts/chart-scale.ts'
import { drawBars, LONGEST } from '../../../src/render/charts/draw-bars.ts'
import { drawColumns } from '../../../src/render/charts/draw-columns.ts'
import { drawTrend } from '../../../src/render/charts/draw-trend.ts'
import { marksOf } from './read-svg.ts'

const MILLIONS = moneyScale([2e6])
const caption = { id: 'proef', title: 'Een proef' }

describe('columns', () => {
  const columns = [
    { label: '2021', value: 2e6, own: false },
    { label: '2022', value: 8e6, own: true },
    { label: '2023', value: -1e6, own: false },
  ]
  const svg = toHtml(drawColumns(columns, MILLIONS, caption))

  it('are as high as their numbers, and hang under the line below zero', () => {
    const [first, own, below] = marksOf(svg)
    expect(own!.height! / first!.height!).toBeCloseTo(4, 3)
    expect(own!.height! / below!.height!).toBeCloseTo(8, 3)
    expect(below!.y).toBeCloseTo(first!.y! + first!.height!, 3)
  })

  it('say every number, on the picture and to those who do not see it', () => {
    expect([...svg.matchAll(/<text class="value[^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual([
      '2,0',
      '8,0',
      '−1,0',
    ])
    expect(svg).toContain(
      '<desc id="proef-d">2021: 2,0 miljoen euro; 2022: 8,0 miljoen euro; 2023: −1,0 miljoen euro</desc>',
    )
    expect(svg).toContain('role="img" aria-labelledby="proef-t proef-d"')
  })
})

describe('bars', () => {
  const bars = [
    { label: 'Bekostiging', value: 30e6 },
    { label: 'Subsidies', value: 10e6 },
  ]

  it('are as long as their numbers, with their share of the whole', () => {
    const svg = toHtml(drawBars(bars, 40e6, MILLIONS, caption))
    expect(marksOf(svg).map(({ width }) => width)).toEqual([LONGEST, expect.closeTo(LONGEST / 3, 2)])
    expect(svg).toContain('10,0 (25%)')
  })
})

describe('points', () => {
  it('stand at the distance of their years and the height of their numbers', () => {
    const points = [
      { year: 2015, value: 100 },
      { year: 2020, value: 50 },
      { year: 2025, value: 200 },
    ]
    const [first, middle, last] = marksOf(
      toHtml(drawTrend(points, { name: 'mensen', size: 1, decimals: 0 }, caption)),
    )
    expect(middle!.x! - first!.x!).toBeCloseTo(last!.x! - middle!.x!, 2)
    expect((middle!.y! - first!.y!) / (first!.y! - last!.y!)).toBeCloseTo(0.5, 2)
  })
})

describe('numbers', () => {
  it.each([
    [0, '0'],
    [263_332_000, '263,3'],
    [20_000, '< 0,1'],
    [-1_500_000, '−1,5'],
    [12_345_678_900, '12.345,7'],
  ])('%d', (value, words) => {
    expect(formatValue(value, MILLIONS)).toBe(words)
  })

  it('are in the unit that keeps them short', () => {
    expect([9e9, 4e9, 2e6, 9e4, 19].map((value) => moneyScale([value]).name)).toEqual([
      'miljard euro',
      'miljoen euro',
      'miljoen euro',
      'duizend euro',
      'euro',
    ])
  })
})
