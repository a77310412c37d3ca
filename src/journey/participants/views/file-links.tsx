import { type Language, languageNames } from '../../../platform/i18n/language.ts'
import { fileFormats, filePath } from '../paths.ts'
import type { Counted } from '../rules/list.ts'
import { words } from '../words.ts'

/** The List as files: a link for each kind and language. `of`: an edition's number, or the List as it stands. */
export function FileLinks({
  language,
  languages,
  of,
  about,
}: {
  language: Language
  languages: readonly Language[]
  of: number | Counted
  about: string
}) {
  const say = words(language)
  return (
    <ul class="words-list">
      {fileFormats.flatMap((format) =>
        languages.map((list) => (
          <li key={`${format}-${list}`}>
            <a class="ds-link" href={filePath(format, list, of)}>
              {say(format)} <bdi lang={list}>{languageNames[list]}</bdi>
              <span class="ds-sr-only">, {about}</span>
            </a>
          </li>
        )),
      )}
    </ul>
  )
}
