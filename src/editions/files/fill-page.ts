import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { type Plugin, unified } from 'unified'
import { eachElement } from './elements.ts'

/** A file with its size in bytes, and its digest when a reader can check it. */
export interface Fact {
  file: string
  size: number
  sha256?: string
}

/** `1234567` → `1,2 MB` */
const shownSize = (bytes: number): string =>
  bytes < 1e6
    ? `${Math.ceil(bytes / 1e3)} kB`
    : `${(bytes / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`

/** The page that offers the editions, with what is known of them only now that they are made. */
export const fillPage = (html: string, facts: readonly Fact[]): string =>
  unified().use(rehypeParse).use(rehypeFacts, facts).use(rehypeStringify).processSync(html).toString()

/** Writes the sizes and digests where the page has `data-size-of` and `data-digest-of`. */
const rehypeFacts: Plugin<[readonly Fact[]], Root> = (facts) => {
  const byFile = new Map(facts.map((fact) => [fact.file, fact]))
  return (tree) =>
    eachElement(tree, (element) => {
      const { dataSizeOf, dataDigestOf } = element.properties
      const fact = byFile.get(String(dataSizeOf ?? dataDigestOf))
      if (fact) say(element, dataSizeOf === undefined ? (fact.sha256 ?? '') : shownSize(fact.size))
    })
}

function say(element: Element, words: string): void {
  element.children = [{ type: 'text', value: words }]
}
