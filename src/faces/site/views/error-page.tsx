import { MailSentence } from '../../../ui/mail-sentence.tsx'
import { sitePath } from '../paths.ts'
import { words } from '../words.ts'
import { SitePageFrame, type SiteView } from './site-page.tsx'

/** What went wrong, as far as the reader is concerned. */
export type ErrorKind = 'notFound' | 'notAllowed' | 'tooLarge' | 'badRequest' | 'failed'

/** What happened, what was kept, whom to write to; the request's number where we have to look for it. */
export function ErrorPage(props: SiteView & { kind: ErrorKind; number?: string | undefined }) {
  const { definition, language, programme, kind, number } = props
  const say = words(language)
  const { mailbox } = definition.secretariat
  return (
    <SitePageFrame definition={definition} language={language} programme={programme} title={say(kind)}>
      <h1 class="ds-heading" data-size="lg">
        {say(kind)}
      </h1>
      <p>{say(`${kind}Text`)}</p>
      <MailSentence
        text={number ? say('failedWrite', { mailbox, number }) : say('failedWritePlain', { mailbox })}
        mailbox={mailbox}
      />
      <p>
        <a href={sitePath('home', language)}>{say('backHome')}</a>
      </p>
    </SitePageFrame>
  )
}
