import type { ComponentChildren } from 'preact'
import {
  type Definition,
  isChecked,
  phrase,
  siteLanguages,
} from '../../../conference/definition/definition.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import type { Programme } from '../../../journey/programme/queries/programme.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Page } from '../../../ui/page.tsx'
import { type SitePage, sitePath } from '../paths.ts'
import { pagesOf } from '../site.ts'
import { words } from '../words.ts'

/** What every page speaks of, and in which language. The programme is missing before there is one. */
export type SiteView = { definition: Definition; language: Language; programme: Programme | undefined }

/** The links of the header, in its order: those to pages that this conference has. */
const header = [
  ['how-to-take-part', 'takePart'],
  ['programme', 'programme'],
  ['practical-information', 'practical'],
  ['questions', 'questions'],
] as const

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
  programme,
  page,
  title,
  description,
  band,
  children,
}: SitePageProps) {
  const say = words(language)
  const there = pagesOf(definition, programme)
  return (
    <Page
      language={language}
      title={title}
      siteName={renderLine(definition, language, 'short-name')}
      home={sitePath('home', language)}
      languages={siteLanguages(definition)}
      languageHref={(other) => sitePath(page ?? 'home', other)}
      nav={header
        .filter(([to]) => there.includes(to))
        .map(([to, text]) => ({ href: sitePath(to, language), text: say(text), current: page === to }))}
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

function SiteFooter({ definition, language }: Omit<SiteView, 'programme'>) {
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
          <a href={sitePath('contact', language)}>{say('contact')}</a>
        </li>
        <li>
          <a href={sitePath('accessibility', language)}>{say('interpretationAndAccess')}</a>
        </li>
        <li>
          <a href={sitePath('privacy', language)}>{say('privacy')}</a>
        </li>
      </ul>
    </>
  )
}
