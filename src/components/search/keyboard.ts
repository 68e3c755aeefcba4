/** `/` and Ctrl-K go to the field, up and down go through the passages (the pages, when there are none), Escape goes back to the field. */
export function listen(field: HTMLInputElement, results: HTMLElement): void {
  const links = (): HTMLElement[] => {
    const passages = [...results.querySelectorAll<HTMLElement>('[data-hit] a')]
    return passages.length > 0 ? passages : [...results.querySelectorAll<HTMLElement>('a')]
  }
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return
    const withControl = event.ctrlKey || event.metaKey
    if (withControl && event.key !== 'k') return
    const target = withControl ? field : targetOf(event.key, links(), field)
    if (!target) return
    event.preventDefault()
    target.focus()
    if (target === field) field.select()
  })
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Where a key leads to from what has the focus now; nothing when it is not for us. */
function targetOf(key: string, links: HTMLElement[], field: HTMLInputElement): HTMLElement | undefined {
  const active = document.activeElement as HTMLElement | null
  const at = active ? links.indexOf(active) : -1
  if (key === '/') return active?.matches('input, select, textarea') ? undefined : field
  if (key === 'Escape') return active?.closest('[data-search-results]') ? field : undefined
  const step = STEPS[key]
  if (!step || (active !== field && at < 0)) return undefined
  return active === field ? (step > 0 ? links[0] : undefined) : (links[at + step] ?? (step < 0 ? field : undefined))
}
