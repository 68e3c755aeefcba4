import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/root.ts'
import { drawing, roomOf } from './picture.ts'
import { readSources } from './sources.ts'

const FILE = join(ROOT, 'docs/architecture.md')
const DRAWN =
  /(<!-- drawn from the imports of src\/ -->\n```mermaid\n)(.*?)(```\n<!-- end of the drawing -->)/su

test('the picture of the rooms is what the code imports', () => {
  const page = readFileSync(FILE, 'utf-8')
  if (process.env.UPDATE_FIXTURES)
    writeFileSync(
      FILE,
      page.replace(DRAWN, (_, before, __, after) => `${before}${drawing()}\n${after}`),
    )
  expect(DRAWN.exec(readFileSync(FILE, 'utf-8'))?.[2]?.trim()).toBe(drawing())
})

test('the page about the architecture says what every room is for', () => {
  const named = [...readFileSync(FILE, 'utf-8').matchAll(/`([a-z]+)`/gu)].map(([, name]) => name)
  const rooms = new Set(readSources('src').map(({ path }) => roomOf(path)))
  expect([...rooms].filter((room) => !named.includes(room) && room !== 'content.config')).toEqual([])
})
