import type { ComponentChildren } from 'preact'
import type { Language } from '../../../platform/i18n/language.ts'
import { Page } from '../../../ui/page.tsx'

/** What every page of signing in shows around its subject. */
export type SignInFrame = {
  language: Language
  languages: readonly Language[]
  siteName: string
  /** The path of the page itself, to which the languages lead. */
  path: string
}

/** A page of signing in. */
export function SignInPage(props: {
  frame: SignInFrame
  title: string
  hasErrors?: boolean
  children: ComponentChildren
}) {
  const { frame } = props
  return (
    <Page
      language={frame.language}
      languages={frame.languages}
      languageHref={(language) => `${frame.path}?language=${language}`}
      title={props.title}
      siteName={frame.siteName}
      home={`/${frame.language}`}
      hasErrors={props.hasErrors}
      noindex
    >
      {props.children}
    </Page>
  )
}
