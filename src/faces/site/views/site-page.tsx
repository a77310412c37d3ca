import type { ComponentChildren } from 'preact'
import {
  type Definition,
  isChecked,
  phrase,
  siteLanguages,
} from '../../../conference/definition/definition.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Page } from '../../../ui/page.tsx'
import { type SitePage, sitePath } from '../paths.ts'
import { words } from '../words.ts'

export type SiteView = { definition: Definition; language: Language }

export type SitePageProps = SiteView & {
  /** Which page it is; missing for pages that have no address of their own, such as an error. */
  page?: SitePage | undefined
  title: string
  description?: string | undefined
  band?: ComponentChildren | undefined
  children?: ComponentChildren | undefined
}

/** What every page of the public site has around its subject. */
export function SitePageFrame({
  definition,
  language,
  page,
  title,
  description,
  band,
  children,
}: SitePageProps) {
  const say = words(language)
  const link = (to: SitePage, text: string) => ({
    href: sitePath(to, language),
    text,
    current: page === to,
  })
  return (
    <Page
      language={language}
      title={title}
      siteName={renderLine(definition, language, 'short-name')}
      home={sitePath('home', language)}
      languages={siteLanguages(definition)}
      languageHref={(other) => sitePath(page ?? 'home', other)}
      nav={[link('how-to-take-part', say('takePart')), link('questions', say('questions'))]}
      account={<a href={`/sign-in?language=${language}`}>{say('signIn')}</a>}
      stylesheet="site.css"
      unchecked={!isChecked(definition, language)}
      description={description}
      noindex={page === undefined}
      band={band}
      footer={<SiteFooter definition={definition} language={language} />}
    >
      {children}
    </Page>
  )
}

function SiteFooter({ definition, language }: SiteView) {
  const say = words(language)
  const { secretariat, host, supporter } = definition
  return (
    <>
      <p>
        {say('secretariat', { secretariat: phrase(definition, secretariat.name, language) })}
        <br />
        {say('host', { host: phrase(definition, host.name, language) })}
        <br />
        {say('support', { supporter: phrase(definition, supporter, language) })}
      </p>
      <ul>
        <li>
          <a href={`mailto:${secretariat.mailbox}`}>
            <bdi>{secretariat.mailbox}</bdi>
          </a>
        </li>
        <li>
          <a href={sitePath('accessibility', language)}>{say('accessibility')}</a>
        </li>
        <li>
          <a href={sitePath('privacy', language)}>{say('privacy')}</a>
        </li>
      </ul>
    </>
  )
}
