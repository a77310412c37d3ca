import type { ComponentChildren } from 'preact'
import { languages as allLanguages, directionOf, type Language } from '../platform/i18n/language.ts'
import { DocumentHead } from './document-head.tsx'
import { Emblem } from './emblem.tsx'
import { LanguageLinks } from './language-links.tsx'
import { words } from './words.ts'

export type NavLink = { href: string; text: ComponentChildren; current?: boolean | undefined }

export type PageProps = {
  language: Language
  /** Title of this page; the site's name is added to it. */
  title: string
  /** Short name of the conference, at the head of every page. */
  siteName: string
  /** Where the site's name leads. */
  home: string
  /** The address of this same page in another language; without it no languages are offered. */
  languageHref?: ((language: Language) => string) | undefined
  /** Languages on offer; all of them where it is not said. */
  languages?: readonly Language[] | undefined
  /** Links of the header. */
  nav?: readonly NavLink[] | undefined
  /** Last in the header: "Sign in", or who is signed in. */
  account?: ComponentChildren | undefined
  /** A band across the page, above the column: the first screen of the public site. */
  band?: ComponentChildren | undefined
  footer?: ComponentChildren | undefined
  /** The text of this language has not been read by a native speaker. */
  unchecked?: boolean | undefined
  description?: string | undefined
  noindex?: boolean | undefined
  /** The form came back: the title says so first. */
  hasErrors?: boolean | undefined
  /** 'site.css' where the page has no form, table or notice; 'service.css', with everything, where it is not said. */
  stylesheet?: 'site.css' | 'service.css' | undefined
  /** Wider than a column of text: tables. */
  wide?: boolean | undefined
  children?: ComponentChildren | undefined
}

/** A page of the public site, of a delegate or of a mission: the whole document. */
export function Page(props: PageProps) {
  const { language, languageHref } = props
  const say = words(language)
  const languages = props.languages ?? allLanguages
  const whole = props.title === props.siteName ? props.title : `${props.title} – ${props.siteName}`

  return (
    <html lang={language} dir={directionOf(language)}>
      <DocumentHead
        title={props.hasErrors ? say('errorInTitle', { title: whole }) : whole}
        stylesheet={props.stylesheet ?? 'service.css'}
        description={props.description}
        noindex={props.noindex}
        alternates={
          languageHref && !props.noindex
            ? languages.map((other) => ({ language: other, href: languageHref(other) }))
            : undefined
        }
      />
      <body class="site" data-size="md">
        <a class="skip-link" href="#main">
          {say('skip')}
        </a>
        <header class="site-header">
          <div class="site-width">
            {languageHref && languages.length > 1 && (
              <LanguageLinks language={language} languages={languages} href={languageHref} />
            )}
            <div class="site-bar">
              <a class="site-name" href={props.home}>
                <Emblem />
                <span>{props.siteName}</span>
              </a>
              {(props.nav || props.account) && <SiteNav {...props} />}
            </div>
          </div>
        </header>
        <main id="main" tabIndex={-1} data-wide={props.wide ? '' : undefined}>
          {props.unchecked && (
            <p class="unchecked">
              <span class="site-width">{say('translation')}</span>
            </p>
          )}
          {props.band && (
            <div class="site-band">
              <div class="site-width">{props.band}</div>
            </div>
          )}
          {props.children && <div class="site-width site-content">{props.children}</div>}
        </main>
        {props.footer && (
          <footer class="site-footer">
            <div class="site-width">{props.footer}</div>
          </footer>
        )}
      </body>
    </html>
  )
}

function SiteNav({ language, nav, account }: PageProps) {
  return (
    <nav class="site-nav" aria-label={words(language)('sections')}>
      <ul>
        {nav?.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.text}
            </a>
          </li>
        ))}
        {account && <li class="site-account">{account}</li>}
      </ul>
    </nav>
  )
}
