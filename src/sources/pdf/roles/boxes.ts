import type { Row } from '../rows/rows.ts'
import { type Annotator, byPage, type Paper } from './paper.ts'

/** What stands at the edges of a page. */
const PASSED = ['artifact', 'note']
/** What a box may hold; a table, a note and furniture stand for themselves. */
const HELD = ['heading', 'paragraph', 'item', 'quote', 'label', 'caption', 'figure']
/** In sizes of running text: larger letters in an area are those of a title page. */
const LARGE = 1.25
const FEWEST = 2
const FEWEST_LETTERS = 60
/** In points: sides of one frame on two pages. */
const PLACE = 5
/** Parts of the height of a page: what a frame that goes on reaches, and where its next part begins. */
const [FOOT, TOP] = [0.72, 0.28]

interface Area {
  rows: Row[]
  box: NonNullable<Row['area']>['box']
  page: number
  /** The last row of the page before, for an area at the top of its page. */
  above?: Row | undefined
}

/**
 * Text in a frame or on a colour is a box.
 * 1. Its rows have one name, over a page end too; its titles are paragraphs of it.
 * 2. A frame that holds nothing but the words of a picture, or those of a title page, is none; nor is the
 *    rest of a form at the top of a page.
 */
export const boxes: Annotator = (paper) => {
  const pages = byPage(paper.rows.filter(({ role }) => !PASSED.includes(role?.kind ?? '')))
  const found = pages.flatMap((rows, index) =>
    areasOf(rows).map(
      (own): Area => ({ ...own, above: own.rows[0] === rows[0] ? pages[index - 1]?.at(-1) : undefined }),
    ),
  )
  let last: Area | null = null
  for (const area of found.filter((each) => isBox(paper, each))) {
    const isRest = last !== null && isNext(paper, last, area)
    const name = isRest ? last!.rows[0]!.role!.box! : paper.name('b')
    for (const row of area.rows) hold(row, name)
    last = area
  }
}

function areasOf(rows: readonly Row[]): Area[] {
  const areas = Map.groupBy(
    rows.filter(({ area, role }) => area && HELD.includes(role?.kind ?? '')),
    ({ area }) => area!.name,
  )
  return [...areas.values()].map((own) => ({ rows: own, box: own[0]!.area!.box, page: own[0]!.page }))
}

function isBox({ body }: Paper, { rows, above }: Area): boolean {
  if (above?.frame && !above.area) return false
  const words = rows.filter(({ role }) => role?.kind !== 'figure')
  const other = words.filter(({ size }) => size > LARGE * body.size)
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  const isText = words.length >= FEWEST && letters >= FEWEST_LETTERS
  return isText && words.length * 2 > rows.length && other.length * 2 < words.length
}

function isNext({ pages }: Paper, last: Area, area: Area): boolean {
  if (area.page !== last.page + 1 || area.above !== last.rows.at(-1)) return false
  const [above, below] = [pages[last.page - 1], pages[area.page - 1]]
  const sides = [0, 2].every((side) => Math.abs(last.box[side]! - area.box[side]!) < PLACE)
  return sides && last.box[3] > FOOT * (above?.height ?? 0) && area.box[1] < TOP * (below?.height ?? 0)
}

function hold(row: Row, box: string): void {
  const { level: _, ...role } = row.role!
  row.role = role.kind === 'heading' ? { ...role, kind: 'paragraph', box } : { ...row.role!, box }
}
