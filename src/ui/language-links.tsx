import { directionOf, type Language, languageNames } from '../platform/i18n/language.ts'
import { words } from './words.ts'

export type LanguageLinksProps = {
  language: Language
  languages: readonly Language[]
  /** The address of this same page in another language. */
  href: (language: Language) => string
}

/** The same page in the other languages, each called as it calls itself. */
export function LanguageLinks({ language, languages, href }: LanguageLinksProps) {
  return (
    <nav class="languages" aria-label={words(language)('languages')}>
      <ul>
        {languages.map((other) => (
          <li key={other}>
            <a
              href={href(other)}
              lang={other}
              hreflang={other}
              dir={directionOf(other)}
              aria-current={other === language ? 'true' : undefined}
            >
              {languageNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
