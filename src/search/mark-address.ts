/** Name of the parameter that carries the words to mark to a document page. */
export const MARK_PARAMETER = 'markeer'

/** `/documenten/brief/#p12`, what was typed → `/documenten/brief/?markeer=eigen+bijdrage#p12` */
export function withMarks(url: string, typed: string): string {
  const [page, anchor] = url.split('#')
  return anchor ? `${page}?${new URLSearchParams({ [MARK_PARAMETER]: typed.trim() })}#${anchor}` : url
}
