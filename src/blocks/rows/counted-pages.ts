import type { Line } from '../../lines/line.ts'

const NUMBER = /^\d{1,4}$/
export const isNumber = ({ text }: Line): boolean => NUMBER.test(text)

/**
 * So many rows from the top or the foot of its page a page number may stand: a header or footer may be
 * between.
 */
const AT_EDGE = 3
const PROVEN = 2

interface Edged {
  line: Line
  /** How many rows stand between it and the edge of its page. */
  inside: number
}

/** The numbers at the top and the foot of a page, but for those among other numbers: cells. */
function atEdges(page: readonly Line[]): Edged[] {
  const edges = [page.slice(0, AT_EDGE), page.slice(-AT_EDGE)]
  const alone = edges.flatMap((edge) => (edge.filter(isNumber).length === 1 ? edge.filter(isNumber) : []))
  return [...new Set(alone)].map((line) => {
    const index = page.indexOf(line)
    return { line, inside: Math.min(index, page.length - 1 - index) }
  })
}

/** So large a share of the pages, or so many pages in a row, have a number. */
const SHARE = 0.3
const IN_A_ROW = 5

function isCarried(found: readonly { page: number }[], pages: number): boolean {
  if (found.length >= Math.max(PROVEN, SHARE * pages)) return true
  return found.some(({ page }, i) => found[i + IN_A_ROW - 1]?.page === page + IN_A_ROW - 1)
}

/** A number at the edge of a page; `lead` is how much more it is than the place of its page. */
interface Counted extends Edged {
  page: number
  lead: number
}

/** Numbers that count up, the last with those before it. */
interface Count {
  last: Counted
  before: Count | null
  length: number
}

/** So many rows between two pages may look as if they began one. */
const FALSE_STARTS = 2

/**
 * The most numbers that go up as the pages do. Behind a row that only looks as if it began a page, all are
 * less than the place of their page says.
 */
function longestCount(found: readonly Counted[]): Counted[] {
  const byLead = new Map<number, Count>()
  let longest: Count | null = null
  for (const last of found) {
    const before = longestBefore(last, byLead)
    const count: Count = { last, before, length: (before?.length ?? 0) + 1 }
    if (count.length > (byLead.get(last.lead)?.length ?? 0)) byLead.set(last.lead, count)
    if (count.length > (longest?.length ?? 0)) longest = count
  }
  return numbersOf(longest)
}

function longestBefore({ lead, page }: Counted, byLead: ReadonlyMap<number, Count>): Count | null {
  let longest: Count | null = null
  for (let falseStarts = 0; falseStarts <= FALSE_STARTS; falseStarts += 1) {
    const count = byLead.get(lead + falseStarts)
    const isBefore = count && count.last.page < page && count.last.page + count.last.lead < page + lead
    if (isBefore && count.length > (longest?.length ?? 0)) longest = count
  }
  return longest
}

function numbersOf(count: Count | null): Counted[] {
  const numbers: Counted[] = []
  for (let each = count; each !== null; each = each.before) numbers.push(each.last)
  return numbers.reverse()
}

/** So many rows from the edge of its page a page number stands that has other numbers beside it. */
const OUTERMOST = 2

/** On pages that the count passes by, as those of the contents: the number at the edge that is next in it. */
function amongOthers(pages: readonly Line[][], count: readonly Counted[]): Line[] {
  const leads = leadsOf(pages.length, count)
  return pages.flatMap((page, i) => {
    const edges = [...page.slice(-OUTERMOST), ...page.slice(0, OUTERMOST)].filter(isNumber)
    return edges.filter(({ text }) => Number(text) - i === leads[i]).slice(0, 1)
  })
}

/** How much more the number of each page is than its place; null where the page has its number. */
function leadsOf(pages: number, count: readonly Counted[]): (number | null)[] {
  const leads: (number | null)[] = []
  let next = 0
  for (let page = 0; page < pages; page += 1) {
    const isCounted = count[next]?.page === page
    leads.push(isCounted ? null : (count[Math.max(0, next - 1)]?.lead ?? null))
    if (isCounted) next += 1
  }
  return leads
}

/** The page numbers of a text whose page ends are known: on every page the number goes up as the pages do. */
export function countedByPages(pages: readonly Line[][], contents: ReadonlySet<number>): Line[] {
  const found = pages.flatMap((page, i) =>
    atEdges(page.filter(({ index }) => !contents.has(index)))
      .toSorted((a, b) => a.inside - b.inside)
      .map((edged) => ({ ...edged, page: i, lead: Number(edged.line.text) - i })),
  )
  const count = longestCount(found)
  return isCarried(count, pages.length)
    ? [...count.map(({ line }) => line), ...amongOthers(pages, count)]
    : []
}
