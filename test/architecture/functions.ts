import { parse, type Source } from './sources.ts'

/** A function and how many lines it takes, from its first to its last. */
export interface Measured {
  at: string
  lines: number
}

interface Node {
  type: string
  start: number
  end: number
}

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

/** All functions of a file, those inside others too. */
export function functionsOf({ path, code }: Source): Measured[] {
  return nodesBelow(parse(path, code).program)
    .filter(({ type }) => FUNCTIONS.includes(type))
    .map(({ start, end }) => ({
      at: `${path}:${lineOf(code, start)}`,
      lines: lineOf(code, end) - lineOf(code, start) + 1,
    }))
}

export function nodesBelow(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesBelow)
  if (value === null || typeof value !== 'object') return []
  const below = Object.values(value).flatMap(nodesBelow)
  return 'type' in value && 'start' in value ? [value as Node, ...below] : below
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
