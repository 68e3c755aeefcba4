import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/root.ts'
import { projectFiles, resolveImport } from './sources.ts'

/** The one sheet that states the order of the layers. */
const ORDER = 'src/styles/layers.css'
/** What no layer can hold, or what has no rank: it is the same wherever it stands. */
const OUTSIDE = /^@(?:import|layer|property|keyframes|font-face)\b/
const COMMENT = /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g

interface Sheet {
  path: string
  text: string
  /** Its statements and blocks at the top, each from its first character: `@layer parts {`. */
  statements: string[]
}

/** Style sheets, and the style blocks of components. */
const sheets = projectFiles('src')
  .filter((path) => /\.(?:css|astro)$/.test(path))
  .flatMap((path) =>
    styleTexts(path)
      .map((text) => text.replace(COMMENT, ''))
      .map((text): Sheet => ({ path, text, statements: topOf(text) })),
  )

function styleTexts(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf-8')
  if (path.endsWith('.css')) return [text]
  return [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => style)
}

/** What stands at the top of a sheet, outside all braces. */
function topOf(text: string): string[] {
  let depth = 0
  let top = ''
  for (const sign of text) {
    if (sign === '}') depth--
    if (depth === 0) top += sign === '}' ? ';' : sign
    if (sign === '{') depth++
  }
  return top.split(';').flatMap((each) => each.trim() || [])
}

const layersOf = ({ statements }: Sheet): string[] =>
  statements.flatMap((each) => /^@layer\s+([^{]+)\{/.exec(each)?.[1]?.trim() ?? [])

test('every sheet that opens a layer begins with the order of the layers', () => {
  const without = sheets
    .filter((sheet) => layersOf(sheet).length > 0)
    .filter(({ path, statements: [first = ''] }) => {
      const asked = /^@import '([^']+)'$/.exec(first)?.[1]
      return asked === undefined || resolveImport(path, asked) !== ORDER
    })
  expect(without.map(({ path }) => path)).toEqual([])
})

test('every rule stands in a layer: what stands in none outranks them all', () => {
  const loose = sheets.flatMap(({ path, statements }) =>
    statements.filter((each) => !OUTSIDE.test(each)).map((each) => `${path}: ${each}`),
  )
  expect(loose).toEqual([])
})

test('only layers of the order are opened, and no sheet states an order of its own', () => {
  const [{ statements: [order = ''] = [] } = {}] = sheets.filter(({ path }) => path === ORDER)
  const known = order
    .replace('@layer', '')
    .split(',')
    .map((name) => name.trim())
  expect(known).toContain('base')
  expect(sheets.flatMap(layersOf).filter((name) => !known.includes(name))).toEqual([])
  const own = sheets.filter(({ statements }) => statements.some((each) => /^@layer[^{]*$/.test(each)))
  expect(own.map(({ path }) => path)).toEqual([ORDER])
})

/** Selectors of all rules, without what stands between parentheses: `main:has() > .contents`. */
const selectorsOf = ({ text }: Sheet): string[] =>
  [...text.matchAll(/[^{};]+(?=\{)/g)].flatMap(([rule]) => {
    let depth = 0
    let bare = ''
    for (const sign of rule) {
      if (sign === ')') depth--
      if (depth === 0) bare += sign
      if (sign === '(') depth++
    }
    return bare.split(',').map((each) => each.trim())
  })

/** `:has()` before what the rule is about, which has no name: `tr:has() > *`. */
const ABOUT_ANYTHING = /:has\(\).*[ >+~](?:\*|:(?!is|where)[^ >+~]*)$/

test('a rule that looks with :has() says what it is about: else a browser styles all of a text anew for each control', () => {
  expect(ABOUT_ANYTHING.test('tr.a:has() > *')).toBe(true)
  const found = sheets.flatMap((sheet) =>
    selectorsOf(sheet)
      .filter((each) => ABOUT_ANYTHING.test(each))
      .map((each) => `${sheet.path}: ${each}`),
  )
  expect(found).toEqual([])
})
