/**
 * What is only known when a place is cited. A value of `plaats` starts with a comma, of `adres` with a space.
 */
export const SLOTS = ['plaats', 'woorden', 'url', 'adres'] as const
export type Slot = (typeof SLOTS)[number]

/**
 * A piece of a citation: text, text in italics, a slot to fill in, or a link to the cited place. Plain text
 * has `plain` instead of a link; a link without text only occurs in plain text.
 */
export type Run = string | { i: string } | { slot: Slot } | { link: Run[]; plain: Run[] }

export type Values = Readonly<Record<Slot, string>>

export const i = (text: string): Run => ({ i: text })
export const slot = (name: Slot): Run => ({ slot: name })

/** Whether a run is an address that only plain text has. */
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
