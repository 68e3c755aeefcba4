import { state } from './reads.ts'

/**
 * A value as text, equal for equal values. Maps and sets are written as their entries and documents as their
 * ids; undefined properties are left out.
 */
export const textOf = (value: unknown): string =>
  isPlain(value) ? JSON.stringify(value) : `~${spelled(value)}`

/**
 * Whether JSON represents a value completely, which is several times as fast. Nearly all values are plain;
 * maps, sets and recorded documents are not.
 */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return value.every(isPlain)
  return (
    Object.getPrototypeOf(value) === Object.prototype && !state.documents.has(value) && isPlainObject(value)
  )
}

function isPlainObject(value: object): boolean {
  for (const name in value) {
    const inner = value[name as keyof typeof value]
    if (inner !== undefined && !isPlain(inner)) return false
  }
  return true
}

/** Writes each string after its length, so that nothing has to be escaped. */
function spelled(value: unknown): string {
  if (typeof value === 'string') return `${value.length}:${value}`
  if (typeof value !== 'object' || value === null) return `${value}`
  if (Array.isArray(value)) return ofList(value)
  if (value instanceof Map || value instanceof Set) return ofList([...value])
  return state.documents.has(value) ? spelled((value as { id: string }).id) : ofObject(value)
}

function ofList(values: readonly unknown[]): string {
  let text = '['
  for (const value of values) text += `${spelled(value)},`
  return `${text}]`
}

function ofObject(value: object): string {
  let text = '{'
  for (const [name, inner] of Object.entries(value))
    if (inner !== undefined) text += `${name} ${spelled(inner)},`
  return `${text}}`
}
