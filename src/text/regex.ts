/**
 * A regular expression over several lines: ``regex('iu')`(?:een|twee⏎ |drie) delen` ``. White space at
 * both ends of a line is layout and no part of it; a space that counts stands within a line.
 */
export const regex =
  (flags = '') =>
  ({ raw }: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
    new RegExp(String.raw({ raw: raw.map(withoutLayout) }, ...parts), flags)

/** What stands beside a part, at both ends of the text, is no layout. */
function withoutLayout(text: string): string {
  const lines = text.split('\n')
  const last = lines.length - 1
  return lines
    .map((line, index) => (index > 0 ? line.trimStart() : line))
    .map((line, index) => (index < last ? line.trimEnd() : line))
    .join('')
}
