import { shortInstant } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import { Emblem } from './emblem.tsx'
import { LanguageLinks } from './language-links.tsx'
import { words } from './words.ts'

export type DeskBarProps = {
  language: Language
  siteName: string
  /** The desk's first page. */
  home: string
  /** The conference's clock. */
  now: Date
  timeZone: string
  /** Where the demonstration's clock is moved; missing in a real office. */
  clockHref?: string | undefined
  person: { name: string; role: string; href?: string | undefined }
  /** Where signing out is posted to. */
  signOutAction: string
  /** Where the search is sent (GET, value `q`); missing: no search. */
  searchAction?: string | undefined
  /** What is being searched for. */
  searched?: string | undefined
  languages?: readonly Language[] | undefined
  languageHref?: ((language: Language) => string) | undefined
}

/** The bar above the desk: whose conference, search, the clock, who is signed in. */
export function DeskBar(props: DeskBarProps) {
  const say = words(props.language)
  return (
    <header class="desk-bar">
      <a class="site-name" href={props.home}>
        <Emblem />
        <span>{props.siteName}</span>
      </a>
      {props.searchAction && (
        <search class="desk-search">
          <form action={props.searchAction} method="get">
            <input
              class="ds-input"
              type="search"
              name="q"
              value={props.searched}
              placeholder={say('search')}
              aria-label={say('search')}
              dir="auto"
            />
            <button type="submit" class="ds-button" data-variant="secondary">
              {say('searchButton')}
            </button>
          </form>
        </search>
      )}
      <p class="desk-clock">
        <span class="ds-sr-only">{say('clock')}: </span>
        <time dateTime={props.now.toISOString()}>
          {shortInstant(props.now, props.language, props.timeZone)}
        </time>
        {props.clockHref && (
          <a class="ds-link" href={props.clockHref}>
            {say('moveClock')}
          </a>
        )}
      </p>
      {props.languageHref && props.languages && (
        <LanguageLinks language={props.language} languages={props.languages} href={props.languageHref} />
      )}
      <div class="desk-person">
        <p>
          {props.person.href ? (
            <a class="ds-link" href={props.person.href}>
              {props.person.name}
            </a>
          ) : (
            <span>{props.person.name}</span>
          )}
          <span class="desk-role">{props.person.role}</span>
        </p>
        <form action={props.signOutAction} method="post">
          <button type="submit" class="ds-button" data-variant="tertiary">
            {say('signOut')}
          </button>
        </form>
      </div>
    </header>
  )
}
