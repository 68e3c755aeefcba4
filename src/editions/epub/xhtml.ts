import type { Element } from 'hast'
import { toXast } from 'hast-util-to-xast'
import { type Child, h } from 'hastscript'
import type { Entry } from './book-contents.ts'
import { printXml } from './xml.ts'

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'

/** A file of the book: XHTML in Dutch. */
export function xhtml(title: string, body: Child[]): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', title),
    h('link', { rel: 'stylesheet', href: 'stijl.css' }),
  ])
  const tree = h('html', { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: 'nl', 'xml:lang': 'nl' }, [
    head,
    h('body', {}, ...body),
  ])
  return `${DECLARATION}${printXml(toXast(tree))}\n`
}

const list = (entries: readonly Entry[]): Element =>
  h(
    'ol',
    entries.map(({ text, href, below }) =>
      h('li', [h('a', { href }, text), below.length > 0 ? list(below) : null]),
    ),
  )

/** The table of contents. */
export const contentsPage = (entries: readonly Entry[]): string =>
  xhtml('Inhoud', [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [h('h1', 'Inhoud'), list(entries)]),
  ])
