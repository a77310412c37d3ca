/** Running text that was rendered from Markdown, raw HTML of its source excluded. `lang` where it differs from the page's. */
export function Prose({
  html,
  lang,
  id,
}: {
  html: string
  lang?: string | undefined
  id?: string | undefined
}) {
  return <div class="prose" id={id} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}
