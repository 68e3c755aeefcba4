import type { CitingFile } from '../../editions/citing/citing-file.ts'
import { placeLink } from '../../editions/citing/place-link.ts'
import { labelFrom, placeText } from '../../editions/citing/place-text.ts'
import { quoted } from '../../editions/citing/quoted.ts'
import { isPlainOnly, type Run, type Values } from '../../editions/citing/run.ts'
import type { Cited } from './cited.ts'

/** The name of a place: 'al. 23'. */
export function placeName({ first, last }: Cited, { places }: CitingFile): string {
  const [from, to] = [places[first.id]?.[1] ?? '', places[last.id]?.[1] ?? '']
  return labelFrom(from, to || from)
}

function pageOf({ first, last }: Cited, { places }: CitingFile): string | undefined {
  const [from, to] = [places[first.id]?.[2], places[last.id]?.[2]]
  return from === to && from !== '' ? from : undefined
}

/**
 * The number, in the file of the paper, of the page where a place begins; undefined for a text without pages.
 */
export const sheetOf = ({ first }: Cited, { places }: CitingFile): number | undefined => places[first.id]?.[3]

/**
 * The address of the document: the fixed one, else that of this site. A table on a page of its own is cited
 * in its document.
 */
function pageAddress({ page }: CitingFile): string {
  if (page) return page
  const shown = document.querySelector<HTMLElement>('dialog.citeer')?.dataset.page ?? ''
  return location.origin + new URL(shown, location.href).pathname
}

/** The values for the slots of a citation. */
export function valuesOf(cited: Cited, file: CitingFile): Values {
  const page = pageAddress(file)
  return {
    plaats: placeText({ page: pageOf(cited, file), label: placeName(cited, file) }),
    url: placeLink(page, cited.first.id, {
      words: file.places[cited.first.id]?.[0],
      directive: cited.directive,
    }),
    woorden: quoted(cited.words),
    adres: ` ${file.official ?? page}`,
  }
}

/** Renders a citation. Words are always inserted as text, never as markup. */
export const toNodes = (runs: readonly Run[], values: Values): Node[] =>
  runs.filter((run) => !isPlainOnly(run)).map((run) => toNode(run, values))

function toNode(run: Run, values: Values): Node {
  if (typeof run === 'string') return document.createTextNode(run)
  if ('slot' in run) return document.createTextNode(values[run.slot])
  if ('i' in run) return createElement('i', [document.createTextNode(run.i)])
  const link = createElement('a', toNodes(run.link, values))
  link.setAttribute('href', values.url)
  return link
}

function createElement(tag: string, nodes: Node[]): HTMLElement {
  const element = document.createElement(tag)
  element.append(...nodes)
  return element
}
