import type { Element } from 'hast'
import { type Child, element } from '../../render/html/element.ts'
import { printHtml } from '../../render/html/print.ts'
import { type Run, together } from '../../render/text/keep-together.ts'
import type { relatedOf } from './shown.ts'

type RelatedTo = ReturnType<typeof relatedOf>[number]
type Shown = RelatedTo['related'][number]

/**
 * The related paragraphs of a document as HTML: of each paragraph that has any a heading with its id, how it
 * begins, and the list, which the script of the document's page takes from here.
 */
export const relatedHtml = (all: readonly RelatedTo[]): string => printHtml(all.flatMap(renderRelated))

const renderRelated = ({ id, start, related }: RelatedTo): Element[] => [
  element('h2', { id }, [element('a', { href: `../#${id}` }, [`Alinea ${id.slice(1)}`])]),
  element('p', {}, words([{ text: start }])),
  element('ul', { role: 'list' }, related.map(renderShown)),
]

const renderShown = ({ url, name, runs }: Shown): Element =>
  element('li', {}, [
    element('a', { href: fromPage(url) }, [
      element('b', {}, [name]),
      ' ',
      ...words(runs.map(({ text, marked }) => ({ text, tag: marked ? 'mark' : undefined }))),
    ]),
  ])

/** From the page that lists those of a document, `/documenten/<id>/verwant/`: each is of a document. */
const fromPage = (url: string): string => url.replace('/documenten/', '../../')

const words = (runs: readonly Run[]): Child[] => together(runs)
