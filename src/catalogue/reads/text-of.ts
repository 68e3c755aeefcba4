import { state } from './reads.ts'

/**
 * A value as text, the same for the same value: maps and sets by what is in them, a document by its id, no
 * property that is undefined. Each text says how long it is, so that nothing has to be escaped.
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return `${value.length}:${value}`
  if (typeof value !== 'object' || value === null) return `${value}`
  if (Array.isArray(value)) return ofList(value)
  if (value instanceof Map || value instanceof Set) return ofList([...value])
  return state.documents.has(value) ? textOf((value as { id: string }).id) : ofObject(value)
}

function ofList(values: readonly unknown[]): string {
  let text = '['
  for (const value of values) text += `${textOf(value)},`
  return `${text}]`
}

function ofObject(value: object): string {
  let text = '{'
  for (const [name, inner] of Object.entries(value))
    if (inner !== undefined) text += `${name} ${textOf(inner)},`
  return `${text}}`
}
