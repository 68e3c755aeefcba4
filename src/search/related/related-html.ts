import type { Element } from 'hast'
import { type Child, element } from '../../render/html/element.ts'
import { printHtml } from '../../render/html/print.ts'
import { type Run, renderRuns } from '../../render/text/keep-together.ts'
import type { relatedOf } from './shown.ts'

type RelatedTo = ReturnType<typeof relatedOf>[number]
type Shown = RelatedTo['related'][number]
type Marked = Shown['runs'][number]

/**
 * The related paragraphs of a document as HTML. Each paragraph that has any gets a heading with its id, its
 * first words and the list. The script of the document's page takes the list from here.
 */
export const relatedHtml = (all: readonly RelatedTo[]): string => printHtml(all.flatMap(renderRelated))

const renderRelated = ({ id, start, related }: RelatedTo): Element[] => [
  element('h2', { id }, [element('a', { href: `../#${id}` }, [`Alinea ${id.slice(1)}`])]),
  element('p', {}, words([{ text: start }])),
  element('ul', { role: 'list' }, related.map(renderShown)),
]

const renderShown = ({ url, name, runs }: Shown): Element =>
  element('li', {}, [
    element('a', { href: fromPage(url) }, [name]),
    ' ',
    ...words(marksTogether(runs).map(({ text, marked }) => ({ text, tag: marked ? 'mark' : undefined }))),
  ])

/** Joins adjacent marks into one: `[wonen] [en] zorg` → `[wonen en] zorg`. */
function marksTogether(runs: readonly Marked[]): Marked[] {
  const joined: Marked[] = []
  for (const [at, run] of runs.entries()) {
    const last = joined.at(-1)
    const isBetween = run.text === ' ' && last?.marked && runs[at + 1]?.marked
    const goesOn = last?.marked && (run.marked || isBetween)
    if (goesOn) joined[joined.length - 1] = { text: last.text + run.text, marked: true }
    else joined.push(run)
  }
  return joined
}

/** Makes an address relative to `/documenten/<id>/verwant/`: `/documenten/nota/#p1` → `../../nota/#p1`. */
const fromPage = (url: string): string => url.replace('/documenten/', '../../')

const words = (runs: readonly Run[]): Child[] => renderRuns(runs)
