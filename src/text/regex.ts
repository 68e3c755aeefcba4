/**
 * A regular expression that is written over several lines: ``regex('iu')`(?:een|twee⏎ |drie) delen` ``. White
 * space at the beginning and end of a line is layout and is left out; a space within a line counts.
 */
export const regex =
  (flags = '') =>
  ({ raw }: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
    new RegExp(String.raw({ raw: raw.map(withoutLayout) }, ...parts), flags)

/**
 * Removes the white space around line ends. The two ends of the text are kept: a part may stand beside them.
 */
function withoutLayout(text: string): string {
  const lines = text.split('\n')
  const last = lines.length - 1
  return lines
    .map((line, index) => (index > 0 ? line.trimStart() : line))
    .map((line, index) => (index < last ? line.trimEnd() : line))
    .join('')
}
