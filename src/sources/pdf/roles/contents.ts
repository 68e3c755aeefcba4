import type { Row } from '../rows/rows.ts'
import { type Annotator, byPage, claim, unnamed } from './paper.ts'

const LEADER = /(?:\.\s?){4,}\s*\d{1,4}$|[—–…]{1,}\s?\d{1,4}$/u
const LEADS = /\S.*?(?:\s|[.—–…])\d{1,4}$/u
const TITLE = /^(?:inhoud|inhoudsopgave|contents|table of contents)$/iu
const FEWEST = 3

/** Rows of the contents: those with leaders, those tagged so, and what stands among them. */
export const contents: Annotator = (paper) => {
  for (const rows of byPage(unnamed(paper.rows).filter(({ cell }) => !cell))) onPage(rows)
}

function onPage(rows: readonly Row[]): void {
  const sure = rows.filter(isSure)
  const titled = rows.findIndex((row) => TITLE.test(row.text.trim()))
  const guessed = titled < 0 ? [] : rows.slice(titled + 1).filter((row) => LEADS.test(row.text))
  const found = sure.length >= FEWEST ? sure : guessed
  if (found.length < FEWEST) return
  const [first, last] = [rows.indexOf(found[0]!), rows.indexOf(found.at(-1)!)]
  for (const row of rows.slice(first, last + 1)) claim(row, 'contents')
}

const isSure = (row: Row): boolean =>
  LEADER.test(row.text) || Boolean(row.tag?.path.some((role) => /^TOCI?$/.test(role)))
