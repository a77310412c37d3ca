import { Button } from '../../../ui/button.tsx'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { type EntryView, megabytesOf, sentenceAbout } from '../entry/entry-view.ts'
import { words } from '../entry/words.ts'
import { notesPath } from '../paths.ts'
import { EntryByHand } from './entry-by-hand.tsx'

/** Entering by hand what did not come by mail, and storing a mail that somebody else received. */
export function EntryPage(view: EntryView) {
  const { frame, problems } = view
  const { language } = frame
  const say = words(language)
  return (
    <DeskPage
      {...frame}
      title={say('title')}
      crumbs={[{ href: notesPath, text: say('crumb') }, { text: say('title') }]}
      hasErrors={problems.length > 0}
    >
      <ErrorSummary
        language={language}
        errors={problems.map(({ field }) => ({ field, text: sentenceAbout(view, field) ?? '' }))}
      />
      <EntryByHand {...view} />
      <MailFile {...view} />
    </DeskPage>
  )
}

function MailFile(view: EntryView) {
  const { language } = view.frame
  const say = words(language)
  return (
    <form method="post" action={notesPath} enctype="multipart/form-data" novalidate>
      <h2 class="ds-heading" data-size="2xs">
        {say('mailTitle')}
      </h2>
      <p>{say('mailLead')}</p>
      <input type="hidden" name="way" value="mail" />
      <Field
        language={language}
        name="mail"
        type="file"
        accept=".eml,message/rfc822"
        label={say('mail')}
        hint={say('mail.hint', { megabytes: megabytesOf(view.limits.mail) })}
        error={sentenceAbout(view, 'mail')}
      />
      <Button variant="secondary">{say('store')}</Button>
    </form>
  )
}
