import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { isPlainOnly, type Run, type Values } from '../../../src/editions/citing/run.ts'

/** The citation as hast, for a rich text. */
const toHast = (runs: readonly Run[], values: Values): ElementContent[] =>
  runs.filter((run) => !isPlainOnly(run)).map((run) => richRun(run, values))

function richRun(run: Run, values: Values): ElementContent {
  if (typeof run === 'string') return { type: 'text', value: run }
  if ('i' in run) return h('i', run.i)
  return 'slot' in run
    ? { type: 'text', value: values[run.slot] }
    : h('a', { href: values.url }, toHast(run.link, values))
}

/** The same as HTML, its characters escaped: `<i>Kamerstukken</i> II 2022/23, …`. */
export const toRich = (runs: readonly Run[], values: Values): string =>
  toHtml({ type: 'root', children: toHast(runs, values) })
