/**
 * Puts a text on the clipboard, with its rich form when there is one. Where the page may not write there, the
 * browser's own copying is used. False when neither worked.
 */
export async function copy(plain: string, rich: string | null): Promise<boolean> {
  const parts: Record<string, string> = { 'text/plain': plain, ...(rich && { 'text/html': rich }) }
  try {
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return copyByEvent(parts)
  }
}

function copyByEvent(parts: Readonly<Record<string, string>>): boolean {
  let done = false
  const fill = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(parts)) event.clipboardData?.setData(type, text)
    event.preventDefault()
    done = true
  }
  document.addEventListener('copy', fill, { once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', fill)
  return done
}
