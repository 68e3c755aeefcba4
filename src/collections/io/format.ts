import { stringify } from 'yaml'

/** An entry as YAML. Long lines are not folded, so that changing a word changes only one line. */
export const toYaml = (value: unknown): string => stringify(value, { lineWidth: 0 })

/** JSON with `depth` levels spread over lines and the rest on one line, so that diffs are readable. */
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
