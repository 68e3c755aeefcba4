import type { Element } from 'hast'
import { eachElement, parsePage, printPage } from './html.ts'

/** A file with its size in bytes, and its digest when a reader can check it. */
export interface Fact {
  file: string
  size: number
  sha256?: string
}

/** `1234567` → `1,2 MB` */
export const shownSize = (bytes: number): string =>
  bytes < 1e6
    ? `${Math.ceil(bytes / 1e3)} kB`
    : `${(bytes / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`

/** Writes the sizes and digests where the page has `data-size-of` and `data-digest-of`. */
export function fillPage(html: string, facts: readonly Fact[]): string {
  const byFile = new Map(facts.map((fact) => [fact.file, fact]))
  const tree = parsePage(html)
  eachElement(tree, (element) => {
    const fact = byFile.get(String(element.properties.dataSizeOf ?? element.properties.dataDigestOf))
    if (fact) say(element, 'dataSizeOf' in element.properties ? shownSize(fact.size) : (fact.sha256 ?? ''))
  })
  return printPage(tree)
}

function say(element: Element, words: string): void {
  element.children = [{ type: 'text', value: words }]
}
