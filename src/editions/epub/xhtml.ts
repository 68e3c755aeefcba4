import { h } from 'hastscript'
import type { Entry } from './book-contents.ts'
import { around, attributes, markup, words } from './markup.ts'
import { withoutSectionEnds } from './xml.ts'

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
const HTML = {
  xmlns: 'http://www.w3.org/1999/xhtml',
  'xmlns:epub': 'http://www.idpf.org/2007/ops',
  lang: 'nl',
  'xml:lang': 'nl',
}

/** A file of the book: XHTML in Dutch around a serialised body. */
export function xhtml(title: string, body: string): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', title),
    h('link', { rel: 'stylesheet', href: 'stijl.css' }),
  ])
  const page = around('html', attributes(HTML), markup([head]) + around('body', '', body))
  return `${DECLARATION}${withoutSectionEnds(page)}\n`
}

const list = (entries: readonly Entry[]): string => around('ol', '', entries.map(line).join(''))

const line = ({ text, href, below }: Entry): string => {
  const link = around('a', attributes({ href }), words(text))
  return around('li', '', link + (below.length > 0 ? list(below) : ''))
}

/** The table of contents. */
export const contentsPage = (entries: readonly Entry[]): string =>
  xhtml(
    'Inhoud',
    around(
      'nav',
      attributes({ 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }),
      markup([h('h1', 'Inhoud')]) + list(entries),
    ),
  )
