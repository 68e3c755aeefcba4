/**
 * What is known only when a place is cited; `plaats` begins with a comma when
 * there is one, `adres` with a space.
 */
export const SLOTS = ['plaats', 'woorden', 'url', 'adres'] as const
export type Slot = (typeof SLOTS)[number]

/**
 * A piece of a citation: words as they are, words in italics, a place to fill in, or words that are a
 * link to the place cited. A plain text has no links: there stands what `plain` says. A link without
 * words is there in plain text only.
 */
export type Run = string | { i: string } | { slot: Slot } | { link: Run[]; plain: Run[] }

export type Values = Readonly<Record<Slot, string>>

export const i = (text: string): Run => ({ i: text })
export const slot = (name: Slot): Run => ({ slot: name })

/** An address that a rich text does without. */
export const isPlainOnly = (run: Run): boolean =>
  typeof run !== 'string' && 'link' in run && run.link.length === 0

/** The citation as plain text. */
export const toPlain = (runs: readonly Run[], values: Values): string =>
  runs.map((run) => plainRun(run, values)).join('')

function plainRun(run: Run, values: Values): string {
  if (typeof run === 'string') return run
  if ('i' in run) return run.i
  return 'slot' in run ? values[run.slot] : toPlain(run.plain, values)
}
