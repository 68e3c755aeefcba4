import type { Block } from '../../../collections/schema/block.ts'
import type { Budget, BudgetRow } from './budget-rows.ts'
import { labelKey, labelLetters, likeness } from './labels.ts'

/** The rows of a table that the headings above a text refer to. */
export interface Target {
  budget: Budget
  /**
   * Empty when the headings name no row. Several for an instrument that occurs in every artikelonderdeel:
   * those are added up.
   */
  rows: BudgetRow[]
  /** False when the heading only resembles the row, so that a difference proves nothing. */
  exact: boolean
  /** A heading that matches no row, or several. */
  missed: { heading: string; why: 'unknown' | 'ambiguous' } | null
}

/** Under this heading, instruments are those of the whole article. */
const OVER_ALL = /budgetflexibiliteit/iu

function find(rows: readonly BudgetRow[], heading: string): BudgetRow[] {
  const [key, letters] = [labelKey(heading), labelLetters(heading)]
  return key === '' ? [] : rows.filter((each) => each.key === key || each.letters === letters)
}

/** The row that a heading resembles most; null when there is none, or no single one. */
function resembling(rows: readonly BudgetRow[], heading: string): BudgetRow | null {
  const likes = rows
    .map((row) => ({ row, like: likeness(heading, row.row.label) }))
    .sort((a, b) => b.like - a.like)
  const [first, second] = likes
  return first && first.like > 0 && first.like > (second?.like ?? 0) ? first.row : null
}

/**
 * Refines a target by a heading below a row: to one of the rows below that row, or to none that the table
 * has.
 */
function below(target: Target, heading: string): Target {
  const { rows } = target.budget
  const children = rows.filter((each) => each.parent !== null && target.rows.includes(each.parent))
  const named = find(children, heading)
  if (named.length > 0) return { ...target, rows: named }
  const like = resembling(children, heading)
  return like
    ? { ...target, rows: [like], exact: false }
    : { ...target, rows: [], missed: { heading, why: 'unknown' } }
}

/** Resolves a heading without a row above it: to the row with its name, when there is only one. */
function anywhere(target: Target, heading: string, overAll: boolean): Target {
  const named = find(target.budget.rows, heading)
  const instruments = named.length > 0 && named.every(({ kind }) => kind === 'instrument')
  if (named.length === 1 || (overAll && instruments)) return { ...target, rows: named }
  return named.length > 1 ? { ...target, missed: { heading, why: 'ambiguous' } } : target
}

/** The rows that headings refer to, the outermost heading first. */
export function targetOf(headings: readonly Block[], budget: Budget): Target {
  let target: Target = { budget, rows: [], exact: true, missed: null }
  let overAll = false
  for (const { text } of headings) {
    if (target.missed?.why === 'unknown') break
    overAll ||= OVER_ALL.test(text)
    target = target.rows.length > 0 ? below(target, text) : anywhere(target, text, overAll)
  }
  return target
}
