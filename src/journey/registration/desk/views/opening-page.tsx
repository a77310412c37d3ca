import type { RegistrationSubject } from '../../../../conference/definition/registration-schema.ts'
import { Button } from '../../../../ui/button.tsx'
import type { DeskFrame } from '../../../../ui/desk-frame.ts'
import { DeskPage } from '../../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Radios } from '../../../../ui/radios.tsx'
import type { Told } from '../../form/in-words.ts'
import { formWords } from '../../form/words.ts'
import { openingOf, registrationOf, registrationsPath } from '../../paths.ts'
import { type Purpose, purposes } from '../../rules/purposes.ts'
import type { Given } from '../../schema.ts'
import { AnswerList } from '../../views/answer-list.tsx'
import { words } from '../words.ts'

type Shared = { frame: DeskFrame; personId: string; name: string; subject: RegistrationSubject }

/** Before something sealed is opened: what it is needed for. */
export function OpeningPage({ frame, personId, name, subject, isRefused }: Shared & { isRefused: boolean }) {
  const { language } = frame
  const say = words(language)
  const title = say('openTitle', { section: formWords(language)(`${subject}.title`) })
  const error = isRefused ? say('purposeMissing') : undefined
  return (
    <DeskPage
      {...frame}
      title={title}
      crumbs={crumbs({ frame, personId, name, title })}
      hasErrors={isRefused}
    >
      <ErrorSummary language={language} errors={error ? [{ field: 'purpose', text: error }] : []} />
      <p>{say('openLead')}</p>
      <form method="post" action={openingOf(personId)} novalidate>
        <input type="hidden" name="section" value={subject} />
        <Radios
          language={language}
          name="purpose"
          legend={say('purpose')}
          error={error}
          choices={purposes.map((purpose) => ({ value: purpose, text: say(`purpose-${purpose}`) }))}
        />
        <Button>{say('open')}</Button>
      </form>
    </DeskPage>
  )
}

export type OpenedPageProps = Omit<Shared, 'subject'> & {
  told: Told
  purpose: Purpose
  answers: Given
  /** The photograph as a data address, where it is one. */
  picture: string | undefined
}

/** What was sealed, opened once. It has no address of its own: who comes back opens it again. */
export function OpenedPage({ frame, personId, name, told, purpose, answers, picture }: OpenedPageProps) {
  const { language } = frame
  const say = words(language)
  const title = say('openedTitle', { section: formWords(language)(`${told.section.subject}.title`), name })
  return (
    <DeskPage {...frame} title={title} crumbs={crumbs({ frame, personId, name, title })}>
      <Notice kind="attention">
        <p>{say('openedNote', { purpose: say(`purpose-${purpose}`) })}</p>
      </Notice>
      {picture ? (
        <img class="photo" src={picture} alt={title} />
      ) : (
        <AnswerList told={told} answers={answers} dense />
      )}
      <p>
        <Button variant="secondary" href={registrationOf(personId)}>
          {say('back')}
        </Button>
      </p>
    </DeskPage>
  )
}

function crumbs({ frame, personId, name, title }: Omit<Shared, 'subject'> & { title: string }) {
  return [
    { href: registrationsPath, text: words(frame.language)('title') },
    { href: registrationOf(personId), text: <bdi>{name}</bdi> },
    { text: title },
  ]
}
