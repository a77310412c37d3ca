import type { ComponentChildren } from 'preact'
import { Button } from '../../../ui/button.tsx'
import { MailSentence } from '../../../ui/mail-sentence.tsx'
import { Page } from '../../../ui/page.tsx'
import type { DelegateFrame } from '../delegate.ts'
import { leavingPath, registrationPath } from '../paths.ts'
import { words } from '../words.ts'

export type DelegatePageProps = {
  frame: DelegateFrame
  title: string
  hasErrors?: boolean | undefined
  /** The way back to the list of tasks, above the heading. */
  back?: boolean | undefined
  children: ComponentChildren
}

/** A page of a delegate: one subject, whom to write to, and the way to close everything on a shared device. */
export function DelegatePage({ frame, title, hasErrors, back, children }: DelegatePageProps) {
  const say = words(frame.language)
  return (
    <Page
      language={frame.language}
      languages={frame.languages}
      languageHref={frame.languageHref}
      title={title}
      siteName={frame.siteName}
      home={registrationPath}
      unchecked={frame.unchecked}
      hasErrors={hasErrors}
      footer={<Footer frame={frame} />}
      noindex
    >
      {back && (
        <p>
          <a class="ds-link back-link" href={registrationPath}>
            {say('back')}
          </a>
        </p>
      )}
      {children}
    </Page>
  )
}

function Footer({ frame: { language, mailbox } }: { frame: DelegateFrame }) {
  const say = words(language)
  return (
    <>
      <MailSentence text={say('questions', { mailbox })} mailbox={mailbox} />
      <form method="post" action={leavingPath}>
        <Button variant="tertiary" size="small">
          {say('leave')}
        </Button>
      </form>
    </>
  )
}
