// The search page of a copy that is read from disk: the question goes along to the one file, and the form that can do nothing goes.
;(() => {
  if (location.protocol !== 'file:') return
  const link = document.querySelector('[data-one-file]')
  if (!link) return
  const query = location.search.replace(/#.*/, '')
  link.hash = `/zoeken/${query}`
  const words = new URLSearchParams(query).get('q')
  if (words) link.textContent = `Zoek ‘${words}’ in het ene bestand`
  addEventListener('DOMContentLoaded', () => {
    for (const part of document.querySelectorAll('[data-search-form], .search-keys')) part.hidden = true
  })
})()
