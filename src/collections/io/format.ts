import { stringify } from 'yaml'

/** One entry as YAML: long lines are not folded, so that a change of a word is a change of a line. */
export const toYaml = (value: unknown): string => stringify(value, { lineWidth: 0 })

/**
 * JSON with the first `depth` levels spread over lines and the rest on one: a range or a span is one line of
 * a diff.
 */
export function toJson(value: unknown, depth = 2, indent = ''): string {
  if (depth === 0 || value === null || typeof value !== 'object') return JSON.stringify(value)
  const inner = `${indent}  `
  const list = Array.isArray(value)
  const items = list
    ? value.map((item) => inner + toJson(item, depth - 1, inner))
    : Object.entries(value).flatMap(([key, item]) =>
        item === undefined ? [] : [`${inner}${JSON.stringify(key)}: ${toJson(item, depth - 1, inner)}`],
      )
  if (items.length === 0) return list ? '[]' : '{}'
  return `${list ? '[' : '{'}\n${items.join(',\n')}\n${indent}${list ? ']' : '}'}`
}
