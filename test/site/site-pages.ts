import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../src/output/files-below.ts'

/** A page of the built site. */
export interface Page {
  /** Address from the site's root: `documenten/nota/`. */
  path: string
  html: string
  size: number
}

const TAG = /<[a-z](?:"[^"]*"|[^">])*>/g
const VALUE = /"[^"]*"|\s([\w:-]+)=([^\s"'=<>`]+)/g

/** HTML with quotes around all values of attributes: the texts of documents are written without. */
export const quoted = (html: string): string =>
  html.replace(TAG, (tag) =>
    tag.replace(VALUE, (same, name?: string, value?: string) => (name ? ` ${name}="${value}"` : same)),
  )

export const sitePages = (out: string): Page[] =>
  filesBelow(out)
    .filter((file) => file.endsWith('.html') && !file.startsWith('editions'))
    .map((file) => {
      const html = quoted(readFileSync(join(out, file), 'utf-8'))
      return {
        path: file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, ''),
        html,
        size: statSync(join(out, file)).size,
      }
    })

/** Pages of one type share a shape: `documenten/nota/bron/` gives documenten, anything, bron. */
const shapeOf = (path: string): string => {
  const [first = '', second, third, ...rest] = path.split('/')
  if (second === undefined || second === '') return path
  const entry = /^\d+$/.test(second) ? '<n>' : '*'
  return [first, entry, third && /^\d+$/.test(third) ? '<n>' : third, ...rest].join('/')
}

/** Of each type of page the largest: it has most of what can go wrong. */
export function largestOfEachType(pages: readonly Page[]): Page[] {
  const types = Map.groupBy(pages, ({ path }) => shapeOf(path))
  return [...types.values()].map((group) =>
    group.reduce((most, page) => (page.size > most.size ? page : most)),
  )
}
