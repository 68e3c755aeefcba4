import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { Actor, Law, Programme } from '../../src/collections/schema/entities.ts'

const FOLDERS = [
  ['actors', Actor],
  ['laws', Law],
  ['programmes', Programme],
] as const

const files = FOLDERS.flatMap(([folder, schema]) =>
  readdirSync(`content/${folder}`).map((name) => ({
    folder,
    schema,
    name,
    text: readFileSync(`content/${folder}/${name}`, 'utf8'),
  })),
)

test.each(files)('$folder/$name is well formed and kept tidily', ({ schema, name, text }) => {
  const entry = schema.parse(parse(text))
  expect(`${entry.id}.yaml`).toBe(name)
  expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true)
  const order = Object.keys(schema.shape)
  const keys = Object.keys(parse(text))
  expect(keys).toEqual(order.filter((key) => keys.includes(key)))
})

test('no spelling belongs to two entries', () => {
  const owners = new Map<string, Set<string>>()
  for (const { folder, schema, text } of files) {
    const entry = schema.parse(parse(text)) as {
      id: string
      name: string
      short?: string | null
      aliases: string[]
    }
    for (const spelling of [entry.name, entry.short ?? entry.name, ...entry.aliases]) {
      owners.set(spelling, (owners.get(spelling) ?? new Set()).add(`${folder}/${entry.id}`))
    }
  }
  expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([])
})
